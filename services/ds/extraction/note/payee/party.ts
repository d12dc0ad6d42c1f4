import { isThing } from '../../category/trade.ts';
import { NO_HEADS, NOTE_PLACES } from '../../data/note-words.ts';
import type { Reading } from '../../grammar.ts';
import { nameAt } from '../../party/name/name.ts';
import { tidy } from '../../party/name/tidy.ts';
import { latest } from '../../text/latest.ts';
import { type Cue, lexicon } from '../../text/lexicon.ts';
import { setOf } from '../../text/pattern.ts';
import { overlaps } from '../../text/spans.ts';
import { dayWords } from '../../time/when.ts';
import type { Field } from '../../types.ts';
import type { Place } from '../../words/language.ts';
import { verbsIn } from '../direction.ts';
import type { Part } from '../parts.ts';

const NO_HEAD = setOf(NO_HEADS);
const notePlaces = latest(lexicon(NOTE_PLACES));

/** The words that introduce a name: those of the languages that the note seems to be in, and the commonest of all. */
const placesIn = latest(({ places, folded }: Reading): readonly Cue<Place>[] => {
  const more = notePlaces(folded).filter(({ start }) => !places.some((one) => one.start === start));
  // "a4 paper": no preposition.
  return [...places, ...more]
    .filter(({ end }) => !/\d/.test(folded.charAt(end)))
    .sort((a, b) => a.start - b.start);
});

/** "lunch at 1pm 12", "lunch at noon 12", "coffee at work 3". */
const HOUR =
  /^(?:\d{1,2}\s?(?:[ap]\.?m|h|uhr|o'clock)|noon|midnight|night|work|home|lunchtime|dawn)(?!\p{L})/u;

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
    for (const { start, end, means } of placesIn(reading)) {
      if (means !== role || start < part.start || end >= part.end) continue;
      if (reading.folded.charAt(start - 1) === "'") continue;
      // The "a" of "a week ago" is no preposition.
      if (days.some((day) => day.start <= start && end <= day.end)) continue;
      const name = nameAt(reading, end);
      if (!name || overlaps([part.money], name.start, name.start + 1)) continue;
      const stops = ends.filter((at) => at >= name.start && at < name.end);
      const stretch = tidy(reading, name.start, Math.min(name.end, part.end, ...stops));
      if (!stretch || isVerb(reading, stretch.start) || HOUR.test(reading.folded.slice(stretch.start)))
        continue;
      const span = reading.original(stretch.start, stretch.end);
      const value = reading.text.slice(stretch.start, stretch.end);
      // "2 tickets to the cinema": what was bought.
      if (isThing(value)) continue;
      return { role, name: { value, confidence: 0.85, stage: 'grammar', span } };
    }
  }
  return undefined;
}

const HEAD = /^\s*([^\d:;,\n]{2,30}):\s/u;

/** "the crown: pint 5.80, crisps 2": what heads a note is where all of it was bought, if it is no word for anything else. */
export function headOf(reading: Reading): Field<string> | undefined {
  const { text, folded, labels, verbs } = reading;
  const head = HEAD.exec(text)?.[1];
  const stretch =
    head === undefined ? undefined : tidy(reading, text.indexOf(head), text.indexOf(head) + head.length);
  if (!stretch) return undefined;
  const { start, end } = stretch;
  const isWord = [...labels, ...verbs, ...verbsIn(folded), ...dayWords(folded)].some(
    (cue) => cue.start < end && start < cue.end,
  );
  const value = text.slice(start, end);
  if (isWord || isThing(value) || NO_HEAD.has(folded.slice(start, end))) return undefined;
  return { value, confidence: 0.75, stage: 'grammar', span: reading.original(start, end) };
}

/** English ones, and what looks like one in Spanish or Portuguese: "cena para recordar". */
const VERB = /^(?:(?:pay|buy|spend|get|give|send|call|do|see)(?!\p{L})|\p{Ll}{3,}(?:ar|er|ir)\s\d)/u;

/** "need to pay", "want to buy": an infinitive is nobody's name. */
function isVerb({ folded }: Reading, start: number): boolean {
  return VERB.test(folded.slice(start, start + 24));
}
