import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { MessageChange } from '@/api/types.ts';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { space, TOUCH } from '@/design/tokens.ts';
import { Chevron } from '../layout/Chevron.tsx';
import { useChangeWords } from './useChangeWords.ts';

/** What changes of one message; leads to it. */
export function ChangeRow({ change }: { change: MessageChange }) {
  const { t } = useTranslation('settings');
  const router = useRouter();
  const wordsOf = useChangeWords();
  return (
    <Pressable
      role="link"
      onPress={() => router.push({ pathname: '/message/[id]', params: { id: change.message_id } })}
      style={styles.row}
      testID="reread-change"
    >
      <View style={styles.words}>
        {change.changes.map((one) => (
          <Text key={one.field} size="caption">
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
});
