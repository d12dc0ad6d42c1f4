import type { Log } from '#mesh/log.ts';

/** How many calls may run at once; those beyond it are refused before any work is done for them. */
export interface Limit {
  /** What to call when the work is done, or undefined where there is no room. */
  take(): (() => void) | undefined;
}

interface LimitOptions {
  /** As many as ever run at once. */
  readonly most: number;
  readonly log: Log;
  /** Milliseconds of any clock that only goes forward. */
  readonly clock?: () => number;
}

/** Well below what callers wait for: by then a queue stands before something, and a shorter one serves as many. */
const SLOW_MS = 1000;
/** Enough to keep the connections of a pool busy. */
const LEAST = 16;
const BACKOFF = 0.9;
const REPORT_MS = 1000;

/**
 * A limit that follows the load by additive increase and multiplicative decrease, as TCP's window does: lowered where
 * calls become slow while the room is in use, at most once for those that ran at the time; raised while they are not.
 * A slow call on an idle server says nothing of load.
 */
export function createLimit({ most, log, clock = () => performance.now() }: LimitOptions): Limit {
  const least = Math.min(LEAST, most);
  const refused = counted(log);
  let limit = most;
  let running = 0;
  let loweredAt = Number.NEGATIVE_INFINITY;

  function learn(started: number): void {
    if (running * 2 < limit) return;
    const now = clock();
    if (now - started <= SLOW_MS) {
      limit = Math.min(most, limit + 1 / limit);
    } else if (started >= loweredAt) {
      limit = Math.max(least, limit * BACKOFF);
      loweredAt = now;
    }
  }

  return {
    take() {
      if (running >= limit) {
        refused();
        return undefined;
      }
      running++;
      const started = clock();
      return () => {
        learn(started);
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
