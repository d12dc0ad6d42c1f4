import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import type { Money } from '@/api/types';
import { formatMoney } from '@/format/money';
import { Text } from './Text';
import type { Colours, TypeSize } from './tokens';

export interface AmountProps {
  money: Partial<Money>;
  /** A credit gets a plus and the positive colour; without it the amount's own sign stands. */
  direction?: 'DIRECTION_DEBIT' | 'DIRECTION_CREDIT' | (string & {}) | undefined;
  size?: TypeSize;
  strong?: boolean;
  colour?: keyof Colours;
}

/** An amount of money, exact to the last digit, its currency smaller than its number. */
export function Amount({ money, direction, size = 'body', strong = true, colour }: AmountProps) {
  const { i18n } = useTranslation();
  const credit = direction === 'DIRECTION_CREDIT';
  return (
    <Text tabular size={size} strong={strong} colour={colour ?? (credit ? 'positive' : 'text')} style={styles.amount}>
      {credit ? '+' : ''}
      {formatMoney({ amount: money.amount ?? '0', currency_code: money.currency_code ?? 'XXX' } as Money, i18n.language)}
    </Text>
  );
}

const styles = StyleSheet.create({ amount: { flexShrink: 0 } });
