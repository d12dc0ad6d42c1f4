import type { Reading } from '../grammar.ts';
import { isReceipt } from '../receipt.ts';
import { overlaps } from '../text/spans.ts';
import type { Direction } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isKnown } from './known.ts';
import { tidy } from './name/tidy.ts';

/** "CFE: …", "【中国电信】…": who writes, before what they write. */
const HEAD = /^(?:【([^】]{2,20})】|([^:\n]{2,30}):\s)/;
/** "… Thank you. Tata Power-DDL": who signs. */
const SIGNATURE = /(?:[.!]\s+|\s[-–]\s?|\n)((?=\p{Lu}|\p{Lo})[^.!?\n:]{2,30})[.!]?\s*$/u;

/** Who thanks for a payment is who was paid: no bank, but whoever writes. */
export function biller(reading: Reading, direction: Direction): Candidate[] {
  if (direction !== 'debit' || !isReceipt(reading)) return [];
  return [head(reading), signature(reading)].flatMap((found) => found ?? []);
}

function head(reading: Reading): Candidate | undefined {
  const found = HEAD.exec(reading.text);
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? undefined : candidate(reading, found?.[1] ? 1 : 0, name.length, 4.6);
}

function signature(reading: Reading): Candidate | undefined {
  const found = SIGNATURE.exec(reading.text);
  if (!found?.[1]) return undefined;
  const start = found.index + found[0].indexOf(found[1]);
  return candidate(reading, start, found[1].length, 4.5);
}

function candidate(reading: Reading, from: number, length: number, score: number): Candidate | undefined {
  const { verbs, labels, phrases, origin } = reading;
  if ([verbs, labels, phrases, origin.banks].some((cues) => overlaps(cues, from, from + length)))
    return undefined;
  const stretch = tidy(reading, from, from + length);
  return stretch && !isKnown(reading, stretch) ? { stretch, score } : undefined;
}
