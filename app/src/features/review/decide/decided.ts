import { useSyncExternalStore } from 'react';

let ids: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function become(next: ReadonlySet<string>): void {
  ids = next;
  for (const listener of listeners) listener();
}

/** Says that the user decided on something: lists leave it out at once, whether or not the server knows yet. */
export const markDecided = (id: string): void => become(new Set([...ids, id]));

/** Says that it is open again. */
export const unmarkDecided = (id: string): void => become(new Set([...ids].filter((one) => one !== id)));

/** What the user decided on since the app was opened. */
export function useDecided(): ReadonlySet<string> {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ids,
    () => ids,
  );
}
