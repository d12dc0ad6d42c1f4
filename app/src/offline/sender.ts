import { ApiError, codes, isPassing } from '../api/errors.ts';
import type { Expense } from '../api/types.ts';
import { retryDelay } from './backoff.ts';
import { conflictsOf } from './conflict.ts';
import { postponed, type Reason, refuse, sending, sent, type Waiting } from './queue.ts';
import type { Store } from './store.ts';
import type { Edit, Write } from './writes.ts';

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
  later?: (work: () => void, ms: number) => () => void;
}

export interface Sender {
  /** Sends what waits, in order, until it is through or something fails in passing: then it comes back by itself. */
  send: () => Promise<void>;
  stop: () => void;
}

/** How often an entry that keeps changing is read and tried again at once. */
const ROUNDS = 2;
/** How often a change is sent that the server breaks on before the user is asked: the others are not to wait for ever. */
const BREAKS = 6;

/** Sends the changes of a queue one by one. */
export function createSender(surroundings: Surroundings): Sender {
  const { store, isOnline, locked, onSent, onIdle, later = timer } = surroundings;
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
        await settle(item, await deliverOnce(item));
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
      return await (write.kind === 'updateExpense' ? deliverEdit(write) : surroundings.deliver(write));
    } catch (error) {
      if (!(error instanceof ApiError) || isPassing(error) || error.code === codes.UNAUTHENTICATED)
        throw error;
      if (broke(error) && attempts + 1 < BREAKS) throw error;
      if (error.code === codes.NOT_FOUND && isDone(write)) return {};
      return { kind: 'refused', code: error.code, message: error.message };
    }
  }

  /**
   * Changes the entry that the user saw. Where it is another by now, or nobody knows which one that was, it is compared
   * first: fields that somebody else has changed as well are for the user to decide.
   */
  async function deliverEdit(edit: Edit): Promise<Delivered | Reason> {
    let seen = edit.etag;
    for (let round = 0; ; round++) {
      if (!seen) {
        const expense = await readIfThere(edit.expenseId);
        const fields = expense ? conflictsOf(edit, expense) : [];
        if (fields.length > 0) return { kind: 'conflict', fields };
        seen = expense?.etag;
      }
      try {
        return await surroundings.deliver({ ...edit, etag: seen });
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== codes.ABORTED || round >= ROUNDS) throw error;
        seen = undefined;
      }
    }
  }

  /** Undefined where the entry is not there: sending the change will tell why. */
  async function readIfThere(expenseId: string): Promise<Expense | undefined> {
    try {
      return await surroundings.readExpense(expenseId);
    } catch (error) {
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
