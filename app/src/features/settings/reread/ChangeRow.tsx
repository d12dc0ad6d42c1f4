import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { MessageChange } from '@/api/types.ts';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { space, TOUCH } from '@/design/tokens.ts';
import { useMessage } from '@/features/review/useMessages.ts';
import { Chevron } from '../layout/Chevron.tsx';
import { useChangeWords } from './useChangeWords.ts';

/** A message and what changes of it; leads to it. */
export function ChangeRow({ change }: { change: MessageChange }) {
  const { t } = useTranslation(['settings', 'review']);
  const router = useRouter();
  const wordsOf = useChangeWords();
  const { data: message } = useMessage(change.message_id);
  return (
    <Pressable
      role="link"
      onPress={() => router.push({ pathname: '/message/[id]', params: { id: change.message_id } })}
      style={styles.row}
      testID="reread-change"
    >
      <View style={styles.words}>
        <Text numberOfLines={1} style={styles.text}>
          {message?.text || (message ? t('review:erased') : '…')}
        </Text>
        {change.changes.map((one) => (
          <Text key={one.field} size="caption" colour="quiet">
            {wordsOf(one)}
          </Text>
        ))}
        {change.changes.length === 0 ? <Text size="caption">{t('rereadChanges', { count: 1 })}</Text> : null}
      </View>
      <Chevron />
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.two,
    minHeight: TOUCH,
    paddingVertical: space.one,
  },
  words: { flex: 1, gap: 2 },
  text: { writingDirection: 'auto' },
});
