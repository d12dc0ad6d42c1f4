import type { Pattern } from './pattern.ts';

/** Spaces, apostrophes, the Arabic mark between groups, and signs of currencies. */
const LEFT_OUT = /[\s'’_٬\u200e\u200f\u061c\p{Sc}]/gu;
/** Thousands, or thousands and hundreds of them as India writes them. */
const GROUPED = { '.': /^[1-9]\d{0,2}(\.\d{2,3})*\.\d{3}$/, ',': /^[1-9]\d{0,2}(,\d{2,3})*,\d{3}$/ };

/**
 * The plain decimal that a typed amount means, in any script's digits; undefined where it means none above zero, or has
 * more digits than its currency. A point or a comma that could also part thousands ("1.250") is what the locale uses it
 * for.
 */
export function typedAmount(
  typed: string,
  { decimal, minorUnits }: Pick<Pattern, 'decimal' | 'minorUnits'>,
): string | undefined {
  const text = latinDigits(typed).replace(LEFT_OUT, '').replaceAll('،', ',');
  const plain = pointed(text, decimal === ',' ? ',' : '.')
    .replace(/^\./, '0.')
    .replace(/\.$/, '');
  if (!/^\d+(\.\d+)?$/.test(plain) || !/[1-9]/.test(plain)) return undefined;
  const amount = withoutIdleZeros(plain, minorUnits);
  return (amount.split('.')[1] ?? '').length > minorUnits ? undefined : amount;
}

/** A plain decimal as it is typed in the locale: with its mark, without groups. */
export const asTyped = (amount: string, { decimal }: Pick<Pattern, 'decimal'>): string =>
  amount.replace('.', decimal);

/** With a point before the fraction and nothing between groups; what makes no sense stays as it is. */
function pointed(text: string, decimal: '.' | ','): string {
  if (text.includes('٫')) return text.replace('٫', '.');
  const mark = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  const parts = text.split(mark);
  if (parts.length > 2) return GROUPED[mark].test(text) ? parts.join('') : text;
  const [whole = '', fraction] = parts;
  if (fraction === undefined) return whole;
  if (GROUPED[other].test(whole)) return `${whole.replaceAll(other, '')}.${fraction}`;
  return mark !== decimal && GROUPED[mark].test(text) ? whole + fraction : `${whole}.${fraction}`;
}

/** "12.500" is 12.50 where a currency has two digits after its point. */
function withoutIdleZeros(plain: string, minorUnits: number): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const kept = fraction.slice(0, minorUnits) + fraction.slice(minorUnits).replace(/0+$/, '');
  return whole.replace(/^0+(?=\d)/, '') + (kept && `.${kept}`);
}

/** The same in the digits 0 to 9; the ten digits of every script stand in a row, from its zero. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Latin, Arabic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x30, 0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
