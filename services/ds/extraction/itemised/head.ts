import { NUMBERED, NUMBERED_WITHIN } from '../data/document-words.ts';
import { ADDRESSES } from '../data/no-names.ts';
import type { Reading } from '../grammar.ts';
import type { Candidate } from '../party/candidate.ts';
import { tidy } from '../party/name/tidy.ts';
import { anyOf } from '../text/pattern.ts';
import type { Span } from '../types.ts';
import { itemisedOf } from './itemised.ts';

/** More than what an item or a sentence introduces, less than a field for it. */
const SCORE = 5.9;
/** Letters and few digits, without what ends a sentence, parts a field or shows a way. */
const NAME_LINE = /^(?=.*\p{L}.*\p{L})(?!.*\d.*\d.*\d)[\p{Lu}\p{Lo}\d"„«][^.!?:;,|→\n]{1,44}$/u;
const ROUTE = /\p{L} ?[–—→>] ?\p{L}|\p{Extended_Pictographic}/u;
const GREETING = new RegExp(
  String.raw`^(?:${anyOf(ADDRESSES)}|estimad|prezad|cher|lieb|sehr|querid)(?!\p{Ll})|[様님]\s*$`,
  'iu',
);
/** In letters, what may be left out of a line. */
const ODD = 4;
const PAPER = new RegExp(String.raw`^(?:${anyOf(NUMBERED)}|${anyOf(NUMBERED_WITHIN)})(?!\p{Ll})`, 'u');
/** Of a line, that words of the grammar may take. */
const MOST_KNOWN = 0.5;

/** Whoever's receipt it is: the first line that is a name and stands before the items. */
export function letterhead(reading: Reading): Candidate[] {
  const itemised = itemisedOf(reading);
  if (!itemised) return [];
  const { text } = reading;
  for (let start = 0; start < itemised.items; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end).trim();
    const name =
      NAME_LINE.test(line) &&
      !ROUTE.test(line) &&
      !GREETING.test(line) &&
      !PAPER.test(reading.folded.slice(start, end).trim()) &&
      knownShare(reading, { start, end }) < MOST_KNOWN
        ? tidy(reading, start, end)
        : undefined;
    // "Purchase successful": a name is all of its line.
    if (name && name.end - name.start > line.length - ODD) return [{ stretch: name, score: SCORE }];
    start = end + 1;
  }
  return [];
}

function knownShare({ verbs, labels, phrases, dates, text }: Reading, { start, end }: Span): number {
  const length = text.slice(start, end).trim().length;
  const known = new Set<number>();
  for (const cue of [...verbs, ...labels, ...phrases, ...dates])
    for (let at = Math.max(start, cue.start); at < Math.min(end, cue.end); at++) known.add(at);
  return known.size / Math.max(1, length);
}
