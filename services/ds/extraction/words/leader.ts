/** A currency, and how much speaks for it. */
export interface Lead {
  readonly code: string;
  readonly weight: number;
}

/** Whichever has more than all others; undefined where two have as much. */
export function leader(votes: Iterable<readonly [code: string, weight: number]>): Lead | undefined {
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && (!second || second[1] < best[1]) ? { code: best[0], weight: best[1] } : undefined;
}
