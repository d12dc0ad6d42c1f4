import type { Money } from '../amount/money.ts';
import { YOU_BEFORE, YOU_BEFORE_PERSIAN, YOU_BEHIND } from '../data/to-user.ts';
import type { Reading } from '../grammar.ts';
import { isLower, isUpper } from '../text/letters.ts';
import type { Cue } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import type { Direction } from '../types.ts';
import { COMES_BACK, type Verb } from '../words/language.ts';
import type { Candidate } from './candidate.ts';
import { isKnown } from './known.ts';
import { nameBefore } from './name/before.ts';
import { nameAt } from './name/name.ts';
import type { Stretch } from './name/stretch.ts';
import { tidy } from './name/tidy.ts';

/** Somebody did something for the user: "NAME sent you". */
const TO_USER = new RegExp(
  String.raw`\s${anyOf(YOU_BEHIND)}$|^${anyOf(YOU_BEFORE_PERSIAN)}\s|^${anyOf(YOU_BEFORE)}(?:\s|$)`,
);
const ARABIC_TO_USER = /\s(?:لك|لي)$/;
/** Or a letter of a script that has none. */
const CAPITAL = /[\p{Lu}\p{Lo}]/u;
/** A name between a verb and the sum. */
const BETWEEN = /^\s\p{Lu}[^\n.;:]*\s$/u;
/** "You bought MTN airtime worth N1,000": what was bought may stand between the name and the sum. */
const TO_SUM = /^[\s\p{Ll}]{0,20}$/u;
const SIGNED = /(?:[:\n]|\p{L}{2}\.)\s*$/u;
const HAS_RECEIVED = /(?:^|[.!?\n]\s)(\p{Lu}[^\n.;:!?]{2,50}?)\s(?:has|have)\sreceived\s/u;

/** "NAME sent you", "You paid NAME $5", "NAME has received … from your account": next to the verb itself. */
export function besideVerb(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  for (const verb of reading.verbs) {
    if (direction === 'credit') add(found, reading, giver(reading, verb, amount), 5.2);
    else {
      add(found, reading, otherSide(reading, verb, amount), 5.2);
      add(found, reading, object(reading, verb, amount), 5.1);
    }
  }
  if (direction === 'debit') {
    const received = HAS_RECEIVED.exec(reading.text);
    const at = received ? received.index + received[0].lastIndexOf(received[1] ?? '') : 0;
    if (received?.[1]) add(found, reading, tidy(reading, at, at + received[1].length), 5);
  }
  return found;
}

function add(found: Candidate[], reading: Reading, stretch: Stretch | undefined, score: number): void {
  if (stretch && !isKnown(reading, stretch)) found.push({ stretch, score });
}

/** "NAME sent you": who did something for the user. */
function giver(reading: Reading, { start, end, means }: Cue<Verb>, amount: Money): Stretch | undefined {
  if (means.direction !== 'credit') return undefined;
  const { text, folded } = reading;
  // "ING: Te han pagado", "ОТП Банк. Возврат": who signs.
  if (SIGNED.test(text.slice(Math.max(0, start - 5), start))) return undefined;
  const word = folded.slice(start, end);
  // "NAME refunded €5"; before "Refund of €5 from NAME" stands who writes.
  const gaveBack = COMES_BACK.has(means.kind) && amount.start - end === 1 && !/\s(?:of|for|de)$/.test(word);
  if (!gaveBack && !TO_USER.test(word)) return undefined;
  // Arabic puts the verb first.
  const stretch = ARABIC_TO_USER.test(word)
    ? nameAt(reading, end)
    : nameBefore(reading, beforeAuxiliary(text, start));
  // "Citi: Refund of SGD 88": who signs.
  if (!stretch || isSender(reading, stretch)) return undefined;
  return CAPITAL.test(text.charAt(stretch.start)) ? stretch : undefined;
}

/** "ASOS has refunded €5", "Ana just sent you €5": where what stands before the verb's helpers ends. */
function beforeAuxiliary(text: string, start: number): number {
  return (
    start -
    (/ (?:(?:has|have) )?(?:just )?$/.exec(text.slice(Math.max(0, start - 11), start))?.[0].length ?? 0)
  );
}

/** Whether a colon closes the name, or a bank opens the message with it: "Sacombank hoan tien". */
function isSender({ text, origin }: Reading, { start, end }: Stretch): boolean {
  return (
    /^\s?:/.test(text.slice(end, end + 2)) || (start < 3 && origin.banks.some((bank) => bank.start === start))
  );
}

/** "debited for Rs 155 on 19-Nov-25; NAME credited": the other side of the same booking. */
function otherSide(reading: Reading, { start, means }: Cue<Verb>, amount: Money): Stretch | undefined {
  if (means.weight !== 5 || means.direction !== 'credit' || start <= amount.end) return undefined;
  const { text } = reading;
  const before = nameBefore(reading, start);
  if (!before) return undefined;
  const from = before.start + (text.startsWith('& ', before.start) ? 2 : 0);
  const isClause = /[;&]\s?$/.test(text.slice(from - 2, from));
  return isClause && isUpper(text, from) ? { start: from, end: before.end } : undefined;
}

/** "You paid NAME $5": who stands between the verb and the sum. */
function object(reading: Reading, { end, means }: Cue<Verb>, amount: Money): Stretch | undefined {
  if (means.weight < 3 || means.direction !== 'debit' || amount.start <= end) return undefined;
  const { text } = reading;
  if (amount.start - end > 50 || !BETWEEN.test(text.slice(end, amount.start))) return undefined;
  const stretch = nameAt(reading, end);
  // "using Card XXXX2020 from NAME for EGP 5": another word introduces it.
  if (!stretch || isLower(text, stretch.start)) return undefined;
  return TO_SUM.test(text.slice(stretch.end, amount.start)) ? stretch : undefined;
}
