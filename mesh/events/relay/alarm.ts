import { setTimeout as sleep } from 'node:timers/promises';

/** What a loop sleeps with that others may wake; a call while it works counts for its next sleep. */
export interface Alarm {
  wake(): void;
  /** Forgets earlier calls: what they told of is looked at from here on. */
  attend(): void;
  /** Sleeps until it is woken, or was since {@link attend}; `ms` at most. */
  sleep(ms: number): Promise<void>;
}

export function createAlarm(): Alarm {
  let woken = false;
  let end = () => {};
  return {
    wake() {
      woken = true;
      end();
    },
    attend() {
      woken = false;
    },
    async sleep(ms) {
      if (woken) return;
      const timer = new AbortController();
      const called = new Promise<void>((resolve) => {
        end = resolve;
      });
      await Promise.race([called, sleep(ms, undefined, { signal: timer.signal }).catch(() => {})]);
      timer.abort();
    },
  };
}
