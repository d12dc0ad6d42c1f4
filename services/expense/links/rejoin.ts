import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { settleWithout } from '../bills/settlement.ts';
import type { StoredExpense } from '../store.ts';
import {
  BY_HAND,
  dropLinks,
  endLinks,
  linksOf,
  lockEntries,
  type StoredLink,
  setDuplicateOf,
  setTransfer,
  twinsOf,
} from './link-store.ts';
import { reconcile } from './reconcile.ts';
import { transfersOf } from './standing.ts';
import { lockFreed, succeed } from './succession.ts';

const isTwins = ({ kind }: StoredLink) => kind === LinkKind.DUPLICATE;

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
  const twins = links.filter(isTwins);
  const own = new Set(twins.flatMap((link) => [link.expenseId, link.otherExpenseId]));
  const left: string[] = [];
  for (const link of twins) left.push(...(await joinAgain(tx, link, own, now)));
  for (const link of links) if (link.kind === LinkKind.TRANSFER) await moveAgain(tx, link);
  const [entry] = (await lockEntries(tx, [expenseId])).filter(({ duplicateOf }) => duplicateOf === null);
  const freed = await lockFreed(tx, left);
  if (entry?.messageId === null) return [entry, ...(await reconcile(tx, freed, now))];
  return reconcile(tx, entry ? [entry, ...freed] : freed, now);
}

/**
 * Makes two entries twins again, unless one of them has become the twin of another meanwhile, but for one of those that
 * the user said are the same: `own`. Returns the ids of what hung on the twin and found no place.
 */
async function joinAgain(tx: Tx, link: StoredLink, own: ReadonlySet<string>, now: Date): Promise<string[]> {
  const { linkId, userId, expenseId, otherExpenseId } = link;
  const [root, other] = await lockPair(tx, expenseId, otherExpenseId);
  // The other is just being deleted, or came along with one before.
  if (!root || !other || other.duplicateOf === expenseId) return [];
  const followers = (await twinsOf(tx, userId, otherExpenseId)).map((one) => one.expenseId);
  const between = (await linksOf(tx, [otherExpenseId])).filter(({ undone }) => !undone);
  const isForeign =
    root.duplicateOf !== null ||
    (other.duplicateOf !== null && !own.has(other.duplicateOf)) ||
    followers.some((one) => !own.has(one));
  const isSide = transfersOf(other, between).some(({ reason }) => reason === BY_HAND);
  if (isForeign || isSide) {
    await dropLinks(tx, [linkId]);
    return [];
  }
  // What counted in the stead of the deleted one gives back what it had.
  const twins = between.filter((row) => isTwins(row) && followers.includes(row.otherExpenseId));
  const rest = between.filter((row) => !isTwins(row) && row.reason !== BY_HAND);
  const inStead = between.filter((row) => isTwins(row) && row.expenseId === other.duplicateOf);
  await endLinks(tx, [...twins, ...rest, ...inStead]);
  const left = await succeed(tx, otherExpenseId, root, [...twins, ...rest]);
  await setDuplicateOf(tx, [otherExpenseId, ...followers], expenseId);
  await settleWithout(tx, otherExpenseId, now);
  return left;
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
