import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import type { ReadMessage } from './readMessage.ts';
import { reasons } from './reasons.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

/** A message in a list: how it begins, and what it is or what is asked of it. */
export function MessageRow({
  message,
  selected = false,
  onPress,
}: {
  message: ReadMessage;
  selected?: boolean;
  onPress: () => void;
}) {
  const { t } = useTranslation('review');
  const { colours } = useTheme();
  const { instant } = useFormat();
  const { status, reason, verdict } = message.outcome;
  const what =
    status === 'MESSAGE_STATUS_NEEDS_REVIEW'
      ? t(`ask.${reasons[reason].asks}`)
      : status === 'MESSAGE_STATUS_PENDING'
        ? t('pending')
        : t(`verdict.${verdict}`);
  return (
    <Pressable
      onPress={onPress}
      aria-current={selected ? 'true' : undefined}
      testID={`message-${message.message_id}`}
      style={[styles.row, selected && { backgroundColor: colours.accentSoft }]}
    >
      <VerdictIcon verdict={verdict} />
      <View style={styles.words}>
        <Text numberOfLines={2} style={styles.text} colour={message.text ? 'text' : 'quiet'}>
          {message.text || t('erased')}
        </Text>
        <Text size="caption" strong colour={selected ? 'accent' : 'quiet'}>
          {what}
        </Text>
        <Text size="caption" colour="quiet" numberOfLines={1}>
          {[message.sender, instant(message.received_at)].filter(Boolean).join(' · ')}
        </Text>
      </View>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    gap: space.two,
    paddingVertical: space.two - 4,
    paddingHorizontal: space.two,
    borderRadius: radius.medium,
  },
  words: { flex: 1, gap: 2 },
  text: { writingDirection: 'auto' },
});
