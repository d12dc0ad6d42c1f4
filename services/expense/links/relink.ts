import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import type { StoredExpense } from '../store.ts';
import {
  BY_HAND,
  dropLinks,
  endTransfers,
  entriesById,
  linksOf,
  linksOfDeleted,
  type StoredLink,
  setDuplicateOf,
  twinsOf,
} from './link-store.ts';
import { comeback, moved, type Relation, twin } from './match.ts';
import { linksBetween, mark, reconcile } from './reconcile.ts';

/**
 * After an entry left the ledger: its links end, but for what the user said of it, and its twins count again, one of them
 * for all.
 */
export async function forgetLinks(
  tx: Tx,
  { userId, expenseId }: Pick<StoredExpense, 'userId' | 'expenseId'>,
  now: Date,
): Promise<StoredExpense[]> {
  const left = await twinsOf(tx, userId, expenseId);
  const links = await linksOfDeleted(tx, expenseId);
  await endTransfers(tx, links);
  await dropLinks(
    tx,
    links.filter(({ undone, reason }) => !undone && reason !== BY_HAND).map(({ linkId }) => linkId),
  );
  return reconcile(tx, await release(tx, left, links, now), now);
}

/** Frees the twins of one entry, by the links that they had with it: one of them counts now, for the others as well. */
async function release(
  tx: Tx,
  twins: readonly StoredExpense[],
  links: readonly StoredLink[],
  now: Date,
): Promise<StoredExpense[]> {
  const ids = twins.map(({ expenseId }) => expenseId);
  await setDuplicateOf(tx, ids, null);
  const [heir, ...rest] = twins
    .map((row) => ({ ...row, duplicateOf: null }))
    .sort((a, b) => Number(b.merchant !== '') - Number(a.merchant !== ''));
  if (!heir) return [];
  const known = await linksOf(tx, ids);
  const between = linksBetween(known);
  const free: StoredExpense[] = [heir];
  for (const other of rest) {
    const { reason = '' } = links.find(({ otherExpenseId }) => otherExpenseId === other.expenseId) ?? {};
    if (between(heir, other)) free.push(other);
    else await mark(tx, heir, other, reason, known, now);
  }
  return free;
}

/** Fields that a user sets without saying that it is another event. */
const NAMES: ReadonlySet<string> = new Set(['merchant', 'category', 'note']);

/**
 * After an entry changed: links that it no longer bears out end, and others may be found. `byUser` names the fields that
 * the user set: a new name for an entry parts it from nothing. Returns the entries that may now pay what they did not
 * pay before.
 */
export async function relink(
  tx: Tx,
  entry: StoredExpense,
  now: Date,
  byUser: readonly string[] = [],
): Promise<StoredExpense[]> {
  const renamed = byUser.length > 0 && byUser.every((field) => NAMES.has(field));
  const links = renamed ? [] : await linksOf(tx, [entry.expenseId]);
  const automatic = links.filter(({ undone, reason }) => !undone && reason !== BY_HAND);
  const partners = new Map(
    (
      await entriesById(
        tx,
        automatic.map((one) => otherSide(one, entry)),
      )
    ).map((row) => [row.expenseId, row]),
  );
  const ended = automatic.filter((one) => {
    const partner = partners.get(otherSide(one, entry));
    const [earlier, later] = one.expenseId === entry.expenseId ? [entry, partner] : [partner, entry];
    if (!earlier || !later) return true;
    return relationOf(one.kind, earlier, later)?.kind !== one.kind;
  });
  await endTransfers(tx, ended);
  await dropLinks(
    tx,
    ended.map(({ linkId }) => linkId),
  );
  const twins = ended.filter(({ kind }) => kind === LinkKind.DUPLICATE).map((one) => one.otherExpenseId);
  const parted = [entry, ...partners.values()].filter(({ expenseId }) => twins.includes(expenseId));
  const freed = await release(tx, parted, ended, now);
  const all = freed.some(({ expenseId }) => expenseId === entry.expenseId) ? freed : [entry, ...freed];
  const told = all.filter(({ messageId }) => messageId !== null);
  return [...(await reconcile(tx, told, now)), ...freed.filter(({ messageId }) => messageId === null)];
}

const otherSide = ({ expenseId, otherExpenseId }: StoredLink, entry: StoredExpense) =>
  expenseId === entry.expenseId ? otherExpenseId : expenseId;

/** What two entries have to do with each other now, of what a link said of them. */
function relationOf(kind: LinkKind, earlier: StoredExpense, later: StoredExpense): Relation | undefined {
  if (kind === LinkKind.DUPLICATE) return twin(earlier, later);
  return kind === LinkKind.TRANSFER ? moved(earlier, later) : comeback(earlier, later);
}
