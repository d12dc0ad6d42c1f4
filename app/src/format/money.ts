import type { Money } from '@/api/types.ts';
import { moneyPattern, type Pattern } from './pattern.ts';

/** An amount in the pieces that a locale writes it in. */
export interface AmountParts {
  /** The locale's minus for what is below zero, else empty. */
  sign: string;
  number: string;
  symbol: string;
  /** Whether the symbol stands before the number. */
  symbolFirst: boolean;
}

const DIGIT = /\d/g;

/**
 * An amount as the locale writes it, exact to the last digit however long it is. The engine's formatter is asked only
 * for the pattern: it would round what does not fit into a double, and some engines do.
 */
export function formatMoney(money: Money, locale: string): string {
  const pattern = moneyPattern(locale, money.currency_code);
  const { prefix, suffix } = isBelowZero(money.amount) ? pattern.negative : pattern.positive;
  return prefix + exactNumber(money.amount, pattern) + suffix;
}

/** A plain decimal as the locale writes it, of no currency and with the digits that it has. */
export const formatDecimal = (decimal: string, locale: string): string =>
  exactNumber(decimal, { ...moneyPattern(locale, 'XXX'), minorUnits: 0 });

/** The same in pieces, for an amount whose symbol is set smaller. */
export function partsOf(money: Money, locale: string): AmountParts {
  const pattern = moneyPattern(locale, money.currency_code);
  return {
    sign: isBelowZero(money.amount) ? pattern.minus : '',
    number: exactNumber(money.amount, pattern),
    symbol: pattern.symbol,
    symbolFirst: pattern.symbolFirst,
  };
}

const isBelowZero = (amount: string): boolean => amount.startsWith('-') && /[1-9]/.test(amount);

function exactNumber(amount: string, { minorUnits, decimal, digits, ...grouping }: Pattern): string {
  const [whole = '0', given = ''] = amount.trim().replace(/^[+-]/, '').split('.');
  const fraction = given.padEnd(minorUnits, '0');
  const ascii = grouped(whole.replace(/^0+(?=\d)/, ''), grouping);
  const text = fraction ? ascii + decimal + fraction : ascii;
  return digits === '0123456789' ? text : text.replace(DIGIT, (digit) => [...digits][Number(digit)] ?? digit);
}

function grouped(
  whole: string,
  { group, first, rest, least }: Omit<Pattern, 'minorUnits' | 'decimal' | 'digits'>,
) {
  if (!group || whole.length < first + least) return whole;
  const groups = [whole.slice(-first)];
  for (let end = whole.length - first; end > 0; end -= rest)
    groups.unshift(whole.slice(Math.max(0, end - rest), end));
  return groups.join(group);
}
