import CircleCheck from 'lucide-react-native/icons/circle-check';
import MessageSquareText from 'lucide-react-native/icons/message-square-text';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { EmptyState } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useFormat } from '@/format/useFormat.ts';
import { useOnline } from '@/offline/network.ts';
import { ChangedMessage } from '../changes/ChangedMessage.tsx';
import { Progress } from '../layout/Progress.tsx';
import { Refusal } from '../layout/Refusal.tsx';
import type { Reread } from './useReread.ts';

/** How far the reading is and what it found, with the button that makes it so. */
export function RereadResult({ state, apply }: { state: Reread; apply: () => void }) {
  const { t } = useTranslation('settings');
  const { count } = useFormat();
  const online = useOnline();
  const { running, examined, total, erased, changed, changes, error } = state;
  const through = !running && !error;
  const hidden = changed - changes.length;
  return (
    <>
      {running ? (
        <Progress
          label={t('rereadProgress', { done: count(examined), total: count(total) })}
          share={total > 0 ? examined / total : 0}
        />
      ) : null}
      <Refusal error={error} />
      {erased > 0 ? (
        <Text size="caption" colour="quiet">
          {t('rereadErased', { count: erased })}
        </Text>
      ) : null}
      {state.apply && through ? (
        <Banner tone="positive" icon={CircleCheck} text={t('rereadApplied', { count: changed })} />
      ) : null}
      {through && total === 0 ? (
        <EmptyState icon={MessageSquareText} title={t('rereadEmpty')} text={t('rereadEmptyText')} />
      ) : through && changed === 0 && !state.apply ? (
        <EmptyState icon={CircleCheck} title={t('rereadNothing')} text={t('rereadNothingText')} />
      ) : null}
      {changed > 0 && !state.apply ? (
        <Section title={t('rereadChanges', { count: changed })}>
          {through ? (
            <>
              <Text colour="quiet">{t('rereadApplyText')}</Text>
              <Button label={t('rereadApply')} disabled={!online} onPress={apply} testID="reread-apply" />
            </>
          ) : null}
          <Card>
            {changes.map((change) => (
              <ChangedMessage key={change.message_id} change={change} />
            ))}
            {hidden > 0 ? (
              <Text size="caption" colour="quiet">
                {t('rereadMore', { count: hidden })}
              </Text>
            ) : null}
          </Card>
        </Section>
      ) : null}
    </>
  );
}
