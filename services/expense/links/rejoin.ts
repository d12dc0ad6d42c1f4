import { v7 as uuidv7 } from 'uuid';
import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { settleWithout } from '../bills/settlement.ts';
import type { StoredExpense } from '../store.ts';
import {
  BY_HAND,
  dropLinks,
  endTransfers,
  inPlaceOf,
  joins,
  linksOf,
  lockEntries,
  putLink,
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
  const links = (await linksOf(tx, [expenseId])).filter(({ undone }) => !undone);
  const twins = links.filter(({ kind }) => kind === LinkKind.DUPLICATE);
  const own = new Set(twins.flatMap((link) => [link.expenseId, link.otherExpenseId]));
  for (const link of twins) await joinAgain(tx, link, own, now);
  for (const link of links) if (link.kind === LinkKind.TRANSFER) await moveAgain(tx, link);
  const [entry] = await lockEntries(tx, [expenseId]);
  if (!entry || entry.duplicateOf !== null) return [];
  return entry.messageId === null ? [entry] : reconcile(tx, [entry], now);
}

/**
 * Makes two entries twins again, unless one of them has become the twin of another meanwhile, but for one of those that
 * the user said are the same: `own`.
 */
async function joinAgain(tx: Tx, link: StoredLink, own: ReadonlySet<string>, now: Date): Promise<void> {
  const { linkId, userId, expenseId, otherExpenseId } = link;
  const [root, other] = await lockPair(tx, expenseId, otherExpenseId);
  // The other is just being deleted, or came along with one before.
  if (!root || !other || other.duplicateOf === expenseId) return;
  const followers = await twinsOf(tx, userId, otherExpenseId);
  const isForeign =
    root.duplicateOf !== null ||
    (other.duplicateOf !== null && !own.has(other.duplicateOf)) ||
    followers.some((one) => !own.has(one.expenseId));
  const between = await linksOf(tx, [otherExpenseId]);
  const moved = between.filter(({ kind, undone }) => kind === LinkKind.TRANSFER && !undone);
  if (isForeign || moved.some(({ reason }) => reason === BY_HAND)) return dropLinks(tx, [linkId]);
  // What counted in the stead of the deleted one gives back its twins, and the other side of its transfer.
  const ids = followers.map((one) => one.expenseId);
  const inStead = between.filter(
    (row) =>
      row.kind === LinkKind.DUPLICATE &&
      !row.undone &&
      row.linkId !== linkId &&
      (row.expenseId === otherExpenseId
        ? ids.includes(row.otherExpenseId)
        : row.expenseId === other.duplicateOf),
  );
  const held = await linksOf(tx, [expenseId]);
  for (const twin of ids)
    if (!held.some((row) => joins(row, expenseId, twin)))
      await putLink(tx, { ...link, linkId: uuidv7(), otherExpenseId: twin });
  await dropLinks(
    tx,
    [...inStead, ...moved].map((one) => one.linkId),
  );
  await endTransfers(tx, moved);
  const [transfer] = moved;
  if (transfer && root.transferOf === null) await handOver(tx, transfer, otherExpenseId, expenseId);
  await setDuplicateOf(tx, [otherExpenseId, ...ids], expenseId);
  await settleWithout(tx, otherExpenseId, now);
}

/** Puts one entry in the place of another in a transfer. */
async function handOver(tx: Tx, transfer: StoredLink, from: string, to: string): Promise<void> {
  const moved = inPlaceOf(transfer, from, to);
  const { expenseId, otherExpenseId } = moved;
  if ((await linksOf(tx, [to])).some((row) => joins(row, expenseId, otherExpenseId))) return;
  await putLink(tx, moved);
  await setTransfer(tx, expenseId, otherExpenseId);
}

async function lockPair(tx: Tx, one: string, other: string) {
  const locked = await lockEntries(tx, [one, other]);
  return [one, other].map((id) => locked.find(({ expenseId }) => expenseId === id));
}

/** Makes two entries sides of one transfer again, unless one of them has found another side, or is a twin, meanwhile. */
async function moveAgain(tx: Tx, { linkId, expenseId, otherExpenseId }: StoredLink): Promise<void> {
  const both = await lockEntries(tx, [expenseId, otherExpenseId]);
  if (both.length < 2) return;
  const areFree = both.every((one) => one.transferOf === null && one.duplicateOf === null);
  if (areFree) await setTransfer(tx, expenseId, otherExpenseId);
  else await dropLinks(tx, [linkId]);
}
