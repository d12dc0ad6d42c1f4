import { useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import ArrowRight from 'lucide-react-native/icons/arrow-right';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { MessageChange } from '@/api/types.ts';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useMessage } from '@/features/review/useMessages.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { useChangeWords } from './useChangeWords.ts';

/** A message and what changes of it; leads to it. */
export function ChangedMessage({ change }: { change: MessageChange }) {
  const { t } = useTranslation(['settings', 'review']);
  const router = useRouter();
  const arrow = useRightToLeft() ? ArrowLeft : ArrowRight;
  const words = useChangeWords();
  const { data: message } = useMessage(change.message_id);
  return (
    <Pressable
      role="link"
      onPress={() => router.push({ pathname: '/message/[id]', params: { id: change.message_id } })}
      testID="changed-message"
      style={styles.row}
    >
      <Text numberOfLines={1} style={styles.text}>
        {message?.text || (message ? t('review:erased') : '…')}
      </Text>
      {change.changes.map((one) => {
        const { name, before, after } = words(one);
        return (
          <View
            key={one.field}
            style={styles.change}
            aria-label={[`${name}:`, before && `${before},`, after].filter(Boolean).join(' ')}
            role="group"
          >
            <Text size="caption" colour="quiet">
              {name}
            </Text>
            {before ? (
              <>
                <Text size="caption" colour="quiet" style={styles.before}>
                  {before}
                </Text>
                <Icon shape={arrow} size={14} colour="quiet" />
              </>
            ) : null}
            <Text size="caption" strong>
              {after}
            </Text>
          </View>
        );
      })}
      {change.changes.length === 0 ? <Text size="caption">{t('rereadChanges', { count: 1 })}</Text> : null}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: { paddingVertical: space.one, minHeight: 56, justifyContent: 'center' },
  text: { writingDirection: 'auto' },
  change: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space.half },
  before: { textDecorationLine: 'line-through' },
});
