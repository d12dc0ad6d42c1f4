/** A key of the pad: a digit, the decimal separator, or taking the last one back. */
export type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | 'back';

const LONGEST = 12;

/** The typed amount after one more key; a plain decimal, perhaps with nothing after its point yet. `digits` is how many the currency has after it. */
export function press(amount: string, key: Key, digits: number): string {
  if (key === 'back') return amount.slice(0, -1);
  const [whole = '', fraction] = amount.split('.');
  if (key === '.') return digits === 0 || fraction !== undefined ? amount : `${whole || '0'}.`;
  if (fraction !== undefined) return fraction.length < digits ? amount + key : amount;
  if (whole === '0') return key;
  return whole.length < LONGEST ? amount + key : amount;
}

/** The amount as the server takes it; undefined where it is nothing yet. */
export function complete(amount: string): string | undefined {
  if (!/[1-9]/.test(amount)) return undefined;
  return amount.replace(/\.$/, '');
}

/** The amount cut to the digits of another currency. */
export function fitted(amount: string, digits: number): string {
  const [whole = '', fraction] = amount.split('.');
  if (fraction === undefined) return amount;
  return digits === 0 ? whole : `${whole}.${fraction.slice(0, digits)}`;
}

/** Writes an amount that is being typed as the locale does, to the last digit and sign that stands there. */
export function shown(amount: string, locale: string): string {
  const [whole = '', fraction] = (amount || '0').split('.');
  // A number is exact up to fifteen digits, and some engines format no bigint.
  const grouped = new Intl.NumberFormat(locale).format(Number(whole || '0'));
  return fraction === undefined ? grouped : `${grouped}${separatorOf(locale)}${digitsIn(fraction, locale)}`;
}

/** The decimal separator of a locale. */
export function separatorOf(locale: string): string {
  // Not by parts: not every engine has them.
  return new Intl.NumberFormat(locale).format(1.5).replace(/[\p{Nd}\s]/gu, '') || '.';
}

/** Digits in the signs of a locale: ١٢ for 12 in Egypt. */
export function digitsIn(digits: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  return digits.replace(/\d/g, (digit) => format.format(Number(digit)));
}
