import type { Money } from './amount/money.ts';
import { TO_YOU } from './data/to-user.ts';
import { isSide, type Reading } from './grammar.ts';
import { receiptOf } from './receipt.ts';
import type { Cue } from './text/lexicon.ts';
import { anyOf } from './text/pattern.ts';
import type { Direction, EntryKind, Field } from './types.ts';
import { COMES_BACK, type Verb } from './words/language.ts';

/** Direction and kind of a movement, read from its verbs and signs. */
export interface Movement {
  readonly direction: Field<Direction>;
  readonly kind: Field<EntryKind>;
  /** Whoever was paid writes, and not the user's bank. */
  readonly isReceipt?: true;
}

const CONFIDENCE: Readonly<Record<Verb['weight'], number>> = {
  5: 0.98,
  4: 0.95,
  3: 0.95,
  2: 0.9,
  1: 0.75,
};
/** Kinds that name the occasion rather than the verb, and hold wherever in the message they stand. */
const OCCASIONS: ReadonlySet<EntryKind> = new Set(['refund', 'reversal', 'salary', 'cash_withdrawal']);

function strength({ start, end, means }: Cue<Verb>, money: Money): number {
  const distance = end <= money.start ? money.start - end : Math.max(0, start - money.end);
  const occasion = COMES_BACK.has(means.kind) ? 14 : 0;
  // A message that opens with the word has it as its headline: "Credit! Acct …".
  const headline = start < 3 ? 8 : 0;
  return means.weight * 12 + occasion + headline - Math.min(distance, 90) / 4;
}

/** "bei GUTSCHRIFT STORNO GMBH", "a PENSION DONA TECHI": capitals after a preposition are a name, where a verb stands before. */
function isInName(reading: Reading, { start, end }: Cue<Verb>): boolean {
  // "입금취소환불마트": no bank strings three such words together.
  let next: Cue<Verb> | undefined;
  let before: Cue<Verb> | undefined;
  for (const verb of reading.verbs) {
    if (verb.start === end) next ??= verb;
    if (verb.end === start) before ??= verb;
  }
  if (next && (before ?? reading.verbs.some((verb) => verb.start === next.end))) return true;
  if (before && reading.verbs.some((verb) => verb.end === before.start)) return true;
  const word = reading.text.slice(start, end);
  if (word !== word.toUpperCase() || word === word.toLowerCase()) return false;
  const at = reading.places.findLast(
    ({ means, end: till }) =>
      till <= start && (means === 'at' ? start - till < 30 : means === 'to' && start - till === 1),
  );
  if (!at || !/^[\s\p{Lu}&.-]*$/u.test(reading.text.slice(at.end, start))) return false;
  if (at.means === 'to' && !/^ \p{Lu}{2}/u.test(reading.text.slice(end, end + 3))) return false;
  return reading.verbs.some((verb) => verb.end <= at.start && verb.means.weight >= 2);
}

/** Decides which way the amount moved; undefined where neither a verb nor a sign says so. */
export function movementOf(money: Money, reading: Reading): Movement | undefined {
  let best: Cue<Verb> | undefined;
  for (const verb of reading.verbs)
    if (!isInName(reading, verb) && (!best || strength(verb, money) > strength(best, money))) best = verb;
  // What was undone is named first, and its undoing last.
  const undone = reading.verbs.find(({ means }) => means.kind === 'reversal' && means.weight === 5);
  if (undone) best = undone;
  // "취소 -58,000원": the sign says what is taken off the bill.
  const undoes = best && COMES_BACK.has(best.means.kind);
  if (money.sign && !undoes && (!best || best.means.weight <= 3)) return signed(money, reading, best);
  if (!best) return undefined;
  const turned =
    turnedByName(best, money, reading) ??
    turnedBySide(best, reading) ??
    turnedByRecipient(best, money, reading) ??
    turnedByReceipt(best, reading);
  if (turned) return turned;
  const { direction, weight } = best.means;
  return told(reading, best, direction, kindOf(best, reading), CONFIDENCE[weight]);
}

/** Kinds that nobody does for the user. */
const TAKES: ReadonlySet<EntryKind> = new Set(['fee', 'cash_withdrawal']);

/** How sure it is where something besides the verb says which way. */
const TURNED = 0.85;

/** A movement that the words of a stretch tell of. */
function told(
  reading: Reading,
  { start, end }: { readonly start: number; readonly end: number },
  direction: Direction,
  kind: EntryKind,
  confidence: number,
): Movement {
  const span = reading.original(start, end);
  return {
    direction: { value: direction, confidence, stage: 'grammar', span },
    kind: { value: kind, confidence, stage: 'grammar', span },
  };
}

/** "virement de", "Überweisung von", "bonifico di": the sum follows, not yet a name. */
const OF_SUM = /\s(?:de|di|do|da|du|van|von|of|od|z|za|на)$/;

/** "bei Ihrer Bank", "bei uns". */
const OWN_BANK = /^\s?(?:Ihre[mr]|Deine[mr]|[Uu]ns|Eine[mr]|De[mr])/;

/** "from DBS A/c **2210": the user's side, behind the name of the bank. */
const OF_ACCOUNT = /^\s(?:\p{L}+\s){1,3}(?:a\/?c|acc|acct|account)\s?(?:no\.?\s)?[*xX\d]/iu;

