import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { StoredExpense } from '../store.ts';
import { isOf, type StoredLink } from './link-store.ts';

type Entry = Pick<StoredExpense, 'expenseId'>;
type Known = readonly StoredLink[];

/** Whether a link says of an entry that it is the other's money come back. */
export const isReturn = ({ kind, undone }: StoredLink) =>
  !undone && (kind === LinkKind.REFUND || kind === LinkKind.REVERSAL);

/** Whether some or all of it came back already, which leaves no room for the whole of it. */
export const isTurned = (entry: Entry, known: Known) =>
  known.some((one) => isReturn(one) && one.expenseId === entry.expenseId);

/** Whether it is known already of what the entry is money that came back. */
export const cameBack = (entry: Entry, known: Known) =>
  known.some((one) => isReturn(one) && one.otherExpenseId === entry.expenseId);

/** The transfers that an entry is a side of: one at most, once all is said. */
export const transfersOf = (entry: Entry, known: Known) =>
  known.filter((one) => one.kind === LinkKind.TRANSFER && !one.undone && isOf(one, entry));

/** Whether something hangs on an entry: a twin, a transfer, what came back of it or what it came back of. */
export function stands(entry: StoredExpense, known: Known): boolean {
  const hangs = known.some(({ expenseId, undone }) => expenseId === entry.expenseId && !undone);
  return entry.transferOf !== null || hangs || cameBack(entry, known);
}
