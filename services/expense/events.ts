import { ExpenseExtracted, UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { ExpenseSource } from '#gen/tracker/expense/v1/expense_service.ts';
import { on } from '#mesh/delivery.ts';
import { InvalidArgument } from '#mesh/errors.ts';
import { instantIn, PoisonEvent } from '#mesh/event.ts';
import { type Entry, readEntry } from './entry.ts';
import { toColumns } from './mapping.ts';
import * as store from './store.ts';

/** What the ledger does when others tell it something. */
export const expenseSubscriptions = [
  on(ExpenseExtracted, async (tx, event) => {
    const { userId, expenseId, messageId } = event;
    const entry = entryOf(event);
    if (await store.isErased(tx, userId)) return;
    const now = new Date();
    // An id that is there already is a replay; what the user changed or deleted since stays so.
    await store.addExpense(tx, {
      ...toColumns(entry),
      expenseId,
      userId,
      messageId,
      source: ExpenseSource.MESSAGE,
      createdAt: now,
      updatedAt: now,
    });
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
