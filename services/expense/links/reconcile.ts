import { v7 as uuidv7 } from 'uuid';
import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { Tx } from '#mesh/database.ts';
import { toMinor } from '#mesh/money.ts';
import { daysAfter } from '../day.ts';
import { settleWithout } from '../settlement.ts';
import type { StoredExpense } from '../store.ts';
import {
  debitsBetween,
  dropLinks,
  entriesById,
  likelyPartners,
  linksOf,
  lockEntries,
  putLink,
  type Search,
  type StoredLink,
  setDuplicateOf,
  twinsOf,
} from './link-store.ts';
import { BOOKED_DAYS, comeback, distance, REVERSED_DAYS, type Relation, sumOf, twin } from './match.ts';

const REFUND_DAYS = 180;

type Found = Relation & { readonly partner: StoredExpense };

const COMES_BACK: ReadonlySet<TransactionKind> = new Set([TransactionKind.REFUND, TransactionKind.REVERSAL]);

/**
 * Links entries that were read from messages with those of the ledger that tell of the same event. Returns those of
 * them that count: the others are twins of an entry that counts in their stead.
 */
export async function reconcile(
  tx: Tx,
  entries: readonly StoredExpense[],
  now: Date,
): Promise<StoredExpense[]> {
  const partners = await lockWithRoots(tx, await partnersOf(tx, entries));
  // Most events are told once, and then there is no more to ask.
  if (partners.length === 0 && !entries.some(isComeback) && !anyTwins(entries)) return [...entries];
  // As they are stored: what comes again may have been linked, changed or deleted since.
  const stored = await entriesById(
    tx,
    entries.map(({ expenseId }) => expenseId),
  );
  const pool = new Map([...partners, ...stored].map((row) => [row.expenseId, row]));
  const known = await linksOf(tx, [...pool.keys()]);
  const seen = new Set(entries.map(({ expenseId }) => expenseId));
  const counting: StoredExpense[] = [];
  for (const { expenseId } of entries) {
    const entry = pool.get(expenseId);
    seen.delete(expenseId);
    if (!entry) continue;
    // What comes later in this batch will look back at this one itself.
    const others = [...pool.values()].filter(
      (other) => other !== entry && other.userId === entry.userId && !seen.has(other.expenseId),
    );
    const counts = await place(tx, entry, others, known, now);
    if (counts) counting.push(counts);
  }
  return counting;
}

/**
 * The entries and those that count in their stead, locked and as they are then: one that is just being deleted or linked
 * is waited for.
 */
async function lockWithRoots(tx: Tx, found: readonly StoredExpense[]): Promise<StoredExpense[]> {
  const ids = new Set(found.map(({ expenseId }) => expenseId));
  const locked = await lockEntries(tx, [...ids]);
  const roots = locked.flatMap(({ duplicateOf }) =>
    duplicateOf === null || ids.has(duplicateOf) ? [] : [duplicateOf],
  );
  return [...locked, ...(await lockEntries(tx, [...new Set(roots)]))];
}

const isComeback = ({ kind }: StoredExpense) => COMES_BACK.has(kind);

const keyOf = ({ userId, currencyCode, amount }: StoredExpense) =>
  `${userId} ${currencyCode} ${toMinor(amount, currencyCode)}`;

