import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import type { Stage } from './stage.ts';

interface WorkerOptions {
  readonly stage: Stage;
  readonly log: Log;
  /** Calls to the model that may run at the same time, in this replica. */
  readonly calls?: number;
  /** How long it sleeps when nothing wakes it: the delay of messages that came in through another replica. */
  readonly pollMs?: number;
  /** How late a message may be past its deadline. */
  readonly sweepMs?: number;
}

const PRUNE_EVERY_MS = 3_600_000;

/** Works the stage's queue until it is stopped: some loops that ask, and one of its own for deadlines, which no call holds up. */
export function createWorker({ stage, log, calls = 2, pollMs = 1000, sweepMs = 1000 }: WorkerOptions): Job {
  let running = false;
  let loops: readonly Promise<void>[] = [];
  const stopped = new AbortController();
  const sleepers = new Set<() => void>();
  let news = 0;
  stage.onWork(() => {
    news++;
    for (const wakeUp of sleepers) wakeUp();
  });

  let prunedAt = 0;
  async function sweep(): Promise<boolean> {
    if (Date.now() - prunedAt > PRUNE_EVERY_MS) {
      prunedAt = Date.now();
      await stage.prune();
    }
    return stage.sweep();
  }

  async function rest(ms: number): Promise<void> {
    const timer = new AbortController();
    const woken = new Promise<void>((resolve) => sleepers.add(resolve));
    await Promise.race([woken, sleep(ms, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
    sleepers.clear();
  }

  async function loop(step: () => Promise<boolean>, ms: number): Promise<void> {
    for (let failures = 0; running; ) {
      const seen = news;
      try {
        const worked = await step();
        failures = 0;
        if (!worked && seen === news && running) await rest(ms);
      } catch (error) {
        failures++;
        log.warn('model stage failed, will try again', { error, attempt: failures });
        await rest(Math.min(5000, 100 * 2 ** failures));
      }
    }
  }

  return {
    start() {
      running = true;
      loops = [
        ...Array.from({ length: calls }, () => loop(() => stage.turn(stopped.signal), pollMs)),
        loop(sweep, sweepMs),
      ];
    },
    /** Gives running calls up; what they asked about goes on waiting in the database. */
    async stop(): Promise<void> {
      running = false;
      stopped.abort();
      for (const wakeUp of sleepers) wakeUp();
      await Promise.all(loops);
    },
  };
}
