import { NUMBERED_MACHINES } from '../data/bookings.ts';
import type { Reading } from '../grammar.ts';
import { anyOf, matches } from '../text/pattern.ts';
import { overlaps } from '../text/spans.ts';
import { hardStop, wordStop } from './name/stops.ts';
import type { Stretch } from './name/stretch.ts';
import { withoutTail } from './name/tail.ts';

const MACHINE = anyOf(NUMBERED_MACHINES);
/** "ATM 1601 USSURIYSK RU", "ATM-1234": the number, and where it stands. */
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\d*])${MACHINE}[\s:№#-]{0,2}\d[\d-]*(?: \d[\d-]*)*(?![\d*.,:/]|\s?\p{Sc}|\s\p{Ll})`,
  'gu',
);
/** ". Банкомат. ": a sentence or a line of its own. */
const ALONE = new RegExp(String.raw`(?<=[.;,]\s|\n)${MACHINE}(?=\.\s|[;,\n]|\.?$)`, 'gu');

/** The cash machine where nobody else is named. */
export function cashMachine(reading: Reading): Stretch | undefined {
  const { text, labels, dates, times } = reading;
  const sums = reading.money.filter(({ currency }) => currency);
  for (const match of matches(text, NUMBERED)) {
    const start = match.index;
    const to = start + match[0].length;
    if (overlaps(labels, start, to) || overlaps(sums, start, to)) continue;
    const moment = [...dates, ...times].find((one) => one.start > start && one.start < to);
    const stop = moment?.start ?? wordStop(reading, to, placeEnd(reading, to), true);
    const name = withoutTail(text.slice(start, stop));
    return { start, end: start + name.length };
  }
  const alone = matches(text, ALONE)[0];
  return alone && { start: alone.index, end: alone.index + alone[0].length };
}

/** "ATM 039 TH RECHICKI>GOMEL>BY": the town is behind its sign. */
function placeEnd(reading: Reading, from: number): number {
  let end = hardStop(reading, from);
  while (reading.text.charAt(end) === '>') end = hardStop(reading, end + 1);
  return Math.min(reading.text.length, end);
}
