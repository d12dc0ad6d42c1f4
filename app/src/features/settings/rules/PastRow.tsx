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

/** One message of the past and what the rule would change of it. */
export function PastRow({ change }: { change: MessageChange }) {
  const { t } = useTranslation('review');
  const router = useRouter();
  const arrow = useRightToLeft() ? ArrowLeft : ArrowRight;
  const words = useChangeWords();
  const { data: message } = useMessage(change.message_id);
  return (
    <Pressable
      onPress={() => router.push({ pathname: '/message/[id]', params: { id: change.message_id } })}
      testID="past-row"
      style={styles.row}
    >
      <Text numberOfLines={1} style={styles.text}>
        {message?.text || (message ? t('erased') : '…')}
      </Text>
      {change.changes.map((one) => {
        const { name, before, after } = words(one);
        return (
          <View
            key={one.field}
            style={styles.change}
            aria-label={`${name}: ${before}, ${after}`}
            role="group"
          >
            <Text size="caption" colour="quiet">
              {name}
            </Text>
            <Text size="caption" colour="quiet" style={styles.before}>
              {before}
            </Text>
            <Icon shape={arrow} size={14} colour="quiet" />
            <Text size="caption" strong>
              {after}
            </Text>
          </View>
        );
      })}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: { paddingVertical: space.one, minHeight: 56, justifyContent: 'center' },
  text: { writingDirection: 'auto' },
  change: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space.half },
  before: { textDecorationLine: 'line-through' },
});
