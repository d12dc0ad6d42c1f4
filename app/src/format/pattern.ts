import { minorUnitsOf } from './minorUnits.ts';

interface Around {
  prefix: string;
  suffix: string;
}

/** How a locale writes sums of one currency. */
export interface Pattern {
  positive: Around;
  negative: Around;
  minus: string;
  symbol: string;
  symbolFirst: boolean;
  /** Digits after the point at the least. */
  minorUnits: number;
  decimal: string;
  /** What stands between groups, how many digits the last group has and each before it, and how many digits must be left before the last for groups to be set at all. */
  group: string;
  first: number;
  rest: number;
  least: number;
  /** The locale's ten digits, from zero. */
  digits: string;
}

const NUMBER = /\p{Nd}(?:.*\p{Nd})?/su;
const SEPARATORS = /[^\p{Nd}]+/gu;
const SPACES_AND_MARKS = /[\s\u061c\u200e\u200f]/g;
const known = new Map<string, Pattern>();

/**
 * Reads the pattern off what the engine writes; only `format` is used, which every engine has. A currency that the
 * engine refuses is written as its code after the number.
 */
export function moneyPattern(locale: string, currency: string): Pattern {
  const key = `${locale} ${currency}`;
  const pattern = known.get(key) ?? readPattern(locale, currency);
  known.set(key, pattern);
  return pattern;
}

function readPattern(locale: string, currency: string): Pattern {
  const style = currencyStyle(locale, currency);
  const write = (value: number, fraction: number, grouping: { useGrouping?: false } = {}): string =>
    new Intl.NumberFormat(locale, {
      ...style,
      ...grouping,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    }).format(value);
  const positive = around(write(1.5, 1));
  const negative = around(write(-1.5, 1));
  if (!('currency' in style)) for (const side of [positive, negative]) side.suffix += `\u00a0${currency}`;
  const number = numberIn(write(123456789.5, 1));
  const separators = number.match(SEPARATORS) ?? [];
  const lengths = number.split(SEPARATORS).map((run) => run.length);
  const before = positive.prefix.replace(SPACES_AND_MARKS, '');
  const symbol = before || positive.suffix.replace(SPACES_AND_MARKS, '');
  return {
    positive,
    negative,
    minus: signOf(negative, symbol),
    symbol,
    symbolFirst: before !== '',
    minorUnits: minorUnitsOf(currency),
    decimal: separators.at(-1) ?? '.',
    group: separators.length > 1 ? (separators[0] ?? '') : '',
    first: lengths.at(-2) ?? 3,
    rest: lengths.at(-3) ?? 3,
    least: (numberIn(write(1234.5, 1)).match(SEPARATORS) ?? []).length > 1 ? 1 : 2,
    digits: [...numberIn(write(9876543210, 0, { useGrouping: false }))].reverse().join(''),
  };
}

function currencyStyle(locale: string, currency: string): Intl.NumberFormatOptions {
  const style = { style: 'currency', currency } as const;
  try {
    new Intl.NumberFormat(locale, style);
    return style;
  } catch {
    return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  }
}

const numberIn = (written: string): string => NUMBER.exec(written)?.[0] ?? '';

function around(written: string): Around {
  const number = numberIn(written);
  const start = written.indexOf(number);
  return { prefix: written.slice(0, start), suffix: written.slice(start + number.length) };
}

const signOf = ({ prefix, suffix }: Around, symbol: string): string =>
  (prefix + suffix).replace(symbol, '').replace(SPACES_AND_MARKS, '') || '-';
