import { v7 as uuidv7 } from 'uuid';
import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { settleWithout } from '../bills/settlement.ts';
import type { StoredExpense } from '../store.ts';
import {
  BY_HAND,
  dropLinks,
  endTransfers,
  entriesById,
  joins,
  linksBetween,
  linksOf,
  lockEntries,
  putLink,
  type StoredLink,
  setDuplicateOf,
  setTransfer,
} from './link-store.ts';
import { comeback, distance, moved, type Relation, twin } from './match.ts';
import { anyPairs, isComeback, lockPartners } from './partners.ts';
import { purchasesBefore } from './refunds.ts';

type Found = Relation & { readonly partner: StoredExpense };

/**
 * Links entries that were read from messages with those of the ledger that tell of the same event. Returns those of
 * them that count: the others are twins of an entry that counts in their stead.
 */
export async function reconcile(
  tx: Tx,
  entries: readonly StoredExpense[],
  now: Date,
): Promise<StoredExpense[]> {
  const partners = await lockPartners(tx, entries);
  // Most events are told once, and then there is no more to ask.
  if (partners.length === 0 && !entries.some(isComeback) && !anyPairs(entries)) return [...entries];
  // As they are stored: what comes again may have been linked, changed or deleted since.
  const stored = await entriesById(
    tx,
    entries.map(({ expenseId }) => expenseId),
  );
  const pool = new Map([...partners, ...stored].map((row) => [row.expenseId, row]));
  const known = await linksOf(tx, [...pool.keys()]);
  await addTwins(tx, pool, known);
  const seen = new Set(entries.map(({ expenseId }) => expenseId));
  const counting: StoredExpense[] = [];
  for (const { expenseId } of entries) {
    const entry = pool.get(expenseId);
    seen.delete(expenseId);
    if (!entry) continue;
    // What comes later in this batch will look back at this one itself.
    const isEarlier = ({ expenseId: id, userId }: StoredExpense) => userId === entry.userId && !seen.has(id);
    const counts = await place(tx, entry, { all: [...pool.values()], isEarlier }, known, now);
    if (counts) counting.push(counts);
  }
  return counting;
}

/** Adds the twins of what is in the pool, with their links: who was parted from one of them was parted from all. */
async function addTwins(tx: Tx, pool: Map<string, StoredExpense>, known: StoredLink[]): Promise<void> {
  const missing = known.flatMap(({ kind, undone, otherExpenseId: id }) =>
    kind === LinkKind.DUPLICATE && !undone && !pool.has(id) ? [id] : [],
  );
  if (missing.length === 0) return;
  for (const row of await lockEntries(tx, missing)) pool.set(row.expenseId, row);
  const there = new Set(known.map(({ linkId }) => linkId));
  known.push(...(await linksOf(tx, missing)).filter(({ linkId }) => !there.has(linkId)));
}

/** The entries that may have to do with each other, and which of them were there before the one in hand. */
interface Pool {
  readonly all: readonly StoredExpense[];
  isEarlier(entry: StoredExpense): boolean;
}

/** Links one entry; itself, or undefined where another counts in its stead. */
async function place(
  tx: Tx,
  entry: StoredExpense,
  { all, isEarlier }: Pool,
  known: StoredLink[],
  now: Date,
): Promise<StoredExpense | undefined> {
  if (entry.duplicateOf !== null) return undefined;
  const between = linksBetween(known);
  const rootOf = (other: StoredExpense) =>
    all.find(({ expenseId }) => expenseId === other.duplicateOf) ?? other;
  const withTwins = (one: StoredExpense) => [
    one,
    ...all.filter(({ duplicateOf }) => duplicateOf === one.expenseId),
  ];
  // Whom the user parted from an entry they parted from its twins as well.
  const own = withTwins(entry);
  const isParted = (other: StoredExpense) =>
    own.some((one) => [other, ...withTwins(rootOf(other))].some((another) => between(one, another)));
  const free = all.filter(
    (other) => other !== entry && isEarlier(other) && rootOf(other) !== entry && !isParted(other),
  );
  const same = best(entry, free, (other) => twin(entry, other));
  if (same) {
    const counted = await mark(tx, rootOf(same.partner), entry, same.reason, known, now);
    return counted === entry ? entry : undefined;
  }
  if (!isComeback(entry)) {
    if (isTurned(entry, known)) return entry;
    const later = free.filter((other) => isComeback(other) && !cameBack(rootOf(other), known));
    const back = best(entry, later, (other) => comeback(entry, other));
    if (back) await link(tx, back.kind, entry, rootOf(back.partner), back.reason, known, now);
    else await pairUp(tx, entry, free, rootOf, known, now);
    return entry;
  }
  if (cameBack(entry, known)) return entry;
  const before =
    entry.kind === TransactionKind.REFUND
      ? await purchasesBefore(tx, entry)
      : free.filter((other) => !isTurned(other, known));
  const origin = best(
    entry,
    before.filter((other) => !between(entry, other) && other.duplicateOf === null),
    (other) => comeback(other, entry),
  );
  if (!origin) return entry;
  // What was undone moved nothing, between accounts of the user's neither.
  if (origin.kind === LinkKind.REVERSAL && !(await stayed(tx, origin.partner, all, known))) return entry;
  await link(tx, origin.kind, origin.partner, entry, origin.reason, known, now);
  return entry;
}

