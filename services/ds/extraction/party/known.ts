import type { Reading } from '../grammar.ts';
import { isUpper } from '../text/letters.ts';
import { overlaps } from '../text/spans.ts';
import { isHolder, type Label } from '../words/language.ts';
import { isCode } from './name/codes.ts';
import { isAli } from './name/inside.ts';
import type { Stretch } from './name/stretch.ts';

/** "Aventura Visa ending in 2246". */
const ACCOUNT_IN =
  /^(?:[Aa]cc(?:t|ount)?|A\/c)\s[A-Z]{1,3}\d{4}$|\bending(?: in)? \d|\b[xX]+\d{3,}$|\*\d{2,}$|\.\.\d{2,}$/;

const MONEY: ReadonlySet<Label> = new Set(['amount', 'total', 'balance', 'limit', 'fee', 'reference']);

/** What an account is called behind the name of its bank. */
const ACCOUNT = String.raw`(?:a\/?c|acc|acct|account|card|credit card|debit card)\b(?!\s?ref)`;
const OF_ACCOUNT = new RegExp(String.raw`^\s?(?:bank\s)?${ACCOUNT}`, 'i');
/** "your HDFC Credit Card" without a number may be what was paid. */
const CARD_BILL = /^\s(?:bank\s)?(?:credit|debit) card(?!\s?(?:no|ending|[*xX\d]))/i;
const DIGITS_NEXT = /^[\s.:]?\s?[*xX#\d]/;

/** Whether the words there name the user's own account, or mean something else to the grammar; `named` behind a preposition. */
export function isKnown(reading: Reading, { start, end }: Stretch, named = false): boolean {
  const { text, phrases, verbs, origin } = reading;
  // After a preposition capitals are a name, whatever the word means: "from Salary Payment".
  const capital = named && isUpper(text, start);
  if (!capital && isClosing(reading, start, end)) return true;
  if (phrases.some((phrase) => phrase.start === start)) return true;
  if (
    verbs.some((verb) => verb.start === start && verb.end >= end && (!capital || leadsOn(reading, verb.end)))
  )
    return true;
  const words = text.slice(start, end);
  if (isMaskedHolder(words, text.slice(end, end + 5))) return true;
  if (isCode(words) || ACCOUNT_IN.test(words) || isSomeAccount(reading, start, words)) return true;
  // "from HDFC Bank A/c XX6043", "in your Kotak Bank AC": the bank of an account is not who was paid.
  const bank = origin.banks.find((one) => one.start <= start && start < one.end);
  if (bank && OF_ACCOUNT.test(text.slice(bank.end, bank.end + 16)))
    return !CARD_BILL.test(text.slice(bank.end, bank.end + 28));
  return isLabel(reading, start, end);
}

/** "en CA ***9917": an abbreviation of a kind of account, with its number. */
function isMaskedHolder(words: string, after: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(words) && /^\s?[*•xX.]{2,3}[*•xX.\d]/.test(after);
}

/** "towards Transfer to NAME": another word introduces the name. */
function leadsOn({ places }: Reading, at: number): boolean {
  return places.some(
    ({ start, end, means }) => (start === at + 1 || end === at) && (means === 'to' || means === 'from'),
  );
}

const ARTICLE = /^(?:an?|the|your|my) /i;

/** "an A/C linked to mobile x111", "your M-Pesa account": an account that stays unnamed, or the user's. */
function isSomeAccount({ labels }: Reading, start: number, words: string): boolean {
  const article = ARTICLE.exec(words);
  if (!article) return false;
  const at = start + article[0].length;
  return labels.some((label) => isHolder(label.means) && label.start === at);
}

/** Whether a word of the grammar, or a bank, stands anywhere between two places. */
export function isOverCue({ verbs, labels, phrases, origin }: Reading, start: number, end: number): boolean {
  return [verbs, labels, phrases, origin.banks].some((cues) => overlaps(cues, start, end));
}

/** Whether a word that ends names begins the stretch. */
function isClosing(reading: Reading, start: number, end: number): boolean {
  return reading.places.some(
    (place) =>
      place.start === start && place.means === 'end' && place.end <= end && !isAli(reading, start, place.end),
  );
}

/** Whether a label begins or closes the stretch. */
function isLabel({ text, labels }: Reading, start: number, end: number): boolean {
  return labels.some(({ start: from, end: to, means }) => {
    // "kwenye akaunti yako" is one label, and its first word a preposition too.
    if (from < start && to === end && isHolder(means)) return true;
    if (from !== start) return false;
    // "الطلب AB-33018": an order and its number.
    if (means === 'document') return true;
    const whole = to >= end || !isUpper(text, start);
    if (means === 'contact' || means === 'date' || MONEY.has(means)) return whole;
    return isHolder(means) && (whole || DIGITS_NEXT.test(text.slice(to, to + 3)));
  });
}

/** "….-IPPB": behind a full stop whoever writes signs, be it a bank that is known or not. */
const SIGNATURE = /^[^.]?\.\s?[-–]\s?[A-Z]{3,6}\W*$/;

/** "UPI:531155670023-ICICI Bank.": the bank that closes its own message. */
export function isSigner({ text, origin }: Reading, { start, end }: Stretch): boolean {
  if (!/[-–]\s?$/.test(text.slice(start - 2, start))) return false;
  if (SIGNATURE.test(text.slice(start - 3))) return true;
  const bank = origin.banks.find((one) => one.start <= start && start < one.end);
  return bank !== undefined && /^\W*$/.test(text.slice(Math.max(bank.end, end)));
}

/** The preposition of "Bank of America", "Banco de Chile". */
export function isInBank({ origin }: Reading, start: number, end: number): boolean {
  return origin.banks.some((bank) => bank.start < start && end < bank.end);
}
