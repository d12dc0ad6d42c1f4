import type { Money } from '../amount/money.ts';
import type { Reading } from '../grammar.ts';
import { isLower } from '../text/letters.ts';
import type { Direction } from '../types.ts';
import type { Place } from '../words/language.ts';
import { IN_ADVICE, isAdvice } from './advice.ts';
import { type Candidate, distancePenalty, PREFERENCE } from './candidate.ts';
import { isKnown } from './known.ts';
import { nameBefore } from './name/before.ts';
import { nameAt } from './name/name.ts';

/** "MIGROS'tan", "홍길동님에게": the language puts its prepositions behind. */
export function postposed(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, means } of reading.postpositions) {
    const preference = PREFERENCE[direction][means];
    const stretch = preference > 0 ? nameBefore(reading, beforeMoment(reading, start)) : undefined;
    if (!stretch || isKnown(reading, stretch)) continue;
    const lower = isLower(reading.text, stretch.start) ? 3.5 : 0;
    const advice = isAdvice(reading, amount, start) ? IN_ADVICE : 0;
    found.push({ stretch, score: preference - 0.3 - lower - advice - distancePenalty(amount, start) });
  }
  return found;
}

/** "孙国强于07月22日15:07向您…": the moment between the name and what follows it. */
function beforeMoment({ text, dates, times }: Reading, to: number): number {
  let at = to;
  for (const moments of [times, dates])
    at = moments.find(({ end }) => at - end >= 0 && at - end < 2)?.start ?? at;
  return at < to && /[于於在]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

const PREFIXED: Readonly<Record<string, Place>> = { ל: 'to', מ: 'from', ב: 'at', ل: 'to' };

const PREFIX = /^ ([לבמ](?=[א-ת]{2})|ل(?=[ء-ي]{2})(?!ل))/;

/** "העברת 85 ₪ ליונתן כהן", "تحويل 300 درهم ليوسف": Hebrew and Arabic join the preposition to the name. */
export function prefixed(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const language = reading.languages[0];
  if (language !== 'he' && language !== 'ar') return [];
  const found: Candidate[] = [];
  for (const { end } of [amount, ...reading.money, ...reading.verbs]) {
    const letter = PREFIX.exec(reading.text.slice(end, end + 4))?.[1];
    const place = letter && PREFIXED[letter];
    if (!place || startsWord(reading, end + 1)) continue;
    const stretch = nameAt(reading, end + 2);
    if (stretch && PREFERENCE[direction][place] > 1)
      found.push({ stretch, score: PREFERENCE[direction][place] - 0.1 });
  }
  return found;
}

/** Whether a word that means something to the grammar begins there. */
function startsWord({ verbs, labels, phrases, places }: Reading, at: number): boolean {
  return [verbs, labels, phrases, places].some((cues) => cues.some(({ start }) => start === at));
}
