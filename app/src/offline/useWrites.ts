import { useSyncExternalStore } from 'react';
import { currentOutgoing, decide, nothingOutgoing, type Outgoing, watchOutgoing, write } from './outbox.ts';
import {
  discard,
  keepMine,
  keepTheirs,
  putBack,
  type Queue,
  type Refused,
  retry,
  type Waiting,
} from './queue.ts';
import type { Write } from './writes.ts';

export interface Writes {
  /** Keeps a change, shows it at once and sends it when that can be; done once it is stored. */
  write: (change: Write) => Promise<void>;
  /** What is still to be sent, the oldest first. */
  waiting: readonly Waiting[];
  /** What the server did not take, until the user decides. */
  refused: readonly Refused[];
  /** Whether the device would not store some of it: it is lost where the app is closed before it was sent. */
  unsaved: boolean;
}

/** The changes that the user made and how they fare. */
export function useWrites(): Writes {
  const { waiting, refused, unsaved } = useOutgoing();
  return { write, waiting, refused, unsaved };
}

/** Everything that is on its way to the server. */
export const useOutgoing = (): Outgoing =>
  useSyncExternalStore(watchOutgoing, currentOutgoing, () => nothingOutgoing);

/** What the user can decide of a refused change, by its id. */
export const decisions = {
  retry: (id: string) => decide((queue) => retry(queue, id)),
  /** Returns how to take it back. */
  discard: (id: string) => undoable((queue) => discard(queue, id)),
  keepMine: (id: string) => decide((queue) => keepMine(queue, id)),
  keepTheirs: (id: string) => decide((queue) => keepTheirs(queue, id)),
};

async function undoable(change: (queue: Queue) => Queue): Promise<() => Promise<void>> {
  let before: Queue | undefined;
  await decide((queue) => {
    before = queue;
    return change(queue);
  });
  return () => decide((queue) => (before ? putBack(queue, before) : queue));
}
