import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { daysAfter } from '../day.ts';
import type { StoredExpense } from '../store.ts';
import { BY_HAND, debitsBefore, entriesById, linksBetween, linksOf, type StoredLink } from './link-store.ts';
import { comeback, REFUNDED_DAYS, sumOf } from './match.ts';

const isRefund = ({ kind, undone }: StoredLink) => kind === LinkKind.REFUND && !undone;

/** Debits from which a refund may come: what came back already, and links that were undone, leave them out. */
export async function purchasesBefore(tx: Tx, refund: StoredExpense): Promise<StoredExpense[]> {
  const debits = await debitsBefore(tx, refund, daysAfter(refund.occurredOn, -REFUNDED_DAYS));
  // What went to an account of the user's bought nothing.
  const near = debits.filter((debit) => debit.transferOf === null && comeback(debit, refund));
  const links = await linksOf(
    tx,
    near.map(({ expenseId }) => expenseId),
  );
  const between = linksBetween(links);
  const refunds = links.filter(isRefund);
  const returned = await sumsOf(tx, refunds);
  const reversed = new Set(
    links.flatMap(({ kind, undone, expenseId }) =>
      kind === LinkKind.REVERSAL && !undone ? [expenseId] : [],
    ),
  );
  return near.filter((debit) => {
    if (reversed.has(debit.expenseId)) return false;
    const back = refunds
      .filter(({ expenseId }) => expenseId === debit.expenseId)
      .reduce((sum, one) => sum + returned(one), 0n);
    return !between(debit, refund) && sumOf(debit) >= back + sumOf(refund);
  });
}

/**
 * Refunds that are more than was paid, since the sum of `entry` changed: the newest first to go, the user's own stay.
 * `links` are those of the entry, `partners` what is on their other sides.
 */
export async function refundsBeyond(
  tx: Tx,
  entry: StoredExpense,
  links: readonly StoredLink[],
  partners: readonly StoredExpense[],
): Promise<StoredLink[]> {
  const origin = links.find((one) => isRefund(one) && one.otherExpenseId === entry.expenseId);
  const purchase = origin ? partners.find(({ expenseId }) => expenseId === origin.expenseId) : entry;
  if (!purchase) return [];
  const known = origin ? await linksOf(tx, [purchase.expenseId]) : links;
  const refunds = known
    .filter((one) => isRefund(one) && one.expenseId === purchase.expenseId)
    .sort(
      (a, b) => Number(b.reason === BY_HAND) - Number(a.reason === BY_HAND) || (a.linkId < b.linkId ? -1 : 1),
    );
  const returned = await sumsOf(tx, refunds);
  let left = sumOf(purchase);
  return refunds.filter((one) => {
    const fits = returned(one) <= left || one.reason === BY_HAND;
    if (fits) left -= returned(one);
    return !fits;
  });
}

/** What each of the refunds gave back, in minor units. */
async function sumsOf(tx: Tx, refunds: readonly StoredLink[]): Promise<(refund: StoredLink) => bigint> {
  const rows = await entriesById(
    tx,
    refunds.map(({ otherExpenseId }) => otherExpenseId),
  );
  const sums = new Map(rows.map((row) => [row.expenseId, sumOf(row)]));
  return ({ otherExpenseId }) => sums.get(otherExpenseId) ?? 0n;
}
