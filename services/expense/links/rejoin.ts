import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { settleWithout } from '../bills/settlement.ts';
import type { StoredExpense } from '../store.ts';
import {
  dropLinks,
  linksOf,
  lockEntries,
  type StoredLink,
  setDuplicateOf,
  setTransfer,
  twinsOf,
} from './link-store.ts';
import { reconcile } from './reconcile.ts';

/**
 * After an entry came back into the ledger: what the user said of it holds again, and its other links are found anew.
 * Returns what may now pay a bill.
 */
export async function rejoin(
  tx: Tx,
  { expenseId }: Pick<StoredExpense, 'expenseId'>,
  now: Date,
): Promise<StoredExpense[]> {
  // Only those of the user outlast a deletion.
  for (const link of await linksOf(tx, [expenseId])) {
    if (link.undone) continue;
    if (link.kind === LinkKind.DUPLICATE) await joinAgain(tx, link, now);
    if (link.kind === LinkKind.TRANSFER) await moveAgain(tx, link);
  }
  const [entry] = await lockEntries(tx, [expenseId]);
  if (!entry || entry.duplicateOf !== null) return [];
  return entry.messageId === null ? [entry] : reconcile(tx, [entry], now);
}

/** Makes two entries twins again, unless one of them has become the twin of another meanwhile. */
async function joinAgain(tx: Tx, { linkId, ...link }: StoredLink, now: Date): Promise<void> {
  const both = await lockEntries(tx, [link.expenseId, link.otherExpenseId]);
  // The other is just being deleted.
  if (both.length < 2) return;
  const followed = await twinsOf(tx, link.userId, link.otherExpenseId);
  if (followed.length > 0 || both.some(({ duplicateOf }) => duplicateOf !== null)) {
    await dropLinks(tx, [linkId]);
    return;
  }
  await setDuplicateOf(tx, [link.otherExpenseId], link.expenseId);
  await settleWithout(tx, link.otherExpenseId, now);
}

/** Makes two entries sides of one transfer again, unless one of them has found another side meanwhile. */
async function moveAgain(tx: Tx, { linkId, expenseId, otherExpenseId }: StoredLink): Promise<void> {
  const both = await lockEntries(tx, [expenseId, otherExpenseId]);
  if (both.length < 2) return;
  if (both.every(({ transferOf }) => transferOf === null)) await setTransfer(tx, expenseId, otherExpenseId);
  else await dropLinks(tx, [linkId]);
}
