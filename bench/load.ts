/** How many calls run at a time unless a measure says otherwise. */
export const IN_FLIGHT = 16;

/**
 * Calls a second, with `inFlight` of them running at any time for `ms` or until `calls` were made; rejects with the
 * first that fails.
 */
export async function perSecond(
  call: () => Promise<unknown>,
  { inFlight = IN_FLIGHT, ms = 1000, calls = Number.POSITIVE_INFINITY } = {},
): Promise<number> {
  const started = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() - started < ms && done < calls) {
      await call();
      done++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (done * 1000) / (performance.now() - started);
}

export const perS = (rate: number) => `${Math.round(rate)}/s`;

/** Until V8 has compiled what runs often: so many calls, or as many as can be made in this time. */
const WARM_UP = { calls: 6000, ms: 6000 };

export const warmUp = (call: () => Promise<unknown>) => perSecond(call, WARM_UP);

/** The value below which the given share of the samples lies: 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  const [value = Number.NaN, before = value] = [sorted[at], sorted[at - 1]];
  // The median of an even number of samples lies between the middle two.
  return share === 0.5 && sorted.length % 2 === 0 ? (before + value) / 2 : value;
}

/** Lowest and highest. */
export function rangeOf(samples: readonly number[]): readonly [low: number, high: number] {
  return [Math.min(...samples), Math.max(...samples)];
}
