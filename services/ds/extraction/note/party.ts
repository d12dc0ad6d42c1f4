import type { Reading } from '../grammar.ts';
import { nameAt } from '../party/name/name.ts';
import { tidy } from '../party/name/tidy.ts';
import { dayWords } from '../time/when.ts';
import type { Field } from '../types.ts';
import type { Place } from '../words/language.ts';
import { verbsIn } from './direction.ts';
import type { Part } from './parts.ts';

/** "lunch at 1pm 12". */
const HOUR = /^\d{1,2}\s?(?:[ap]\.?m|h|uhr|o'clock)(?!\p{L})/u;

/** The other party of a note, and by which preposition. */
export interface Party {
  readonly role: Place;
  readonly name: Field<string>;
}

/** Who was paid, or who paid: the name behind one of the wanted prepositions, up to the sum, a day or a verb. */
export function partyIn(reading: Reading, part: Part, wanted: readonly Place[]): Party | undefined {
  const days = dayWords(reading.folded);
  const ends = [...days, ...verbsIn(reading.folded), part.money].map(({ start }) => start);
  for (const role of wanted) {
    for (const { start, end, means } of reading.places) {
      if (means !== role || start < part.start || end >= part.end) continue;
      if (reading.folded.charAt(start - 1) === "'") continue;
      // The "a" of "a week ago" is no preposition.
      if (days.some((day) => day.start <= start && end <= day.end)) continue;
      const name = nameAt(reading, end);
      if (!name) continue;
      const stops = ends.filter((at) => at >= name.start && at < name.end);
      const stretch = tidy(reading, name.start, Math.min(name.end, part.end, ...stops));
      if (!stretch || isVerb(reading, stretch.start) || HOUR.test(reading.folded.slice(stretch.start)))
        continue;
      const span = reading.original(stretch.start, stretch.end);
      const value = reading.text.slice(stretch.start, stretch.end);
      return { role, name: { value, confidence: 0.85, stage: 'grammar', span } };
    }
  }
  return undefined;
}

/** "need to pay", "want to buy": an infinitive is nobody's name. */
function isVerb({ folded }: Reading, start: number): boolean {
  return /^(?:pay|buy|spend|get|give|send|call|do|see)(?!\p{L})/u.test(folded.slice(start, start + 8));
}