/** Ends the transfer of which an entry is a side; false where the user said that it is one. */
async function stayed(
  tx: Tx,
  entry: StoredExpense,
  all: readonly StoredExpense[],
  known: StoredLink[],
): Promise<boolean> {
  const { transferOf } = entry;
  if (transferOf === null) return true;
  const link = known.find((row) => row.kind === LinkKind.TRANSFER && joins(row, entry.expenseId, transferOf));
  if (!link || link.reason === BY_HAND) return false;
  await endTransfers(tx, [link]);
  await dropLinks(tx, [link.linkId]);
  known.splice(known.indexOf(link), 1);
  entry.transferOf = null;
  const side = all.find(({ expenseId }) => expenseId === transferOf);
  if (side) side.transferOf = null;
  return true;
}

/** Looks for the other side of a transfer between accounts of the user's, and links the two entries that count for them. */
async function pairUp(
  tx: Tx,
  entry: StoredExpense,
  others: readonly StoredExpense[],
  rootOf: (other: StoredExpense) => StoredExpense,
  known: StoredLink[],
  now: Date,
): Promise<void> {
  const isFree = (one: StoredExpense) => one.transferOf === null && !isTurned(one, known);
  if (!isFree(entry)) return;
  const sides = others.filter((other) => isFree(rootOf(other)));
  const found = best(entry, sides, (other) => moved(entry, other));
  if (!found) return;
  const side = rootOf(found.partner);
  const [out, back] = entry.direction === Direction.DEBIT ? [entry, side] : [side, entry];
  await link(tx, found.kind, out, back, found.reason, known, now);
  await setTransfer(tx, out.expenseId, back.expenseId);
  out.transferOf = back.expenseId;
  back.transferOf = out.expenseId;
}

/** Whether some or all of it came back already, which leaves no room for the whole of it. */
const isTurned = ({ expenseId }: StoredExpense, known: readonly StoredLink[]) =>
  known.some((one) => !one.undone && COMES_BACK.has(one.kind) && one.expenseId === expenseId);

/** Whether it is known already of what the entry is money that came back. */
const cameBack = ({ expenseId }: StoredExpense, known: readonly StoredLink[]) =>
  known.some((one) => !one.undone && COMES_BACK.has(one.kind) && one.otherExpenseId === expenseId);

const COMES_BACK: ReadonlySet<LinkKind> = new Set([LinkKind.REFUND, LinkKind.REVERSAL]);

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

/** Whether something hangs on an entry: a twin, a transfer, what came back of it or what it came back of. */
export function stands(entry: StoredExpense, known: readonly StoredLink[]): boolean {
  const hangs = known.some(({ expenseId, undone }) => expenseId === entry.expenseId && !undone);
  return entry.transferOf !== null || hangs || cameBack(entry, known);
}

/** Says that two entries are one event; the one that counts. Two that both have twins stay apart: each has one that counts. */
export async function mark(
  tx: Tx,
  root: StoredExpense,
  entry: StoredExpense,
  reason: string,
  known: StoredLink[],
  now: Date,
): Promise<StoredExpense> {
  const [standing, followed] = [stands(root, known), stands(entry, known)];
  // A name is worth more than having come first, as long as nothing hangs on the first yet.
  const better = entry.merchant !== '' && root.merchant === '' && !standing;
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
