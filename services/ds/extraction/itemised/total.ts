import type { Line } from './lines.ts';

/** What a line of items adds up from. */
const MOST_ITEMS = 30;
/** Lines of tax between the items and their total. */
const MOST_BETWEEN = 3;

/** The line that the others come to, and the first of those. */
export interface Total {
  readonly at: number;
  readonly first: number;
}

/** The last line whose sum is what lines before it come to; undefined where there is none. */
export function totalOf(lines: readonly Line[]): Total | undefined {
  const readings = [lines.map(({ worth }) => worth), lines.map(({ whole }) => whole)];
  return readings
    .map(lastTotal)
    .reduce((best, one) => (!best || (one && one.at > best.at) ? one : best), undefined);
}

function lastTotal(sums: readonly number[]): Total | undefined {
  let first = sums.length;
  let last: number | undefined;
  sums.forEach((sum, at) => {
    const from = sum > 0 ? runBefore(sums, at) : undefined;
    if (from === undefined) return;
    first = Math.min(first, from);
    // The line of the card has the same sum again.
    if (last === undefined || sums[last] !== sum) last = at;
  });
  return last === undefined ? undefined : { at: last, first };
}

/** Where two sums or more begin that come to one: right before it, or with a line or two of tax between. */
function runBefore(sums: readonly number[], at: number): number | undefined {
  const wanted = sums[at];
  for (let to = at - 1; to >= 0 && at - to <= MOST_BETWEEN; to--) {
    const last = sums[to] ?? 0;
    let sum = last;
    for (let from = to - 1; from >= 0 && to - from <= MOST_ITEMS; from--) {
      sum += sums[from] ?? 0;
      // "Already paid 50.00": taken off without a sign.
      const isLeft = to - from > 1 && last > 0 && sum - 2 * last === wanted;
      if (Math.abs(sum) === wanted || isLeft) return from;
    }
  }
  return undefined;
}
