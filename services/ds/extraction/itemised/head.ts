import { ADDRESSES, SALUTATIONS } from '../data/no-names.ts';
import { THANKS, THANKS_WITHIN } from '../data/own-words.ts';
import type { Reading } from '../grammar.ts';
import type { Candidate } from '../party/candidate.ts';
import type { Stretch } from '../party/name/stretch.ts';
import { wordsForNumbers } from '../reference/numbered.ts';
import { lineEnd } from '../text/letters.ts';
import { anyOf } from '../text/pattern.ts';
import type { Span } from '../types.ts';
import { itemisedOf } from './itemised.ts';

/** More than a field for it, as what heads a paper is whose it is. */
const HEADS = 6.1;
/** More than what an item or a sentence introduces, less than a field. */
const STANDS = 5.9;
/** At the foot, where the head names nobody: less than what a sentence introduces. */
const FOOT = 5.4;
/** Letters and few digits, without what ends a sentence, parts a field or shows a way. */
const NAME_LINE = /^(?=.*\p{L}.*\p{L})(?!.*\d.*\d.*\d)[\p{Lu}\p{Lo}\d"„«][^!?:;|→。\n]{1,54}$/u;
/** "KZ Poljana z.o.o.", "Hlíðarbúð ehf.": the dots of a legal form; another ends a sentence. */
const LEGAL_DOTS =
  /(?:[\s,]\s?(?:\p{L}{1,3}\.\s?){1,4}|\s(?:ehf|hf|Ltd|Inc|Co|Corp|Bhd|Pte|Pty|Cia|Ltda)\.)/gu;
const WAY = /[→➜>]|\p{Extended_Pictographic}/u;
const PROSE = /[,،]\s\p{Ll}/u;
const ROUTE = /\p{L} [–—] \p{L}/u;
const GREETING = new RegExp(String.raw`^(?:${anyOf(ADDRESSES, SALUTATIONS)})(?!\p{Ll})|[様님]\s*$`, 'iu');
const THANKING = new RegExp(`^(?:${anyOf(THANKS)}|${anyOf(THANKS_WITHIN)})`, 'iu');
/** In letters, of a word that may name a paper: "so" and "ma" are no more than words. */
const LONG = 4;
/** Of a line, that words of the grammar may take. */
const MOST_KNOWN = 0.5;

/** Whoever's receipt it is: the first line that is a name and stands before the items, or else behind the total. */
export function letterhead(reading: Reading): Candidate[] {
  const itemised = itemisedOf(reading);
  if (!itemised) return [];
  const { text } = reading;
  const heads = nameIn(reading, 0, itemised.start);
  if (heads) return [{ stretch: heads, score: text.slice(0, heads.start).includes('\n') ? STANDS : HEADS }];
  const foot = nameIn(reading, itemised.end + 1, text.length, true);
  return foot ? [{ stretch: foot, score: FOOT }] : [];
}

/** Lines that head a paper, in which a name may have a dash or a town of its own. */
const HEAD_LINES = 2;

/** The first line between two places that is a name, or has one beside what the paper is called. */
function nameIn(reading: Reading, from: number, to: number, isFoot = false): Stretch | undefined {
  const { text } = reading;
  let seen = 0;
  for (let start = from; start < to; seen++) {
    const end = Math.min(lineEnd(text, start), to);
    const name = isFoot
      ? signedIn(reading, { start, end })
      : partsOf(reading, { start, end }).find((part) => isName(reading, part, seen < HEAD_LINES));
    if (name) return name;
    start = end + 1;
  }
  return undefined;
}

/** "Little Ride Kenya Ltd, Ngong Road, Nairobi", "Kohvik Sõstar ⏎ Rüütli 11": a name before its address. */
function signedIn(reading: Reading, line: Span): Stretch | undefined {
  const { text } = reading;
  const whole = text.slice(line.start, line.end);
  const comma = whole.indexOf(', ');
  const next = text.slice(line.end + 1).split('\n', 1)[0] ?? '';
  if (comma < 0 && !(/\d/.test(next) && !/\d/.test(whole))) return undefined;
  const part = trimmed(text, line.start, comma < 0 ? line.end : line.start + comma);
  return isName(reading, part, false) ? part : undefined;
}

const DASH = /\s[—–-]\s/;
/** "*** Pepperwood Jerk Centre ***". */
const FRAME = /^[\s*"'=_-]+|[\s*"'=_-]+$/g;

function trimmed(text: string, from: number, to: number): Span {
  const whole = text.slice(from, to);
  const name = whole.replace(FRAME, '');
  const start = from + whole.indexOf(name);
  return { start, end: start + name.length };
}

/** The line; of "Booking confirmation — Northern Link Ferries" what is not the paper's. */
function partsOf(reading: Reading, { start, end }: Span): Span[] {
  const { text } = reading;
  const line = trimmed(text, start, end);
  const dash = DASH.exec(text.slice(line.start, line.end));
  if (!dash) return [line];
  const parts = [
    trimmed(text, line.start, line.start + dash.index),
    trimmed(text, line.start + dash.index + dash[0].length, line.end),
  ];
  const others = parts.filter((part) => !isOfPaper(reading, part));
  return others.length === 1 ? others : [line];
}

/** "Booking confirmation", "KVITTO", "Purchase successful". */
function isOfPaper(reading: Reading, { start, end }: Span): boolean {
  const { folded, verbs, labels } = reading;
  return (
    wordsForNumbers(folded).some(
      (cue) => cue.start === start && cue.means === 'number' && cue.end - start >= LONG,
    ) ||
    verbs.some((cue) => cue.start === start) ||
    labels.some((cue) => cue.start === start && cue.means !== 'party') ||
    knownShare(reading, { start, end }) >= MOST_KNOWN
  );
}

function isName(reading: Reading, span: Span, isHead: boolean): boolean {
  const line = reading.text.slice(span.start, span.end);
  const plain = line.replace(LEGAL_DOTS, ' ');
  return (
    NAME_LINE.test(line) &&
    !plain.includes('.') &&
    !WAY.test(line) &&
    (isHead ? !PROSE.test(line) : !(ROUTE.test(line) || plain.includes(','))) &&
    !GREETING.test(line) &&
    !THANKING.test(line) &&
    !isOfPaper(reading, span)
  );
}

function knownShare({ verbs, labels, phrases, dates, text }: Reading, { start, end }: Span): number {
  const length = text.slice(start, end).trim().length;
  const known = new Set<number>();
  for (const cue of [...verbs, ...labels.filter(({ means }) => means !== 'party'), ...phrases, ...dates])
    for (let at = Math.max(start, cue.start); at < Math.min(end, cue.end); at++) known.add(at);
  return known.size / Math.max(1, length);
}
