import { ADDRESSES } from '../data/no-names.ts';
import { THANKS, THANKS_WITHIN } from '../data/own-words.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import { overlaps } from '../text/spans.ts';
import type { Candidate } from './candidate.ts';
import { isKnown } from './known.ts';
import { tidy } from './name/tidy.ts';

/** Less than a name that a preposition introduces, more than one that is left over. */
const SCORE = 3.8;

const THANK = `(?:${anyOf(THANKS)}|${anyOf(THANKS_WITHIN)})`;
const WORD = String.raw`(?:[^\s.!?:,]|\.(?=\S)){1,24}`;
/** A name of up to four words, none of them in small letters but of a brand that stands alone. */
const NAME = String.raw`((?=[\p{Lu}\p{Lo}\d])${WORD}(?:\s(?=[\p{Lu}\p{Lo}&])${WORD}){0,3})`;
/** Where a message names whoever writes it. */
const WRITERS = [
  // "CFE: …", "【中国电信】…".
  new RegExp(String.raw`^(?:【([^】]{2,20})】|${NAME}\s?:\s)`, 'u'),
  // "Grazie, iliad", "Thank you - Thornbury".
  new RegExp(
    String.raw`${THANK}(?:[^.!?\n,:–-]{0,10}[,–-]\s?)([^\s.!?:,]{2,24}(?:\s[^\s.!?:,]{2,24}){0,2})[.!]?\s*$`,
    'iu',
  ),
  // "Free vous remercie".
  new RegExp(String.raw`(?:^|[.!]\s)${NAME}\s(?:vous remercie|thanks you|dankt)`, 'u'),
  // "… Thank you. Tata Power-DDL".
  new RegExp(String.raw`(?:[.!।]\s+|\s[-–]\s?|\n)${NAME}[.!]?\s*$`, 'u'),
];
/** Who is greeted, and how a message is headed. */
const GREETED = new RegExp(
  String.raw`^(?:${anyOf(ADDRESSES)}|estimad|prezad|cher|lieb|sehr|querid|good news|freemsg|alert|aviso|info|note)(?!\p{Ll})`,
  'iu',
);
const THANKING = new RegExp(`^${THANK}`, 'iu');

/** Whoever thanks for a payment was paid: no bank, but who writes. */
export function biller(reading: Reading): Candidate | undefined {
  for (const writer of WRITERS) {
    const found = writer.exec(reading.text);
    const name = found?.slice(1).find((group) => group !== undefined);
    const candidate = found && name && candidateAt(reading, found.index + found[0].lastIndexOf(name), name);
    if (candidate) return candidate;
  }
  return undefined;
}

function candidateAt(reading: Reading, from: number, name: string): Candidate | undefined {
  const { verbs, labels, phrases, origin } = reading;
  if (GREETED.test(name) || THANKING.test(name)) return undefined;
  const to = from + name.length;
  if ([verbs, labels, phrases, origin.banks].some((cues) => overlaps(cues, from, to))) return undefined;
  const stretch = tidy(reading, from, to);
  return stretch && !isKnown(reading, stretch) ? { stretch, score: SCORE } : undefined;
}
