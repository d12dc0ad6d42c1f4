import { ExpenseExtracted, UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { ExpenseSource } from '#gen/tracker/expense/v1/expense_service.ts';
import { on, onAll } from '#mesh/delivery.ts';
import { InvalidArgument } from '#mesh/errors.ts';
import { instantIn, PoisonEvent } from '#mesh/event.ts';
import { type Entry, readEntry } from './entry.ts';
import { toColumns } from './mapping.ts';
import * as store from './store.ts';

/** What the ledger does when others tell it something. */
export const expenseSubscriptions = [
  onAll(ExpenseExtracted, async (tx, events) => {
    const now = new Date();
    const rows = events.map((event) => ({
      ...toColumns(entryOf(event)),
      expenseId: event.expenseId,
      userId: event.userId,
      messageId: event.messageId,
      source: ExpenseSource.MESSAGE,
      createdAt: now,
      updatedAt: now,
    }));
    const erased = await store.erasedAmong(tx, [...new Set(rows.map(({ userId }) => userId))]);
    // An id that is there already is a replay; what the user changed or deleted since stays so.
    await store.addMissingExpenses(
      tx,
      rows.filter(({ userId }) => !erased.has(userId)),
    );
  }),
  on(UserDeleted, (tx, { userId, deletedAt }) => store.eraseUser(tx, userId, instantIn(deletedAt))),
];

function entryOf(event: ExpenseExtracted): Entry {
  try {
    return readEntry(event);
  } catch (cause) {
    if (cause instanceof InvalidArgument) throw new PoisonEvent('not an entry', { cause });
    throw cause;
  }
}