function bySum(entries: readonly StoredExpense[]): ReadonlyMap<string, readonly StoredExpense[]> {
  const groups = new Map<string, StoredExpense[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Other entries of the ledgers that may tell of the same events, before or after: messages come in any order. */
async function partnersOf(tx: Tx, entries: readonly StoredExpense[]): Promise<StoredExpense[]> {
  const sums = bySum(entries);
  // What comes again and again is looked for once.
  const searches = new Map(entries.map((entry) => [searchKey(entry), searchFor(entry)]));
  const own = new Set(entries.map(({ expenseId }) => expenseId));
  return (await likelyPartners(tx, [...searches.values()])).filter(
    (row) => !own.has(row.expenseId) && sums.get(keyOf(row))?.some((entry) => isRelated(entry, row)),
  );
}

function searchFor(entry: StoredExpense): Search {
  const { occurredOn } = entry;
  return {
    entry,
    from: daysAfter(occurredOn, -(isComeback(entry) ? REVERSED_DAYS : BOOKED_DAYS)),
    to: daysAfter(occurredOn, BOOKED_DAYS),
    backFrom: occurredOn,
    backTo: daysAfter(occurredOn, REVERSED_DAYS),
  };
}

const searchKey = (entry: StoredExpense) =>
  [
    keyOf(entry),
    entry.kind,
    entry.sender,
    entry.direction,
    entry.reference,
    entry.balance,
    entry.occurredOn,
  ].join(' ');

const isRelated = (one: StoredExpense, other: StoredExpense): boolean =>
  (twin(one, other) ?? comeback(one, other) ?? comeback(other, one)) !== undefined;

/** Whether some of the entries are twins of each other. */
function anyTwins(entries: readonly StoredExpense[]): boolean {
  return [...bySum(entries).values()].some((same) =>
    same.some((entry, nth) => same.slice(nth + 1).some((other) => twin(entry, other))),
  );
}

/** Links one entry; itself, or undefined where another counts in its stead. */
async function place(
  tx: Tx,
  entry: StoredExpense,
  others: readonly StoredExpense[],
  known: StoredLink[],
  now: Date,
): Promise<StoredExpense | undefined> {
  if (entry.duplicateOf !== null) return undefined;
  const between = linksBetween(known);
  const rootOf = (other: StoredExpense) =>
    others.find(({ expenseId }) => expenseId === other.duplicateOf) ?? other;
  // Whom the user parted from an entry they parted from its twins as well.
  const free = others.filter((other) => !between(entry, other) && !between(entry, rootOf(other)));
  const same = best(entry, free, (other) => twin(entry, other));
  if (same) {
    const counted = await mark(tx, rootOf(same.partner), entry, same.reason, known, now);
    return counted === entry ? entry : undefined;
  }
  if (!isComeback(entry)) {
    // What came back of it already leaves no room for the whole of it.
    const isTurned = known.some(
      ({ kind, undone, expenseId }) =>
        !undone && kind !== LinkKind.DUPLICATE && expenseId === entry.expenseId,
    );
    const later = isTurned ? [] : free.filter((other) => isComeback(other) && !cameBack(other, known));
    const back = best(entry, later, (other) => comeback(entry, other));
    if (back) await link(tx, back.kind, entry, back.partner, back.reason, known, now);
    return entry;
  }
  if (cameBack(entry, known)) return entry;
  const before = entry.kind === TransactionKind.REFUND ? await purchasesBefore(tx, entry) : free;
  const taken = new Set(
    known
      .filter(({ kind, undone }) => kind === LinkKind.REVERSAL && !undone)
      .map(({ expenseId }) => expenseId),
  );
  const origin = best(
    entry,
    before.filter(
      (other) => !between(entry, other) && !taken.has(other.expenseId) && other.duplicateOf === null,
    ),
    (other) => comeback(other, entry),
  );
  if (origin) await link(tx, origin.kind, origin.partner, entry, origin.reason, known, now);
  return entry;
}

/** Whether it is known already of what the entry is money that came back. */
const cameBack = ({ expenseId }: StoredExpense, known: readonly StoredLink[]) =>
  known.some((one) => !one.undone && one.kind !== LinkKind.DUPLICATE && one.otherExpenseId === expenseId);

const linksBetween = (known: readonly StoredLink[]) => (one: StoredExpense, other: StoredExpense) =>
  known.some(
    ({ expenseId, otherExpenseId }) =>
      (expenseId === one.expenseId && otherExpenseId === other.expenseId) ||
      (expenseId === other.expenseId && otherExpenseId === one.expenseId),
  );

function best(
  entry: StoredExpense,
  others: readonly StoredExpense[],
  relation: (other: StoredExpense) => Relation | undefined,
): Found | undefined {
  let found: Found | undefined;
  for (const partner of others) {
    const one = relation(partner);
    if (!one) continue;
    const nearer =
      found && one.strength === found.strength && distance(entry, partner) < distance(entry, found.partner);
    if (!found || one.strength > found.strength || nearer) found = { ...one, partner };
  }
  return found;
}

/** Debits from which a refund may come: what came back already, and links that were undone, leave them out. */
async function purchasesBefore(tx: Tx, refund: StoredExpense): Promise<StoredExpense[]> {
  const to = refund.occurredOn;
  const debits = await debitsBetween(tx, refund, { from: daysAfter(to, -REFUND_DAYS), to });
  const near = debits.filter((debit) => comeback(debit, refund));
  const links = await linksOf(
    tx,
    near.map(({ expenseId }) => expenseId),
  );
  const between = linksBetween(links);
  const refunds = links.filter(({ kind, undone }) => kind === LinkKind.REFUND && !undone);
  const returned = new Map(
    (
      await entriesById(
        tx,
        refunds.map(({ otherExpenseId }) => otherExpenseId),
      )
    ).map((row) => [row.expenseId, sumOf(row)]),
  );
  return near.filter((debit) => {
    const back = refunds
      .filter(({ expenseId }) => expenseId === debit.expenseId)
      .reduce((sum, { otherExpenseId }) => sum + (returned.get(otherExpenseId) ?? 0n), 0n);
    return !between(debit, refund) && sumOf(debit) >= back + sumOf(refund);
  });
}

/** Says that two entries are one event; the one that counts. Two that both have twins stay apart: each has one that counts. */
async function mark(
  tx: Tx,
  root: StoredExpense,
  entry: StoredExpense,
  reason: string,
  known: StoredLink[],
  now: Date,
): Promise<StoredExpense> {
  // A name is worth more than having come first, as long as nothing hangs on the first yet.
  const standing = known.some(({ expenseId, undone }) => expenseId === root.expenseId && !undone);
  const better = entry.merchant !== '' && root.merchant === '' && !standing;
  const followed = known.some(
    ({ kind, expenseId, undone }) => kind === LinkKind.DUPLICATE && expenseId === entry.expenseId && !undone,
  );
  if (followed && standing) return entry;
  const [counted, other] = better || followed ? [entry, root] : [root, entry];
  await link(tx, LinkKind.DUPLICATE, counted, other, reason, known, now);
  await setDuplicateOf(tx, [other.expenseId], counted.expenseId);
  other.duplicateOf = counted.expenseId;
  await settleWithout(tx, other.expenseId, now);
  return counted;
}

async function link(
  tx: Tx,
  kind: LinkKind,
  one: StoredExpense,
  other: StoredExpense,
  reason: string,
  known: StoredLink[],
  now: Date,
): Promise<void> {
  const row: StoredLink = {
    linkId: uuidv7(),
    userId: one.userId,
    kind,
    expenseId: one.expenseId,
    otherExpenseId: other.expenseId,
    reason: reason.slice(0, 200),
    undone: false,
    createdAt: now,
    updatedAt: now,
  };
  await putLink(tx, row);
  known.push(row);
}

/** After an entry left the ledger: its links end, and its twins count again, one of them for all. */
export async function forgetLinks(
  tx: Tx,
  { userId, expenseId }: Pick<StoredExpense, 'userId' | 'expenseId'>,
  now: Date,
): Promise<StoredExpense[]> {
  const left = await twinsOf(tx, userId, expenseId);
  const links = await linksOf(tx, [expenseId]);
  await dropLinks(
    tx,
    links.map(({ linkId }) => linkId),
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

/** The reason of links that the user made. */
export const BY_HAND = 'by hand';

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
    const relation = one.kind === LinkKind.DUPLICATE ? twin(earlier, later) : comeback(earlier, later);
    return relation?.kind !== one.kind;
  });
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
