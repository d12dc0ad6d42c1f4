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
  const quoted = quotedAt(text, start);
  if (quoted) return quoted;
  const hard = Math.min(text.length, hardStop(reading, start));
  return tidy(reading, start, wordStop(reading, start, hard, labelled));
}

/** What opens and closes a name that is quoted. */
const QUOTED =
  /^(?:«([^«»\n]{2,44})»|“([^“”\n]{2,44})”|„([^„“”\n]{2,44})[“”]|「([^」\n]{2,44})」|『([^』\n]{2,44})』)/u;

/** "за подписку «Слушай вслух»": the whole of what is quoted. */
function quotedAt(text: string, start: number): Stretch | undefined {
  const found = QUOTED.exec(text.slice(start - 1, start + MAX_NAME + 2));
  const name = found?.slice(1).find((group) => group !== undefined);
  return name !== undefined && LETTER.test(name) ? { start, end: start + name.length } : undefined;
}

const LETTER = /\p{L}/u;
