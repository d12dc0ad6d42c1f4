import type { Money } from '../amount/money.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { matches } from '../text/pattern.ts';
import { holds } from '../text/spans.ts';

/** The end of a sentence, no dot of an abbreviation, or of a line. */
const END = /(?<=[\p{L}\p{M}]{3}|\p{Lo}{2}|[\d\p{Sc})%])[.!?։।。።။។۔؟]\s+(?=[\p{Lu}\p{Lo}])|\n/gu;
const endsIn = latest((text: string) => matches(text, END));
const MAY_END = /[.!?։।。።။។۔؟]\s/;
/** A word of prose: in small letters, or of a script that has no capitals. */
const SMALL = /(?<![\p{L}\p{M}])(?:\p{Ll}[\p{L}\p{M}'’-]*|\p{Lo}[\p{L}\p{M}]+)/gu;
const PROSE = 4;
/** What a name loses that is introduced in a sentence of advice. */
export const IN_ADVICE = 1.5;

/**
 * Whether a place stands in a sentence behind the amount's that tells of no movement, moment or sum: "… 12.40. See the
 * details in the Blue Fox app".
 */
export function isAdvice(reading: Reading, amount: Money, at: number): boolean {
  if (at < amount.end || !MAY_END.test(reading.text.slice(amount.end, at))) return false;
  const { text, verbs, labels, money, dates, times } = reading;
  const ends = endsIn(text).filter(({ index }) => index >= amount.end);
  const before = ends.findLast(({ index, 0: { length } }) => index + length <= at);
  if (!before || before[0] === '\n') return false;
  const start = before.index + before[0].length;
  const end = ends.find(({ index }) => index >= at)?.index ?? text.length;
  const sentence = { start, end };
  const tells =
    verbs.some((one) => holds(sentence, one)) ||
    money.some((sum) => sum.currency && holds(sentence, sum)) ||
    labels.some((label) => holds(sentence, label) && text.charAt(label.end) === ':') ||
    dates.some((one) => holds(sentence, one)) ||
    times.some((one) => holds(sentence, one));
  return !tells && (text.slice(start, end).match(SMALL)?.length ?? 0) >= PROSE;
}
