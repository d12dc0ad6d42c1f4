import type { Reading } from '../grammar.ts';
import { isUpper } from '../text/letters.ts';
import { isHolder, type Label } from '../words/language.ts';
import { isCode } from './name/codes.ts';
import { isAli } from './name/inside.ts';
import type { Stretch } from './name/stretch.ts';

/** "Aventura Visa ending in 2246". */
const ACCOUNT_IN = /\bending(?: in)? \d|\b[xX]+\d{3,}$|\*\d{2,}$/;

const MONEY: ReadonlySet<Label> = new Set(['amount', 'total', 'balance', 'limit', 'fee', 'reference']);

/** Whether the words there name the user's own account, or mean something else to the grammar. */
export function isKnown(reading: Reading, { start, end }: Stretch, named = false): boolean {
  const { text } = reading;
  // After a preposition capitals are a name, whatever the word means: "from Salary Payment".
  const capital = named && isUpper(text, start);
  if (
    !capital &&
    reading.places.some(
      (place) =>
        place.start === start &&
        place.means === 'end' &&
        place.end <= end &&
        !isAli(reading, start, place.end),
    )
  )
    return true;
  if (reading.phrases.some((phrase) => phrase.start === start)) return true;
  if (!capital && reading.verbs.some((verb) => verb.start === start && verb.end >= end)) return true;
  if (isCode(text.slice(start, end)) || ACCOUNT_IN.test(text.slice(start, end))) return true;
  const bank = reading.origin.banks.find((one) => one.start <= start && start < one.end);
  // "from HDFC Bank A/c XX6043", "in your Kotak Bank AC": the bank of an account is not who was paid.
  if (
    bank &&
    /^\s?(?:bank\s)?(?:a\/?c|acc|acct|account|card|credit card|debit card)\b(?!\s?ref)/i.test(
      text.slice(bank.end, bank.end + 16),
    )
  )
    return !/^\s(?:bank\s)?(?:credit|debit) card(?!\s?(?:no|ending|[*xX\d]))/i.test(
      text.slice(bank.end, bank.end + 28),
    );
  return reading.labels.some(({ start: from, end: to, means }) => {
    // "kwenye akaunti yako" is one label, and its first word a preposition too.
    if (from < start && to === end && isHolder(means)) return true;
    if (from !== start) return false;
    if (means === 'contact' || means === 'date' || MONEY.has(means))
      return to >= end || !isUpper(text, start);
    return (
      isHolder(means) &&
      (to >= end || /^[\s.:]?\s?[*xX#\d]/.test(text.slice(to, to + 3)) || !isUpper(text, start))
    );
  });
}

/** "UPI:531155670023-ICICI Bank.": the bank that closes its own message. */
export function isSigner({ text, origin }: Reading, { start, end }: Stretch): boolean {
  return (
    /[-–]\s?$/.test(text.slice(start - 2, start)) &&
    /^\W*$/.test(text.slice(end)) &&
    origin.banks.some((one) => one.start <= start && start < one.end)
  );
}

/** The preposition of "Bank of America", "Banco de Chile". */
export function isInBank({ origin }: Reading, start: number, end: number): boolean {
  return origin.banks.some((bank) => bank.start < start && end < bank.end);
}
