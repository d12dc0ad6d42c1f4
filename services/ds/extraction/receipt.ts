import { saysYours } from './account/side.ts';
import { OF_USER_PAYMENT, RECEIVED, THANKS } from './data/own-words.ts';
import type { Reading } from './grammar.ts';
import type { Cue } from './text/lexicon.ts';
import { anyOf } from './text/pattern.ts';
import type { Direction } from './types.ts';
import { isHolder, type Verb } from './words/language.ts';

/** Of a payment that was received: which way it went for the user, and the word that says so. */
interface Receipt {
  readonly word: Cue<Verb>;
  readonly direction: Direction;
}

/** What the user owes to whoever writes. */
const DEBT =
  /\b(?:towards|against|agst)\s(?:(?!card)[a-z]+\s){0,3}(?:premium|policy|bill|consumer|ca no|rr no|bp no|connection|account id|loan|emi|tax|challan|mobile|broadband|order|booking|subscription)\b|\bfor\s(?:your\s)?(?:(?!card)[a-z]+\s){0,2}order\b/;

/** What the user owes on a card is paid to the account that the message is about. */
const CARD_DEBT = /\b(?:towards|against|for|to|of)\syour\s(?:[a-z]+\s){0,3}card\b/;

/** "your payment", "votre paiement": before or in a word for the payment. */
const YOURS = new RegExp(String.raw`(?<!\p{L})(?:(?<!for )your|${anyOf(OF_USER_PAYMENT)})\s`, 'iu');
const HAS_RECEIVED = new RegExp(anyOf(RECEIVED), 'u');
const THANKED = new RegExp(String.raw`(?<!\p{L})${anyOf(THANKS)}`, 'iu');
/** A word for a payment and the one for its receipt, in letters. */
const TOGETHER = 60;
/** From the possessive to the word for the payment. */
const OWNED = 8;
const NAME = /^\s\p{Lu}\p{L}/u;

/** Which way a payment went that its receiver has received; undefined where the message tells of none. */
export function receiptOf(verb: Cue<Verb>, reading: Reading): Receipt | undefined {
  return ofDebt(verb, reading) ?? ofCard(verb, reading) ?? ofPayment(verb, reading);
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

/** "Recibimos tu pago de $512.00. Gracias.": whoever the user paid thanks for it. */
function ofPayment(word: Cue<Verb>, reading: Reading): Receipt | undefined {
  const { verbs, places, text } = reading;
  if (word.means.direction !== 'credit' || !HAS_RECEIVED.test(reading.folded.slice(word.start, word.end)))
    return undefined;
  // A card or a wallet is the user's own, and so is "your account": the payment came in on it.
  if (isOnOwn(reading)) return undefined;
  if (verbs.some((one) => one !== word && one.means.direction === 'credit' && one.means.weight > 3))
    return undefined;
  if (
    places.some(({ means, end }) => means === 'from' && end > word.end && NAME.test(text.slice(end, end + 2)))
  )
    return undefined;
  const payment = verbs.find(
    (one) =>
      one.means.direction === 'debit' &&
      one.means.kind === 'debit' &&
      (Math.abs(one.start - word.end) < TOGETHER || Math.abs(word.start - one.end) < TOGETHER),
  );
  if (!payment)
    return YOURS.test(text.slice(word.start, word.end)) ? { word, direction: 'debit' } : undefined;
  const isYours = YOURS.test(text.slice(Math.max(0, payment.start - OWNED), payment.end));
  return isYours || THANKED.test(text) ? { word, direction: 'debit' } : undefined;
}

/** Whether a card, a wallet or "your account" is named, as "your OneCard xx4402" is. */
function isOnOwn({ labels, text, folded }: Reading): boolean {
  return (
    /card\b/.test(folded.replaceAll('smartcard', '')) ||
    labels.some(
      ({ means, start }) =>
        means === 'card' ||
        means === 'wallet' ||
        (isHolder(means) && saysYours(text.slice(Math.max(0, start - 32), start))),
    )
  );
}

/** Whether whoever was paid says so: "Ваш платіж 500 грн отримано. Дякуємо", "ödemeniz alınmıştır". */
export function isReceipt(reading: Reading): boolean {
  const { verbs, text, folded } = reading;
  if (!HAS_RECEIVED.test(folded) || isOnOwn(reading)) return false;
  const isThanked = THANKED.test(text) || DEBT.test(folded);
  return verbs.some(({ start, end, means }) => {
    const paid = means.direction === 'debit' && means.kind === 'debit' && means.weight < 5;
    const isYours = YOURS.test(text.slice(Math.max(0, start - OWNED), end));
    return (paid && (isYours || isThanked)) || (means.direction === 'credit' && isYours);
  });
}

function isReceived({ start, end }: Cue<Verb>, { folded }: Reading): boolean {
  return /receiv|recd|rcvd/.test(folded.slice(start, end));
}
