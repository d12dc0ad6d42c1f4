import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import type { StoredExpense } from '../store.ts';
import {
  BY_HAND,
  dropLinks,
  endLinks,
  endTransfers,
  entriesById,
  linksBetween,
  linksOf,
  linksOfDeleted,
  otherSide,
  type StoredLink,
  setDuplicateOf,
  twinsOf,
} from './link-store.ts';
import { comeback, moved, type Relation, twin } from './match.ts';
import { reconcile } from './reconcile.ts';
import { refundsBeyond } from './refunds.ts';
import { stands } from './standing.ts';
import { lockFreed, succeed } from './succession.ts';
import { mark } from './twins.ts';

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
  const automatic = links.filter(({ undone, reason }) => !undone && reason !== BY_HAND);
  await dropLinks(
    tx,
    automatic.map(({ linkId }) => linkId),
  );
  const freed = await release(tx, left, links, now);
  const [heir] = freed;
  // What came back is looked at anew, and need not be the heir's.
  if (heir) {
    const transfers = automatic.filter(({ kind }) => kind === LinkKind.TRANSFER);
    await succeed(tx, expenseId, heir, [...links.filter(({ undone }) => undone), ...transfers]);
  }
  return reconcile(tx, [...freed, ...(await otherSides(tx, { expenseId }, automatic))], now);
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
  const known = await linksOf(tx, ids);
  const free = twins.map((row) => ({ ...row, duplicateOf: null }));
  // First whom something hangs on, then who has a name.
  const [heir, ...rest] = free.sort(
    (a, b) =>
      Number(stands(b, known)) - Number(stands(a, known)) ||
      Number(b.merchant !== '') - Number(a.merchant !== ''),
  );
  if (!heir) return [];
  const between = linksBetween(known);
  for (const other of rest) {
    const { reason = '' } = links.find(({ otherExpenseId }) => otherExpenseId === other.expenseId) ?? {};
    // That these two are one the user never said.
    if (!between(heir, other))
      await mark(
        tx,
        { root: heir, entry: other, reason: reason === BY_HAND ? 'amount' : reason },
        known,
        now,
      );
  }
  return free.filter(({ duplicateOf }) => duplicateOf === null);
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
  const holding = links.filter(({ undone }) => !undone);
  const partners = new Map(
    (
      await entriesById(
        tx,
        holding.map((one) => otherSide(one, entry)),
      )
    ).map((row) => [row.expenseId, row]),
  );
  const ended = holding.filter((one) => {
    const partner = partners.get(otherSide(one, entry));
    const [earlier, later] = one.expenseId === entry.expenseId ? [entry, partner] : [partner, entry];
    if (!earlier || !later) return true;
    if (one.reason === BY_HAND) return !mayBelong(one.kind, earlier, later);
    return relationOf(one.kind, earlier, later)?.kind !== one.kind;
  });
  ended.push(
    ...(await refundsBeyond(tx, entry, links, [...partners.values()])).filter(
      (one) => !ended.some(({ linkId }) => linkId === one.linkId),
    ),
  );
  await endLinks(tx, ended);
  const twins = ended.filter(({ kind }) => kind === LinkKind.DUPLICATE).map((one) => one.otherExpenseId);
  const parted = [entry, ...partners.values()].filter(({ expenseId }) => twins.includes(expenseId));
  const freed = await release(tx, parted, ended, now);
  const all = freed.some(({ expenseId }) => expenseId === entry.expenseId) ? freed : [entry, ...freed];
  const told = all.filter(({ messageId }) => messageId !== null);
  const sides = await otherSides(tx, entry, ended);
  return [
    ...(await reconcile(tx, [...told, ...sides], now)),
    ...freed.filter(({ messageId }) => messageId === null),
  ];
}

/** What belonged to an entry but as its twin, and may belong to another one now. */
function otherSides(tx: Tx, entry: Pick<StoredExpense, 'expenseId'>, ended: readonly StoredLink[]) {
  const others = ended.filter(({ kind }) => kind !== LinkKind.DUPLICATE);
  return lockFreed(
    tx,
    others.map((link) => otherSide(link, entry)),
  );
}

/** Whether two entries go the ways that a link of the user's needs: twins the same way, all else there and back. */
function mayBelong(kind: LinkKind, one: StoredExpense, other: StoredExpense): boolean {
  return (one.direction === other.direction) === (kind === LinkKind.DUPLICATE);
}

/** What two entries have to do with each other now, of what a link said of them. */
function relationOf(kind: LinkKind, earlier: StoredExpense, later: StoredExpense): Relation | undefined {
  if (kind === LinkKind.DUPLICATE) return twin(earlier, later);
  return kind === LinkKind.TRANSFER ? moved(earlier, later) : comeback(earlier, later);
}
