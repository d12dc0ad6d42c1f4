import { REPORT_WORDS, REPORT_WORDS_BIAS } from '../data/report-words.ts';
import { stemsOf } from '../text/stems.ts';

const weights = new Map(
  REPORT_WORDS.flatMap(([weight, words]) => words.split(/\s+/).map((word) => [word, weight] as const)),
);
/** No text is surer than that. */
const MOST = 3;

/** How much a folded text is worded like the report of a movement, from -3 to 3, in the logarithm of its odds. */
export function wordingOf(folded: string): number {
  return scoreOf(stemsOf(folded), weights, REPORT_WORDS_BIAS);
}

/** The same of words that were taken apart already, by any weights; long texts do not count for more. */
export function scoreOf(
  stems: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  bias: number,
): number {
  let sum = 0;
  for (const stem of stems) sum += weights.get(stem) ?? 0;
  const score = bias + sum / Math.sqrt(Math.max(1, stems.size));
  return Math.max(-MOST, Math.min(MOST, score));
}