/** A name, or the number of a phone or an account. */
const PARTY_BEHIND = /^\s?(?:le\s)?(?:\p{Lu}|\d{6}|\d{2,5}[*xX]{2})/u;

/** "virement de 1000 EUR vers NAME": a noun of transfer says nothing of the way, the preposition before the name does. */
function turnedByName(verb: Cue<Verb>, money: Money, reading: Reading): Movement | undefined {
  const { means, end } = verb;
  if (means.kind !== 'transfer' || means.weight > 3 || money.start < end) return undefined;
  // "Transfer Confirmation: USD 40.00 from NAME", "перевод 500р от NAME": a bare noun says nothing of the way either.
  const ofSum = OF_SUM.test(reading.folded.slice(verb.start, end));
  // "Transfert de 5000 FCFA … Montant Total: 5050": the sum that the noun has is not always the one that left.
  const sum = ofSum ? reading.money.find((one) => one.currency && one.start >= end) : money;
  if (!sum || (ofSum ? sum.start - end > 3 : means.weight > 2 || money.start - end > 20)) return undefined;
  const named = reading.places.filter(
    ({ start, end: at }) =>
      start >= sum.end &&
      start - sum.end < (ofSum ? 60 : 3) &&
      PARTY_BEHIND.test(reading.text.slice(at, at + 12)),
  );
  // "Zahlung von 20,00 € bei REWE": who is paid at a shop is the shop.
  const shop = ofSum
    ? named.find(({ means, end: till }) => means === 'at' && !OWN_BANK.test(reading.text.slice(till)))
    : undefined;
  const to = named.find((place) => place.means === 'to') ?? shop;
  const from = named.find(
    (place) => place.means === 'from' && !OF_ACCOUNT.test(reading.text.slice(place.end)),
  );
  if (Boolean(to) === Boolean(from)) return undefined;
  const direction = to ? 'debit' : 'credit';
  if (direction === means.direction) return undefined;
  return told(reading, verb, direction, to && to === shop ? 'debit' : 'transfer', TURNED);
}

/** "hesabınıza … tarafından gönderilmiştir": what was sent to the user's own account came in. */
function turnedBySide({ start, end, means }: Cue<Verb>, reading: Reading): Movement | undefined {
  if (means.kind !== 'transfer' || means.direction !== 'debit' || means.weight > 3) return undefined;
  const sides = reading.verbs.filter((verb) => isSide(reading, verb.start, verb.end));
  const into = sides.some((verb) => verb.means.direction === 'credit' && verb.end <= start);
  if (!into || sides.some((verb) => verb.means.direction === 'debit')) return undefined;
  return told(reading, { start, end }, 'credit', 'transfer', TURNED);
}

const TO_USER = new RegExp(String.raw`(?<!\p{L})${anyOf(TO_YOU)}(?!\p{L})`, 'u');
/** In letters, around a sum. */
const BESIDE = 32;
const SENTENCE_ENDS = /[.!?](?:\s(?=\p{Lu})|$)|\n/u;

/** "Rina mengirim Rp75.000 ke kamu", "Jonas heeft je € 12,50 betaald": what somebody sent, or paid, to the user. */
function turnedByRecipient(verb: Cue<Verb>, money: Money, reading: Reading): Movement | undefined {
  const { start, end, means } = verb;
  if (means.direction !== 'debit' || means.weight !== 3 || TAKES.has(means.kind)) return undefined;
  const { folded, text } = reading;
  const before = folded.slice(Math.max(0, money.start - BESIDE), money.start);
  // "You paid $12.00. Your order is on its way to you": of its own sentence.
  const rest = text.slice(money.end, money.end + BESIDE).search(SENTENCE_ENDS);
  const after = folded.slice(money.end, money.end + (rest < 0 ? BESIDE : rest));
  const isToUser = TO_USER.test(after) || TO_USER.test(`${before.trimEnd()} 0`);
  return isToUser ? told(reading, { start, end }, 'credit', 'transfer', TURNED) : undefined;
}

/** A biller's receipt tells what the user paid, that of the bank of a card what came in on it. */
function turnedByReceipt(verb: Cue<Verb>, reading: Reading): Movement | undefined {
  const receipt = receiptOf(verb, reading);
  if (!receipt) return undefined;
  const { word, direction } = receipt;
  const movement = told(reading, word, direction, direction, TURNED);
  return direction === 'debit' ? { ...movement, isReceipt: true } : movement;
}

function signed(money: Money, reading: Reading, verb: Cue<Verb> | undefined): Movement {
  const direction = money.sign === '-' ? 'debit' : 'credit';
  const kind = verb?.means.direction === direction ? verb.means.kind : direction;
  return told(reading, money, direction, kind, 0.9);
}

function kindOf(best: Cue<Verb>, reading: Reading): EntryKind {
  const { direction, kind } = best.means;
  if (kind !== 'debit' && kind !== 'credit') return kind;
  // "העברה … מחשבונך": the side of the account does not say what the movement was.
  const aside = isSide(reading, best.start, best.end);
  const named = reading.verbs.find(
    ({ means }) =>
      means.direction === direction && (OCCASIONS.has(means.kind) || (aside && means.kind === 'transfer')),
  );
  return named?.means.kind ?? kind;
}
