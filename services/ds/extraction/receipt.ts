import { saysYours } from './account/side.ts';
import {
  OF_USER_BEHIND,
  OF_USER_PAYMENT,
  PAYMENTS,
  PAYMENTS_OF_USER,
  RECEIVED,
  RECEIVED_WITHIN,
  THANKS,
  THANKS_WITHIN,
  WE_HAVE_RECEIVED,
} from './data/own-words.ts';
import type { Reading } from './grammar.ts';
import type { Cue } from './text/lexicon.ts';
import { anyOf } from './text/pattern.ts';
import type { Direction, Span } from './types.ts';
import { COMES_BACK, isHolder, type Label, type Verb } from './words/language.ts';

/** Of a payment that was received: which way it went for the user, and the word that says so. */
interface Receipt {
  readonly word: Span;
  readonly direction: Direction;
}

/** What the user owes to whoever writes. */
const DEBT =
  /\b(?:towards|against|agst)\s(?:(?!card)[a-z]+\s){0,3}(?:premium|policy|bill|consumer|ca no|rr no|bp no|connection|account id|loan|emi|tax|challan|mobile|broadband|order|booking|subscription)\b|\bfor\s(?:your\s)?(?:(?!card)[a-z]+\s){0,2}order\b|\bloan (?:re)?payment\b|\bloan inst|\b(?:posted|credited) to your loan\b/;

/** What the user owes on a card is paid to the account that the message is about. */
const CARD_DEBT = /\b(?:towards|against|for|to|of)\syour\s(?:[a-z]+\s){0,3}card\b/;

const wordsOf = (words: string, within: string): string =>
  String.raw`(?<!\p{L})${anyOf(words)}(?!\p{L})|${anyOf(within)}`;

/** "your payment", "votre paiement": before or in a word for the payment. */
const YOURS = new RegExp(String.raw`(?<!\p{L})(?:(?<!for )your|${anyOf(OF_USER_PAYMENT)})\s`, 'iu');
const YOURS_BEHIND = new RegExp(String.raw`^\s${anyOf(OF_USER_BEHIND)}(?!\p{L})`, 'iu');
const PAYMENT_OF_USER = new RegExp(anyOf(PAYMENTS_OF_USER), 'u');
const PAYMENT = new RegExp(anyOf(PAYMENTS), 'u');
const TOLD_RECEIVED = new RegExp(wordsOf(RECEIVED, RECEIVED_WITHIN), 'u');
const WE_RECEIVED = new RegExp(String.raw`(?<!\p{L})${anyOf(WE_HAVE_RECEIVED)}(?!\p{L})`, 'u');
const THANKED = new RegExp(wordsOf(THANKS, THANKS_WITHIN), 'iu');
const THANKED_FOR = new RegExp(String.raw`(?:${wordsOf(THANKS, THANKS_WITHIN)})[^.!?\n\d]{0,24}$`, 'iu');
/** A word for a payment and the one for its receipt, in letters. */
const TOGETHER = 60;
/** From a balance to what it is of, in letters. */
const NEXT = 4;
/** From the possessive to the word for the payment. */
const OWNED = 8;
const PARTY = /^\s(?:\p{Lu}\p{L}|\+?\d{4})/u;

/** What a payment that was received is to the user; undefined where the message tells of none. */
export function receiptOf(verb: Cue<Verb>, reading: Reading): Receipt | undefined {
  return ofDebt(verb, reading) ?? ofCard(verb, reading) ?? ofBiller(verb, reading);
}

/** "Received Rs 6,127 towards premium for policy": the receiver writes, and the reader has paid. */
function ofDebt(word: Cue<Verb>, reading: Reading): Receipt | undefined {
  if (word.means.direction !== 'credit' || !isReceived(word, reading) || !DEBT.test(reading.folded))
    return undefined;
  if (
    reading.verbs.some(
      (one) => one.means.direction === 'credit' && one.means.weight > 3 && !isReceived(one, reading),
    )
  )
    return undefined;
  return { word, direction: 'debit' };
}

