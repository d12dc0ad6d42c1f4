import type { Money } from '../amount/money.ts';
import { brandOf } from '../category/category.ts';
import { isPerson } from '../category/person.ts';
import type { Reading } from '../grammar.ts';
import { isLower } from '../text/letters.ts';
import { isHolder } from '../words/language.ts';
import type { Stretch } from './name/stretch.ts';

const CAPITALS = /^[^\p{Ll}\p{Lo}]*$/u;
/** Korean, Chinese and Japanese: names stand among words without blanks. */
const DENSE = /[\u2e80-\ud7ff\uf900-\ufaff]/;
/** Before a field: the head of a text or a line, or what ends the field before. */
const FIELD_BEFORE = /(?:^|[\n;|>»/(:]\s*|[.,]\s+|\d[A-Z]{3}[.;,])$/;
const FIELD_BEHIND = /^\s*(?:$|[\n;|/)]|[.,](?:\s|\d|$))/;
/** "Boozt.com", "1a.lv", "$tashawynn88": by its form a name. */
const ADDRESS = /^(?:[\p{L}\d-]+(?:\.\p{L}{2,}){1,2}|[$@]\p{L}\w+|\p{Lu}{2}\*\p{Lu}{3,})$/u;
/** "iBank", "Card2Card", and no "8841X". */
const WORD = /^(?!.*\d.*\p{L}.*\d)\p{L}.*\p{L}{2}/u;
/** "KETEN: 12.50" at the head of a message is a name. */
const HEAD = 3;
const HEADS_FIELD = /^\s?:\s?\d{5}/;
/** "John, you've received", "Hurra, lønnen din": who or how is called. */
const CALLED = /^,\s/;

/**
 * Whether words that nothing introduces stand out as a name: as a brand, as a person, in capitals, as a field of their own
 * or as who acts. Others are prose: "Monthly", "Sorry", "Int".
 */
export function standsOut(reading: Reading, amount: Money, { start, end }: Stretch): boolean {
  const { text } = reading;
  const name = text.slice(start, end);
  if (DENSE.test(name)) return true;
  // "Loan ID: 4471": the head of another field.
  if (start > HEAD && HEADS_FIELD.test(text.slice(end, end + 8))) return false;
  const isSeveral = /\s/.test(name.trim());
  const isCapital = CAPITALS.test(name);
  const isPlain = isSeveral && !isLower(text, start) && (isCapital || !/\d/.test(name));
  if (isPlain || ADDRESS.test(name)) return true;
  if (isField(text, start, end) && WORD.test(name) && name !== name.toLowerCase()) return true;
  if (!/\d/.test(name) && !isLower(text, start) && (isPerson(name) || isActor(reading, end))) return true;
  if (ABBREVIATION.test(name) && isPaid(reading, amount, { start, end })) return true;
  if (TITLE.test(name) && isBetween(reading, amount, { start, end })) return true;
  return brandOf(name) !== undefined;
}

function isField(text: string, start: number, end: number): boolean {
  if (start === 0 && CALLED.test(text.slice(end, end + 2))) return false;
  return (
    FIELD_BEFORE.test(text.slice(Math.max(0, start - 5), start)) &&
    FIELD_BEHIND.test(text.slice(end, end + 4))
  );
}

/** "Farmor fick 250 kr av dig". */
function isActor({ verbs }: Reading, end: number): boolean {
  return verbs.some(({ means, start }) => means.weight >= 3 && start - end === 1);
}

/** "facture EDD", "NLe 50.00 EDSA top-up". */
const ABBREVIATION = /^\p{Lu}{3,}$/u;

const TITLE = /^\p{Lu}\p{Ll}{2,}$/u;

/** "12,50 EUR Hofladen Karte 4471": between the sum and what it was paid with. */
function isBetween({ labels }: Reading, amount: Money, { start, end }: Stretch): boolean {
  return start - amount.end === 1 && labels.some((label) => isHolder(label.means) && label.start - end === 1);
}

/** Right behind the sum, or behind the word for what was paid. */
function isPaid({ text, verbs }: Reading, amount: Money, { start, end }: Stretch): boolean {
  // "LIB: SALAIRE", "DEBITED-POS": the head of a field, a word of the booking.
  if (text.charAt(end) === ':' || verbs.some((verb) => verb.start === start)) return false;
  return (
    start - amount.end === 1 ||
    verbs.some(({ means, end }) => means.direction === 'debit' && means.weight >= 2 && start - end === 1)
  );
}
