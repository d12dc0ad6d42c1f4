import { ExpenseCorrected } from '#gen/tracker/events/v1/events.ts';
import { ExpenseSource } from '#gen/tracker/expense/v1/expense_service.ts';
import { toExpense } from '../mapping.ts';
import type { StoredExpense } from '../store.ts';

/** What others learn of an entry in which the user just set the fields of `mask`; undefined where no message told of it. */
export function correctionOf(entry: StoredExpense, mask: readonly string[]): ExpenseCorrected | undefined {
  if (entry.source !== ExpenseSource.MESSAGE || entry.messageId === null) return undefined;
  const { money, direction, kind, merchant, category, merchantRaw } = toExpense(entry);
  return {
    userId: entry.userId,
    expenseId: entry.expenseId,
    messageId: entry.messageId,
    fields: [...new Set(mask)],
    ...{ money, direction, kind, merchant, category, merchantRaw },
    correctedAt: entry.updatedAt.toISOString(),
    deleted: false,
  };
}

/** What others learn of an entry that the user just deleted; undefined where no message told of it. */
export function deletionOf(
  { source, userId, expenseId, messageId }: StoredExpense,
  deletedAt: Date,
): ExpenseCorrected | undefined {
  if (source !== ExpenseSource.MESSAGE || messageId === null) return undefined;
  const correctedAt = deletedAt.toISOString();
  return ExpenseCorrected.fromPartial({ userId, expenseId, messageId, correctedAt, deleted: true });
}
