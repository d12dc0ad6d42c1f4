import { ApiError, codes, isPassing } from '../api/errors.ts';
import type { Expense } from '../api/types.ts';
import { retryDelay } from './backoff.ts';
import { conflictsOf } from './conflict.ts';
import { postponed, type Reason, refuse, sending, sent, type Waiting } from './queue.ts';
import type { Store } from './store.ts';
import type { Write } from './writes.ts';

/** What the server said to a change that it took: the entry, where it is about one. */
export interface Delivered {
  expense?: Expense | undefined;
}

interface Surroundings {
  store: Store;
  deliver: (write: Write) => Promise<Delivered>;
  /** The entry as the server has it now. */
  readExpense: (expenseId: string) => Promise<Expense>;
  isOnline: () => boolean;
  /** One sender at a time among all tabs. */
  locked: (work: () => Promise<void>) => Promise<void>;
  onSent: (item: Waiting, delivered: Delivered) => void;
  /** Called when nothing is left to send for now. */
  onIdle: () => void;
  now?: () => number;
  later?: (work: () => void, ms: number) => () => void;
}

export interface Sender {
  /** Sends what waits, in order, until it is through or something fails in passing: then it comes back by itself. */
  send: () => Promise<void>;
  stop: () => void;
}

/** An edit that is older than this when it is sent, or made offline, is first compared with the entry as it is by then. */
const FRESH_MS = 10_000;
/** How often a change is sent that the server breaks on before the user is asked: the others are not to wait for ever. */
const BREAKS = 6;

/** Sends the changes of a queue one by one. */
export function createSender(surroundings: Surroundings): Sender {
  const { store, isOnline, locked, onSent, onIdle, now = Date.now, later = timer } = surroundings;
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;
  let cancel = () => {};

  async function sendAll(): Promise<void> {
    for (;;) {
      if (stopped || !isOnline()) return;
      const queue = await store.change(sending);
      const item = queue.waiting[0];
      if (!item || stopped) return;
      try {
        const conflict = await conflictOf(item);
        if (conflict) await store.change((latest) => refuse(latest, item.id, conflict));
        else await settle(item, await deliverOnce(item));
      } catch (error) {
        // Also what nobody foresaw is tried again later: a change is never dropped.
        await store.change((latest) => postponed(latest, item.id));
        // The session has ended; what waits is sent when the same user is back.
        if (error instanceof ApiError && error.code === codes.UNAUTHENTICATED) return;
        cancel();
        cancel = later(() => void send(), retryDelay(item.attempts, error));
        return;
      }
    }
  }

  async function settle(item: Waiting, outcome: Delivered | Reason): Promise<void> {
    if ('kind' in outcome) {
      await store.change((latest) => refuse(latest, item.id, outcome));
      return;
    }
    // What shows the change from now on takes over before the queue lets go of it.
    onSent(item, outcome);
    await store.change((latest) => sent(latest, item.id, outcome.expense?.expense_id));
  }

  /** What became of it; throws what passes. */
  async function deliverOnce({ write, attempts }: Waiting): Promise<Delivered | Reason> {
    try {
      return await surroundings.deliver(write);
    } catch (error) {
      if (!(error instanceof ApiError) || isPassing(error) || error.code === codes.UNAUTHENTICATED)
        throw error;
      if (broke(error) && attempts + 1 < BREAKS) throw error;
      if (error.code === codes.NOT_FOUND && isDone(write)) return {};
      return { kind: 'refused', code: error.code, message: error.message };
    }
  }

  async function conflictOf({ write, attempts, queuedAt, offline }: Waiting): Promise<Reason | undefined> {
    if (write.kind !== 'updateExpense') return undefined;
    if (!offline && attempts === 0 && now() - queuedAt < FRESH_MS) return undefined;
    try {
      const fields = conflictsOf(write, await surroundings.readExpense(write.expenseId));
      return fields.length > 0 ? { kind: 'conflict', fields } : undefined;
    } catch (error) {
      // Sending it will tell why the entry cannot be read.
      if (error instanceof ApiError && error.code === codes.NOT_FOUND) return undefined;
      throw error;
    }
  }

  function send(): Promise<void> {
    again = true;
    running ??= (async () => {
      try {
        while (again) {
          again = false;
          await locked(sendAll);
        }
      } finally {
        running = undefined;
        onIdle();
      }
    })();
    return running;
  }

  return {
    send,
    stop() {
      stopped = true;
      cancel();
    },
  };
}

/** It is no verdict on the change: something went wrong in the server, or what answered is none of ours. */
const broke = ({ code, status }: ApiError): boolean =>
  code === codes.INTERNAL || code === codes.UNKNOWN || status >= 500;

/** What a change wanted is so already where its object is not there. */
const isDone = (write: Write): boolean => write.kind === 'deleteExpense' || write.kind === 'deleteBudget';

function timer(work: () => void, ms: number): () => void {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
}
