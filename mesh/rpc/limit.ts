import type { Log } from '#mesh/log.ts';

/** How many calls may run at once; those beyond it are refused before any work is done for them. */
export interface Limit {
  /** What to call when the work is done (again does nothing), or undefined where there is no room. */
  take(): (() => void) | undefined;
}

interface LimitOptions {
  /** As many as ever run at once. */
  readonly most: number;
  readonly log: Log;
  /** Milliseconds of any clock that only goes forward. */
  readonly clock?: () => number;
}

/** Well below what callers wait for: a longer queue serves no more of them. */
const SLOW_MS = 500;
/** Enough to keep the connections of a pool busy. */
const LEAST = 16;
const REPORT_MS = 1000;

/**
 * A limit that follows the load. Where calls become slow, it falls at once to as many as are done in half a second
 * (Little's law, with the rate at which others ended while a slow one ran), so that who is let in is answered in about
 * that time; it rises by one with each round of calls that are quick again and use the room. A slow call among a few says
 * nothing of load.
 */
export function createLimit({ most, log, clock = () => performance.now() }: LimitOptions): Limit {
  const least = Math.min(LEAST, most);
  const refused = counted(log);
  let limit = most;
  let running = 0;
  let ended = 0;

  function learn(tookMs: number, endedMeanwhile: number): void {
    if (tookMs > SLOW_MS) {
      if (running > least) limit = Math.min(limit, Math.max(least, (endedMeanwhile * SLOW_MS) / tookMs));
    } else if (running * 2 >= limit) {
      limit = Math.min(most, limit + 1 / limit);
    }
  }

  return {
    take() {
      if (running >= limit) {
        refused();
        return undefined;
      }
      running++;
      const [started, endedBefore] = [clock(), ended];
      let left = false;
      return () => {
        if (left) return;
        left = true;
        ended++;
        learn(clock() - started, ended - endedBefore);
        running--;
      };
    },
  };
}

/** Counts what is refused, and says so once a second rather than once a call. */
function counted(log: Log): () => void {
  let count = 0;
  return () => {
    if (count++ > 0) return;
    setTimeout(() => {
      log.warn('calls refused for want of room', { count });
      count = 0;
    }, REPORT_MS).unref();
  };
}
