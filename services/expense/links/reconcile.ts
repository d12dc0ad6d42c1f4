import { v7 as uuidv7 } from 'uuid';
import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { Tx } from '#mesh/database.ts';
import { daysAfter, earlier } from '../day.ts';
import type { StoredExpense } from '../store.ts';
import {
  debitsBetween,
  dropLinks,
  entriesById,
  entriesOfSums,
  linksOf,
  putLink,
  type StoredLink,
  setDuplicateOf,
  twinsOf,
} from './link-store.ts';
import { comeback, distance, type Relation, sumOf, twin } from './match.ts';

/** As far back as an authorisation is undone; twins are nearer. */
const LOOK_BACK_DAYS = 35;
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
  const [first, ...rest] = entries;
  if (!first) return [];
  const oldest = rest.map(({ occurredOn }) => occurredOn).reduce(earlier, first.occurredOn);
  const pool = new Map(
    (await entriesOfSums(tx, entries, daysAfter(oldest, -LOOK_BACK_DAYS))).map((row) => [row.expenseId, row]),
  );
  // Most sums are met once, and then there is nothing to ask.
  if (pool.size === entries.length && !entries.some(hasTwinIn(entries)) && !entries.some(isComeback))
    return [...entries];
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

const isComeback = ({ kind }: StoredExpense) => COMES_BACK.has(kind);
const hasTwinIn = (entries: readonly StoredExpense[]) => (entry: StoredExpense) =>
  entries.some((other) => other !== entry && twin(entry, other));

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
  const free = others.filter((other) => !between(entry, other));
  const same = best(entry, free, (other) => twin(entry, other));
  if (same) {
    const root = others.find(({ expenseId }) => expenseId === same.partner.duplicateOf) ?? same.partner;
    const counted = await mark(tx, root, entry, same.reason, known, now);
    return counted === entry ? entry : undefined;
  }
  if (!isComeback(entry)) return entry;
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

/** Says that two entries are one event; the one that counts. */
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
  const [counted, other] = better ? [entry, root] : [root, entry];
  await link(tx, LinkKind.DUPLICATE, counted, other, reason, known, now);
  await setDuplicateOf(tx, [other.expenseId], counted.expenseId);
  other.duplicateOf = counted.expenseId;
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
  await dropLinks(
    tx,
    (await linksOf(tx, [expenseId])).map(({ linkId }) => linkId),
  );
  await setDuplicateOf(
    tx,
    left.map((row) => row.expenseId),
    null,
  );
  return reconcile(
    tx,
    left.map((row) => ({ ...row, duplicateOf: null })),
    now,
  );
}

/** The reason of links that the user made. */
export const BY_HAND = 'by hand';

/**
 * After an entry changed: links that it no longer bears out end, and others may be found. Returns the entries that may
 * now pay what they did not pay before.
 */
export async function relink(tx: Tx, entry: StoredExpense, now: Date): Promise<StoredExpense[]> {
  const links = await linksOf(tx, [entry.expenseId]);
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
  await setDuplicateOf(tx, twins, null);
  const freed = [entry, ...partners.values()]
    .map((row) => (twins.includes(row.expenseId) ? { ...row, duplicateOf: null } : row))
    .filter((row) => row.expenseId === entry.expenseId || twins.includes(row.expenseId));
  return reconcile(
    tx,
    freed.filter(({ messageId }) => messageId !== null),
    now,
  );
}

const otherSide = ({ expenseId, otherExpenseId }: StoredLink, entry: StoredExpense) =>
  expenseId === entry.expenseId ? otherExpenseId : expenseId;
