import { setTimeout as sleep } from 'node:timers/promises';
import { describeExit, type Exit, howEnded } from './child.ts';
import { StackError } from './errors.ts';
import type { Start, Supervised } from './supervise.ts';

/** How a process that crashed is started again. */
export interface Restarts {
  /** Told what crashed and what serves again, a line or two each. */
  say(line: string): void;
  /** Told what serves again, its new pid, and how long it was away in milliseconds. */
  onRestart?: ((name: string, pid: number, downMs: number) => void) | undefined;
  /** The pause after the first crash (100); it doubles with each further one, up to `longestMs` (10,000). */
  firstMs?: number;
  longestMs?: number;
  /** How long a process must have run for its next crash to count as the first again (2,000). */
  wellMs?: number;
}

/** After so many starts in a row that came to nothing a process is given up. */
const STARTS = 5;
/** How soon it is seen that what was missing is back. */
const LOOK_EVERY_MS = 25;

/** A process that is started again when it crashes. */
export interface Kept {
  name: string;
  /** What runs at the moment; undefined while it is away. */
  current(): Supervised | undefined;
  /** When that became ready. */
  readySince(): number | undefined;
  /** Ends what runs, cleanly, and starts it again; resolves when it is ready, throws when that was given up. */
  restart(): Promise<void>;
  /** Ends what runs; to be called when the signal has been aborted. */
  stop(how: 'cleanly' | 'at once'): Promise<void>;
}

interface KeepOptions {
  start: Start<Supervised>;
  /** Ends all starting again. */
  signal: AbortSignal;
  /** Undefined for a process whose first crash is the last. */
  restarts: Restarts | undefined;
  /** When what has this name became ready; undefined while it is away. */
  readySince(name: string): number | undefined;
  /** Told what happened when a process is not started again. */
  giveUp(error: StackError): void;
}

/** Looks after a process that is ready: starts it again, after growing pauses, whenever it ends by itself. */
export function keep(first: Supervised, options: KeepOptions): Kept {
  const { start, signal, restarts, readySince, giveUp } = options;
  const { firstMs = 100, longestMs = 10_000, wellMs = 2000, say = () => {}, onRestart } = restarts ?? {};
  const { name, needs = [] } = first;
  let current: Supervised | undefined;
  let since = 0;
  let away = false;
  let recovery: Promise<void> = Promise.resolve();
  let crashes = 0;

  function watch(child: Supervised): void {
    since = Date.now();
    current = child;
    away = false;
    void child.exited.then((exit) => {
      current = undefined;
      if (exit.asked || away || signal.aborted) return;
      const ended = Date.now();
      if (ended - since >= wellMs) crashes = 0;
      recover(restarts ? () => announce(child, exit, ended) : () => refuse(child, exit));
    });
  }

  /** Runs `how`, unless it was stopped meanwhile; one recovery at a time. */
  function recover(how: () => Promise<void>): void {
    away = true;
    recovery = how().catch((error) => {
      if (!signal.aborted) giveUp(error);
    });
  }

  async function refuse(child: Supervised, exit: Exit): Promise<void> {
    throw new StackError(await describeExit(child, exit));
  }

  async function announce(child: Supervised, exit: Exit, ended: number): Promise<void> {
    const pauseMs = nextPause();
    const then = `started again in ${pauseMs / 1000} s`;
    say(exit.signal ? `${howEnded(child, exit)}; ${then}` : await describeExit(child, exit, then));
    await again(ended, pauseMs);
  }

  const nextPause = () => Math.min(longestMs, firstMs * 2 ** crashes++);

  async function again(ended: number, firstPauseMs: number): Promise<void> {
    let pauseMs = firstPauseMs;
    for (let failed = 0; ; ) {
      await sleep(pauseMs, undefined, { signal });
      while (needs.some((one) => readySince(one) === undefined)) {
        await sleep(LOOK_EVERY_MS, undefined, { signal });
      }
      const started = Date.now();
      try {
        const child = await start(signal);
        watch(child);
        const downMs = Date.now() - ended;
        say(`${name} serves again, ${(downMs / 1000).toFixed(1)} s after it ended`);
        onRestart?.(name, child.pid, downMs);
        return;
      } catch (error) {
        const { message } = error as Error;
        // What it needs went away meanwhile: that was the reason, and the next start waits for it.
        const innocent = needs.some((one) => (readySince(one) ?? Number.POSITIVE_INFINITY) > started);
        if (innocent) crashes = 0;
        else failed++;
        if (failed === STARTS) {
          throw new StackError(
            `${name} could not be started ${STARTS} times in a row; the last time:\n${message}`,
          );
        }
        pauseMs = nextPause();
        if (!signal.aborted) say(`${message}\n${name} is started again in ${pauseMs / 1000} s`);
      }
    }
  }

  watch(first);
  return {
    name,
    current: () => current,
    readySince: () => (current ? since : undefined),
    async restart() {
      if (!away) {
        const child = current;
        recover(async () => {
          await child?.stop('cleanly');
          await again(Date.now(), 0);
        });
      }
      await recovery;
      if (!current) throw new StackError(`${name} was not started again.`);
    },
    async stop(how) {
      await recovery;
      await current?.stop(how);
    },
  };
}
