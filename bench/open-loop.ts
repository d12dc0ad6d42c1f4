import { setTimeout as sleep } from 'node:timers/promises';

const TICK_MS = 4;

export interface Answers {
  /** Calls a second. */
  readonly offered: number;
  /** Of them those that were answered with a result. */
  readonly good: number;
  /** The rest: how many a second ended how. */
  readonly failed: Readonly<Record<string, number>>;
}

/**
 * Makes so many calls a second for `ms`, whatever becomes of those before, as clients do that know nothing of each
 * other; counts what ends after `settleMs`, when the load has been there for a while.
 */
export async function offer(
  call: () => Promise<unknown>,
  { perS, ms, settleMs }: { perS: number; ms: number; settleMs: number },
): Promise<Answers> {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const counted = () => elapsed() >= settleMs && elapsed() < ms;
  const failed: Record<string, number> = {};
  const running = new Set<Promise<void>>();
  let [made, offered, good] = [0, 0, 0];
  const one = async () => {
    if (counted()) offered++;
    const outcome = await call().then(() => '', String);
    if (!counted()) return;
    if (outcome === '') good++;
    else failed[outcome] = (failed[outcome] ?? 0) + 1;
  };
  while (elapsed() < ms) {
    for (const due = (elapsed() * perS) / 1000; made < due; made++) {
      const call = one().finally(() => running.delete(call));
      running.add(call);
    }
    await sleep(TICK_MS);
  }
  await Promise.all(running);
  const each = 1000 / (ms - settleMs);
  return {
    offered: offered * each,
    good: good * each,
    failed: Object.fromEntries(Object.entries(failed).map(([how, count]) => [how, count * each])),
  };
}
