import type { Money } from '../amount/money.ts';
import { RAILS } from '../data/rails.ts';
import { AUXILIARIES } from '../data/to-user.ts';
import type { Reading } from '../grammar.ts';
import { isDense, isIndic, isLower } from '../text/letters.ts';
import { anyOf } from '../text/pattern.ts';
import type { Direction } from '../types.ts';
import { isAdvice } from './advice.ts';
import type { Candidate } from './candidate.ts';
import { isKnown, isSigner } from './known.ts';
import { isMemo, isNarration } from './memo.ts';
import { nameAt } from './name/name.ts';
import { segmentOf } from './name/segment.ts';
import type { Stretch } from './name/stretch.ts';
import { tidy } from './name/tidy.ts';

/** "Merchant: NAME", "Refund: NAME": the name stands in a field of its own. */
export function labelled(reading: Reading, _direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  for (const label of reading.labels) {
    // "تفصیلات ایپ میں دیکھیں": the word for details in a sentence of advice.
    if (label.means !== 'party' || (!hasColon(reading, label) && isAdvice(reading, amount, label.start)))
      continue;
    const candidate = inField(reading, label);
    if (candidate && !isKnown(reading, candidate.stretch) && !isSigner(reading, candidate.stretch))
      found.push(candidate);
  }
  for (const { end } of reading.verbs) {
    if (reading.text.charAt(end) !== ':' || isMemo(lastWord(reading, end))) continue;
    const stretch = nameAt(reading, end, true);
    const told = stretch && toldIn(reading, stretch);
    if (told && !isKnown(reading, told) && !isBooking(reading, told))
      found.push({ stretch: told, score: 4.2 });
  }
  return found;
}

/** Whether a colon makes a word the head of a field. */
function hasColon({ text }: Reading, { end }: Stretch): boolean {
  return /[:：]/.test(text.slice(end - 1, end + 2));
}

/** The last word of a cue that ends there, folded, with what follows it. */
function lastWord({ folded }: Reading, end: number): string {
  return folded.slice(folded.lastIndexOf(' ', end - 1) + 1, end + 1);
}

function inField(reading: Reading, label: Stretch): Candidate | undefined {
  const at = fieldAt(reading, label);
  if (at === undefined) return undefined;
  const { text, folded } = reading;
  const stretch = nameAt(reading, at, true);
  const terminal = stretch && TERMINAL.exec(text.slice(stretch.start, stretch.end + 2));
  const after = terminal ? nameAt(reading, stretch.start + terminal[0].length, true) : undefined;
  const part = slashed(reading, at);
  const whole = after ?? part ?? (stretch && segmentOf(reading, stretch));
  if (!whole) return undefined;
  const word = folded.slice(label.start, label.end + 1);
  if (isMemo(word)) {
    const party = withoutBooking(reading, whole);
    return party && { stretch: party, score: 2.2 };
  }
  if (isNarration(word)) return { stretch: withoutMovement(reading, whole), score: 3.9 };
  // "Info:UPI/IOBA/532388041295/chitty": a small word in a booking is what the payer noted.
  const noted = whole === part && isLower(text, whole.start);
  return { stretch: whole, score: noted ? 3.9 : 6 };
}

/** "POS 00213448, NAME". */
const TERMINAL = /^[A-Z]{0,3}\d{4,}\w*,/;

/** Where the field behind a label begins; undefined where the word is none but part of a sentence. */
function fieldAt({ text }: Reading, { start, end }: Stretch): number | undefined {
  const next = text.slice(end, end + 3);
  // "Merchant" alone on its line heads the next one.
  if (/^[ \t]*\n/.test(next) && /(?:^|\n)\s*$/.test(text.slice(0, start))) return text.indexOf('\n', end) + 1;
  if (/^\s{0,2}[:：\-–]/.test(next) || /[:：]/.test(text.charAt(end - 1))) return end;
  // Without a colon, "details at …" is prose; a native word such as 가맹점 or அனுப்பியவர் is still a label.
  const native =
    isDense(text, start) || (isIndic(text.charCodeAt(start)) && /^\s\p{L}/u.test(next.slice(0, 2)));
  return native ? end : undefined;
}

/** "BIL*INFT*DK80417733*AIRWEAVE". */
const STARRED = new RegExp(String.raw`^[\s:]*${anyOf(RAILS)}\*`);

/** "Des:SAL/MAR25/LAGOS STATE BOARD": the segment of a whole field that is a name. */
function slashed(reading: Reading, at: number): Stretch | undefined {
  const field = /^[^\n;]{0,70}/.exec(reading.text.slice(at, at + 70))?.[0] ?? '';
  return /\/[A-Z]{0,4}\d/.test(field) || STARRED.test(field)
    ? segmentOf(reading, { start: at, end: at + field.length }, true)
    : undefined;
}

/** "Libelle: PRLV STEG", "Motif: VIREMENT SALAIRE ATLAS SARL": what was booked stands before the name. */
function withoutMovement({ verbs, text }: Reading, { start, end }: Stretch): Stretch {
  let from = start;
  for (const verb of verbs)
    if (verb.start === from && verb.end < end && /^ \p{Lu}{2}/u.test(text.slice(verb.end, verb.end + 3)))
      from = verb.end + 1;
  return { start: from, end };
}

/** "ND: TT GRAB", "ND: NGUYEN THI HOA CHUYEN KHOAN": who, without the words for what was done. */
function withoutBooking(reading: Reading, { start, end }: Stretch): Stretch | undefined {
  const { text, verbs, places } = reading;
  let from = start;
  for (const verb of verbs)
    if (verb.start === from && /^ \p{Lu}/u.test(text.slice(verb.end, verb.end + 2))) from = verb.end + 1;
  const to = places.find((place) => place.means === 'to' && place.start === from && place.end < end);
  if (to && from > start) from = to.end + 1;
  const next = verbs.find(
    (verb) =>
      verb.start > from + 2 &&
      verb.start < end &&
      text.charAt(verb.start - 1) === ' ' &&
      (verb.end - verb.start > 4 || /^(?:CK|CT|ck|ct)$/.test(text.slice(verb.start, verb.end))),
  );
  const name = tidy(reading, from, next && from === start ? next.start : end);
  return name && name.end - name.start > 2 ? name : undefined;
}

/** "REVERSAL: POS Txn QAR 64.00": words of movement from end to end. */
function isBooking({ verbs }: Reading, { start, end }: Stretch): boolean {
  return verbs.some((one) => one.start === start) && verbs.some((one) => one.end === end);
}

const AUXILIARY = new RegExp(String.raw`\s${anyOf(AUXILIARIES)}(?:\s|$)`);

/** "Refund: AMAZON refunded you", "Erstattung: OTTO hat Ihrem Konto": a sentence whose subject is the name. */
function toldIn(reading: Reading, { start, end }: Stretch): Stretch | undefined {
  const verb = reading.verbs.find((one) => one.start > start + 1 && one.start < end);
  const auxiliary = AUXILIARY.exec(reading.text.slice(start, end));
  const stop = Math.min(
    verb && isLower(reading.text, verb.start) ? verb.start : end,
    auxiliary ? start + auxiliary.index : end,
  );
  return stop < end ? tidy(reading, start, stop) : { start, end };
}
