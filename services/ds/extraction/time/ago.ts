import { DAYS_AGO, ONE, SMALL_NUMBERS } from '../data/note-words.ts';
import { latest } from '../text/latest.ts';

/** "2 days ago" in a text, as days before the message. */
export interface Ago {
  readonly start: number;
  readonly end: number;
  /** Negative. */
  readonly means: number;
}

const SMALL = new Map(SMALL_NUMBERS);
const PATTERNS = DAYS_AGO.map(([before, after, days]) => ({
  days,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{M}\d])(?:${before})(\d{1,2}|${ONE}|${[...SMALL.keys()].join('|')}) ?(?:${after})(?![\p{L}\p{M}])`,
    'gu',
  ),
}));
/** No day is told as further back than this. */
const FAR = 366;

/** Finds the days and weeks that a note counts back, in the order of the text. */
export const agoIn = latest((folded: string): readonly Ago[] => {
  const found: Ago[] = [];
  for (const { days, pattern } of PATTERNS)
    for (const match of folded.matchAll(pattern)) {
      const means = -days * (Number(match[1]) || SMALL.get(match[1] ?? '') || 1);
      if (-means <= FAR) found.push({ start: match.index, end: match.index + match[0].length, means });
    }
  return found.sort((a, b) => a.start - b.start);
});
