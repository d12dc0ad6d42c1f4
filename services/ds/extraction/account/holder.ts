import type { Reading } from '../grammar.ts';
import { isDense } from '../text/letters.ts';
import type { Cue } from '../text/lexicon.ts';
import { type HOLDERS, isHolder } from '../words/language.ts';

/** What an account is. */
export type Holder = (typeof HOLDERS)[number];

const LETTER = /\p{L}/u;
const ONE_WORD = /^ {0,2}(?:\p{L}+ ){0,1}$/u;
const FOLLOWS_NUMBER = /\d\s(?:(?:nolu|no'lu|numarali|ile biten|sonlu)\s)?$/;

/** The kind of account named right before, with nothing but filler in between. */
export function holderBefore(
  reading: Reading,
  at: number,
  marks: readonly Cue<unknown>[],
): Holder | undefined {
  for (let i = reading.labels.length - 1; i >= 0; i--) {
    const label = reading.labels[i];
    if (!label || label.end > at + 1) continue;
    if (at - label.end > 36) return undefined;
    if (!isHolder(label.means)) {
      if (label.means === 'contact' || label.means === 'reference') return undefined;
      continue;
    }
    // "1187 nolu hesabınızdan TURKCELL 5321xxxx07": its number stands before it.
    if (
      FOLLOWS_NUMBER.test(reading.folded.slice(Math.max(0, label.start - 14), label.start)) &&
      LETTER.test(reading.text.slice(label.end, at))
    )
      return undefined;
    return isFiller(reading, label.end, at, marks) ? label.means : undefined;
  }
  return undefined;
}

/** "card MEGACARD #", "بطاقتك الائتمانية **": one or two words that say what kind it is. */
const PRODUCT =
  /^[\s:.,#№=\-–"'*xX•·…(]*(?:(?:\p{Lu}[\p{L}]*[\s-]?){1,3}|(?:[\u05d0-\u06ff]+\s?){1,2})[\s:.,#№=\-–"'*xX•·…()]*$/u;

/** Whether only marks of a tail, punctuation and at most one capitalised name stand between. */
function isFiller(reading: Reading, from: number, to: number, marks: readonly Cue<unknown>[]): boolean {
  if (to <= from) return true;
  const { text } = reading;
  let rest = '';
  let at = from;
  for (const mark of marks) {
    if (mark.end <= from || mark.start >= to) continue;
    rest += `${text.slice(at, Math.max(at, mark.start))} `;
    at = Math.max(at, Math.min(mark.end, to));
    // "term. 4071": the dot is the abbreviation's.
    if (text.charAt(at) === '.') at++;
  }
  rest += text.slice(at, to);
  // The dot of "acc." ends no sentence.
  rest = rest.replace(/^\./, '');
  if (/[\n;!?]|\.\s/.test(rest)) return false;
  if (/^[\s:.,#№=\-–"'*xX•·…()°ºª/]*$/u.test(rest)) return true;
  // "card MEGACARD #6277", "Visa Signature 7702", "IMPS A/C no": one or two names of the product.
  if (to - from > 26) return false;
  if (reading.places.some(({ start, end }) => start >= from && end <= to)) return false;
  if (reading.verbs.some(({ start, end }) => start >= from && end <= to)) return false;
  return PRODUCT.test(rest);
}

/** The kind of account named right behind. */
export function holderAfter(reading: Reading, at: number): Holder | undefined {
  for (const { means, start, end } of reading.labels) {
    if (start < at) continue;
    if (start - at > 24) return undefined;
    // The card of "ATM 600192 VISA1156" has digits of its own.
    if (!isHolder(means) || /^[*xX•]*\d{4}/.test(reading.text.slice(end, end + 8))) continue;
    const gap = reading.text.slice(at, start);
    if (!ONE_WORD.test(gap) || (start <= at && !isDense(reading.text, start))) return undefined;
    // "to 01012345678 from your wallet": the number is another's.
    return reading.places.some((place) => place.start >= at && place.end <= start && place.means === 'from')
      ? undefined
      : means;
  }
  return undefined;
}
