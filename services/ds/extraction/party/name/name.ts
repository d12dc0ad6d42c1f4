import { isTaken, type Reading } from '../../grammar.ts';
import { leadOf } from './leads.ts';
import { hardStop, wordStop } from './stops.ts';
import { MAX_NAME, type Stretch } from './stretch.ts';
import { tidy } from './tidy.ts';

/** The name that starts at `from`, a whole field of a form where `labelled`; undefined where there is no name. */
export function nameAt(reading: Reading, from: number, labelled = false): Stretch | undefined {
  const { text } = reading;
  const lead = leadOf(text.slice(from, from + MAX_NAME + 12));
  if (lead === undefined) return undefined;
  const start = from + lead;
  if (isTaken(reading, start, start + 1)) return undefined;
  const hard = Math.min(text.length, hardStop(reading, start));
  return tidy(reading, start, wordStop(reading, start, hard, labelled));
}
