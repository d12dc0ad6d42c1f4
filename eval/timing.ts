const BUDGET_MS = 2000;
const MOST_PASSES = 41;
const FEWEST_PASSES = 3;

/** Microseconds that `run` takes for one item: the median of several passes over all, after one to warm up; single-threaded. */
export function microsecondsPerItem<T>(items: readonly T[], run: (item: T) => void): number {
  const pass = (): number => {
    const started = performance.now();
    for (const item of items) run(item);
    return ((performance.now() - started) * 1000) / Math.max(1, items.length);
  };
  pass();
  const passes: number[] = [];
  const until = performance.now() + BUDGET_MS;
  while (passes.length < FEWEST_PASSES || (passes.length < MOST_PASSES && performance.now() < until)) {
    passes.push(pass());
  }
  passes.sort((a, b) => a - b);
  return passes[Math.floor(passes.length / 2)] ?? 0;
}
