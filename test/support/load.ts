import { setTimeout as sleep } from 'node:timers/promises';

/** Calls that go on and on, and how they ended. */
export interface Load {
  /** How many were answered, by name. */
  answered: Record<string, number>;
  /** What failed, in words. */
  failures: string[];
  /** Ends after the rounds that run. */
  stop(): Promise<void>;
}

/** Runs each of `calls` again and again, `everyMs` after the one before, beside each other. */
export function startLoad(everyMs: number, calls: Readonly<Record<string, () => Promise<unknown>>>): Load {
  const ending = new AbortController();
  const answered: Record<string, number> = {};
  const failures: string[] = [];
  const running = Object.entries(calls).map(async ([name, call]) => {
    while (!ending.signal.aborted) {
      try {
        await call();
        answered[name] = (answered[name] ?? 0) + 1;
      } catch (error) {
        failures.push(`${name}: ${(error as Error).message}`);
      }
      await sleep(everyMs);
    }
  });
  return {
    answered,
    failures,
    async stop() {
      ending.abort();
      await Promise.all(running);
    },
  };
}
