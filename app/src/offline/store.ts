import { emptyQueue, type Queue } from './queue.ts';

type Change = (queue: Queue) => Queue;

/** Where a queue is kept from one start of the app to the next. */
export interface Shelf {
  read: () => Promise<Queue>;
  /** Stores what changed from one to the other. */
  keep: (before: Queue, after: Queue) => Promise<void>;
}

export interface Store {
  /** With all changes, also those that are still being stored. The same object until something changes. */
  current: () => Queue;
  /** Changes what is stored; answers, once that is done, what it has become. */
  change: (change: Change) => Promise<Queue>;
  /** Reads what another tab may have stored. */
  reload: () => Promise<Queue>;
  watch: (listener: () => void) => () => void;
}

/**
 * A queue on a shelf that other tabs use as well: each change is made, one at a time among all of them, to what is
 * stored then. It shows at once, before it is stored.
 */
export function createStore(
  shelf: Shelf,
  locked: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Store {
  let stored = emptyQueue;
  let ahead: Change[] = [];
  let shown = emptyQueue;
  const listeners = new Set<() => void>();

  function show(): void {
    shown = ahead.reduce((queue, change) => change(queue), stored);
    for (const listener of [...listeners]) listener();
  }

  const reload = () =>
    locked(async () => {
      stored = await shelf.read();
      show();
      return stored;
    });

  return {
    current: () => shown,
    reload,
    change(change) {
      ahead = [...ahead, change];
      show();
      return locked(async () => {
        try {
          const before = await shelf.read();
          const after = change(before);
          await shelf.keep(before, after);
          stored = after;
          return after;
        } finally {
          ahead = ahead.filter((other) => other !== change);
          show();
        }
      });
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
