import { StyleSheet } from 'react-native';
import type { Money } from '@/api/types.ts';
import type { AmountParts } from '@/format/money.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { Text } from './Text.tsx';
import { type Colours, type as sizes, type TypeSize } from './tokens.ts';

export interface AmountProps {
  money: Partial<Money>;
  /** A credit gets a plus and the positive colour; without it the amount's own sign stands. */
  direction?: 'DIRECTION_DEBIT' | 'DIRECTION_CREDIT' | (string & {}) | undefined;
  size?: TypeSize;
  strong?: boolean;
  colour?: keyof Colours;
}

/** The currency's size beside a number of each size. */
const beside: Record<TypeSize, number> = { caption: 11, body: 14, title: 15, display: 22 };

/** What fits into a card on a small phone at the largest size: what is longer is set smaller. */
const LONGEST_DISPLAYED = 13;

/** An amount of money, exact to the last digit, its currency smaller than its number. */
export function Amount({ money, ...look }: AmountProps) {
  const { amountParts } = useFormat();
  const parts = amountParts({ amount: money.amount || '0', currency_code: money.currency_code || 'XXX' });
  return <AmountText parts={parts} {...look} />;
}

/** The same of an amount that was taken apart already. */
export function AmountText({
  parts,
  direction,
  size: wanted = 'body',
  strong = true,
  colour,
}: Omit<AmountProps, 'money'> & { parts: AmountParts }) {
  const mirrored = useRightToLeft();
  const isLong = parts.sign.length + parts.number.length + parts.symbol.length > LONGEST_DISPLAYED;
  const size = wanted === 'display' && isLong ? 'title' : wanted;
  const credit = direction === 'DIRECTION_CREDIT';
  const shade = colour ?? (credit ? 'positive' : 'text');
  const symbol = (
    <Text
      strong={strong}
      colour={shade}
      style={{ fontSize: beside[size], lineHeight: sizes[size].lineHeight }}
    >
      {`${BY_ITSELF}${parts.symbol}${END}`}
    </Text>
  );
  return (
    <Text tabular size={size} strong={strong} colour={shade} style={styles.amount}>
      {mirrored ? LEFTWARDS : RIGHTWARDS}
      {credit && !parts.sign ? '+' : parts.sign}
      {parts.symbolFirst ? symbol : null}
      {parts.symbolFirst && LETTERS.test(parts.symbol) ? NARROW : null}
      {parts.number}
      {parts.symbolFirst ? null : NARROW}
      {parts.symbolFirst ? null : symbol}
      {END}
    </Text>
  );
}

// Sign, number and currency follow one another as the language reads, whatever stands around them.
const RIGHTWARDS = '\u2066';
const LEFTWARDS = '\u2067';
const BY_ITSELF = '\u2068';
const END = '\u2069';
const NARROW = '\u202f';
const LETTERS = /[a-z]$/i;

const styles = StyleSheet.create({ amount: { flexShrink: 0 } });
