/** Until the compiler has seen what is hot: passes get faster for about a second, by a third. */
const WARM_UP_MS = 1500;
const BUDGET_MS = 2000;
const MOST_PASSES = 41;
const FEWEST_PASSES = 3;

/** Microseconds that `run` takes for one item: the median of several passes over all, once it is warm; single-threaded. */
export function microsecondsPerItem<T>(items: readonly T[], run: (item: T) => void): number {
  const pass = (): number => {
    const started = performance.now();
    for (const item of items) run(item);
    return ((performance.now() - started) * 1000) / Math.max(1, items.length);
  };
  const warm = performance.now() + WARM_UP_MS;
  do pass();
  while (performance.now() < warm);
  const passes: number[] = [];
  const until = performance.now() + BUDGET_MS;
  while (passes.length < FEWEST_PASSES || (passes.length < MOST_PASSES && performance.now() < until)) {
    passes.push(pass());
  }
  passes.sort((a, b) => a - b);
  return passes[Math.floor(passes.length / 2)] ?? 0;
}
