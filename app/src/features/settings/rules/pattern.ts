/** A layout as the server has it has this sign for all that varies between two words. */
const VARIES = '□';

/** The words that messages of one layout share, as a person reads them. */
export const readable = (pattern: string): string =>
  pattern.replaceAll(VARIES, '…').replace(/\s+/g, ' ').trim();

/** "INR 12.50", as the server writes sums in changes. */
export function sumIn(value: string): { currency_code: string; amount: string } | undefined {
  const [, currency_code, amount] = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  return currency_code && amount ? { currency_code, amount } : undefined;
}
