import Equal from 'lucide-react-native/icons/equal';
import TrendingDown from 'lucide-react-native/icons/trending-down';
import TrendingUp from 'lucide-react-native/icons/trending-up';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { radius, space, TOUCH } from '@/design/tokens.ts';
import { absolute, compare, subtract } from '@/format/decimal.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useLedgerLink } from '../insights/useLedgerLink.ts';
import type { Month } from './useMonth.ts';

const looks = {
  '-1': { word: 'less', icon: TrendingDown },
  '0': { word: 'same', icon: Equal },
  '1': { word: 'more', icon: TrendingUp },
} as const;

/** What changed against the month before, up to the same day; nothing where that month was empty. */
export function Change({ month: { sofar, before, beforeRange, currency } }: { month: Month }) {
  const { t } = useTranslation('home');
  const { money, day } = useFormat();
  const open = useLedgerLink();
  if (compare(before, '0') === 0) return null;
  const { word, icon } = looks[compare(sofar, before)];
  const difference = { currency_code: currency, amount: absolute(subtract(sofar, before)) };
  return (
    <Pressable
      role="link"
      onPress={() => open({ ...beforeRange, currency })}
      style={styles.change}
      testID="change"
    >
      <Icon shape={icon} size={18} colour="quiet" />
      <Text size="caption" style={styles.words}>
        {t(word, { amount: money(difference), day: day(beforeRange.to) })}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  change: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.one,
    minHeight: TOUCH,
    borderRadius: radius.small,
  },
  words: { flexShrink: 1 },
});
