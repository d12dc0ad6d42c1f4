import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Switch } from '@/design/Switch.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import type { Inbox } from '../inbox/split.ts';

interface FoundProps {
  inbox: Inbox;
  /** How many stay on the device. */
  staying: number;
  all: boolean;
  onAll: (all: boolean) => void;
}

/** How many messages were found, how many are left out, and the choice to send also what no bank seems to have sent. */
export function Found({ inbox: { messages, repeats }, staying, all, onAll }: FoundProps) {
  const { t } = useTranslation('capture');
  const others = messages.some(({ look }) => look === 'other');
  return (
    <View role="status" testID="found">
      <Heading level={2}>{t('found', { count: messages.length })}</Heading>
      {repeats > 0 ? (
        <Text size="caption" colour="quiet">
          {t('repeatsLeftOut', { count: repeats })}
        </Text>
      ) : null}
      {staying > 0 && !others ? (
        <Text size="caption" colour="quiet">
          {t('staying', { count: staying })}
        </Text>
      ) : null}
      {others ? (
        <Switch
          label={t('sendAll')}
          text={all ? t('sendAllOn') : t('staying', { count: staying })}
          on={all}
          onChange={onAll}
          testID="send-all"
        />
      ) : null}
    </View>
  );
}
