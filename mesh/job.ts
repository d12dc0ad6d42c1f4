import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '#mesh/log.ts';

/** Work that a service does beside its calls and events, until it stops. */
export interface Job {
  start(): void;
  /** Ends after the round that runs. */
  stop(): Promise<void>;
}

/** Runs `round` again and again, `everyMs` after the one before; a failing one is logged, and the next comes all the same. */
export function repeating(
  name: string,
  everyMs: number,
  round: (signal: AbortSignal) => Promise<unknown>,
  log: Log,
): Job {
  const ending = new AbortController();
  const { signal } = ending;
  let running = Promise.resolve();

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        await round(signal);
      } catch (error) {
        log.warn(`${name} failed, will be tried again`, { error });
      }
      await sleep(everyMs, undefined, { signal }).catch(() => {});
    }
  }

  return {
    start() {
      running = run();
    },
    async stop() {
      ending.abort();
      await running;
    },
  };
}