/** "payment of INR 15,670 towards your credit card has been received": the bank of the card writes. */
function ofCard({ means }: Cue<Verb>, reading: Reading): Receipt | undefined {
  if (means.direction !== 'debit' || means.weight > 2) return undefined;
  const word = reading.verbs.find((one) => one.means.direction === 'credit' && isReceived(one, reading));
  return word && CARD_DEBT.test(reading.folded) ? { word, direction: 'credit' } : undefined;
}

/** "Recibimos tu pago de $512.00. Gracias.": whoever the user paid says so. */
function ofBiller(verb: Cue<Verb>, reading: Reading): Receipt | undefined {
  if (COMES_BACK.has(verb.means.kind) || showsAccount(reading)) return undefined;
  const { verbs, text, folded } = reading;
  // "You have received": the payment is not the user's.
  const isSent = verbs.some(
    ({ start, end, means }) =>
      means.direction === 'credit' && means.weight >= 4 && !isOfUser(reading, start, end),
  );
  if (isSent) return undefined;
  const payment = verbs.find(
    ({ start, end, means }) =>
      (means.direction === 'debit' && means.kind === 'debit' && means.weight < 5) ||
      isOfUser(reading, start, end) ||
      PAYMENT.test(text.slice(start, end)),
  );
  if (!payment) return undefined;
  const { start, end } = payment;
  const from = Math.max(0, start - TOGETHER);
  const told = TOLD_RECEIVED.exec(folded.slice(from, end + TOGETHER));
  if (isOfUser(reading, start, end))
    return told || THANKED_FOR.test(text.slice(from, start))
      ? { word: payment, direction: 'debit' }
      : undefined;
  // "Abbiamo ricevuto il pagamento": whoever was paid says "we".
  const isOurs = WE_RECEIVED.test(folded) && !namesPayer(reading);
  if (isOurs) return { word: payment, direction: 'debit' };
  // "Payment of 690 received. Thank you": whose it is stays unsaid.
  const isPlain =
    payment.means.weight <= 3 && told !== null && from + told.index >= start && THANKED.test(text);
  return isPlain && !namesPayer(reading) ? { word: payment, direction: 'debit' } : undefined;
}

/** "your payment", "πληρωμή σας", "ödemeniz". */
function isOfUser({ text }: Reading, start: number, end: number): boolean {
  return (
    YOURS.test(text.slice(Math.max(0, start - OWNED), end)) ||
    YOURS_BEHIND.test(text.slice(end, end + 16)) ||
    PAYMENT_OF_USER.test(text.slice(start, end + 10))
  );
}

/** But that of a decoder. */
const CARD = /(?<!smart)card\b/;

/** Whether a card, a wallet, "your account", a booking on one or its balance is in the message: then the bank writes. */
function showsAccount({ labels, verbs, text, folded }: Reading): boolean {
  return (
    CARD.test(folded) ||
    verbs.some(({ means }) => means.weight === 5) ||
    labels.some(
      ({ means, start, end }) =>
        means === 'card' ||
        means === 'wallet' ||
        // "Баланс договора", "Balance of fees": what the biller keeps of the user.
        (means === 'balance' &&
          !labels.some((label) => isKeptByBiller(label.means) && label.start - end <= NEXT)) ||
        (isHolder(means) && saysYours(text.slice(Math.max(0, start - 32), start))),
    )
  );
}

function isKeptByBiller(label: Label): boolean {
  return isHolder(label) || label === 'fee';
}

/** "from 0244123456", or an account that it came in on. */
function namesPayer({ places, labels, text }: Reading): boolean {
  return (
    labels.some(
      ({ means, end }) => isHolder(means) && /^\W{0,3}(?:[*xX•]|\d{4})/.test(text.slice(end, end + 8)),
    ) || places.some(({ means, end }) => means === 'from' && PARTY.test(text.slice(end, end + 7)))
  );
}

function isReceived({ start, end }: Cue<Verb>, { folded }: Reading): boolean {
  return /receiv|recd|rcvd/.test(folded.slice(start, end));
}
