import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Loaded, Skeleton } from '@/design/states.tsx';
import { MessageText } from '@/features/review/MessageText.tsx';
import { useMessage } from '@/features/review/useMessages.ts';

/** The message whose correction taught a rule. */
export function LearnedFrom({ messageId }: { messageId: string }) {
  const { t } = useTranslation('review');
  const router = useRouter();
  const query = useMessage(messageId);
  return (
    <Section title={t('rule.from')}>
      <Card>
        <Loaded query={query} skeleton={<Skeleton height={72} />}>
          {(message) => (
            <MessageText
              message={message}
              evidence={message.outcome.expenses.flatMap(({ evidence }) => evidence)}
            />
          )}
        </Loaded>
        <Button
          label={t('rule.open')}
          look="plain"
          onPress={() => router.push({ pathname: '/message/[id]', params: { id: messageId } })}
          testID="to-message"
        />
      </Card>
    </Section>
  );
}
