import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { Tx } from '#mesh/sql/database.ts';
import type { StoredExpense } from '../store.ts';
import {
  addLink,
  BY_HAND,
  endLinks,
  entriesById,
  isOf,
  linksBetween,
  otherSide,
  type StoredLink,
  setTransfer,
} from './link-store.ts';
import { comeback, distance, moved, type Relation, twin } from './match.ts';
import { isComeback } from './partners.ts';
import { purchasesBefore } from './refunds.ts';
import { cameBack, isTurned, transfersOf } from './standing.ts';
import { areEntangled, mark, type Pair } from './twins.ts';

type Found = Relation & { readonly partner: StoredExpense };

/** The entries that may have to do with each other, and which of them were there before the one in hand. */
export interface Pool {
  readonly all: readonly StoredExpense[];
  isEarlier(entry: StoredExpense): boolean;
  /** Twins that are left to the end, since what hangs on them may be in the pool as well. */
  readonly entangled: Pair[];
}

/** Links one entry; itself, or undefined where another counts in its stead. */
export async function place(
  tx: Tx,
  entry: StoredExpense,
  { all, isEarlier, entangled }: Pool,
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
    const pair = { root: rootOf(same.partner), entry, reason: same.reason };
    if (areEntangled(pair, known)) {
      entangled.push(pair);
      return entry;
    }
    const counted = await mark(tx, pair, known, now);
    return counted === entry ? entry : undefined;
  }
  if (!isComeback(entry)) {
    if (isTurned(entry, known)) return entry;
    const later = free.filter((other) => isComeback(other) && !cameBack(rootOf(other), known));
    const back = best(entry, later, (other) => comeback(entry, other));
    if (back) await giveBack(tx, back, [entry, rootOf(back.partner)], all, known, now);
    else await pairUp(tx, entry, free, rootOf, known, now);
    return entry;
  }
  if (cameBack(entry, known)) return entry;
  const before =
    entry.kind === TransactionKind.REFUND
      ? await purchasesBefore(tx, entry)
      : free.filter((other) => !isTurned(other, known));
  const parted = await partedFrom(tx, own, known);
  const origin = best(
    entry,
    before.filter(
      (other) => other.duplicateOf === null && !between(entry, other) && !parted.has(other.expenseId),
    ),
    (other) => comeback(other, entry),
  );
  if (origin) await giveBack(tx, origin, [origin.partner, entry], all, known, now);
  return entry;
}

/** Whom the user parted the entries from, and who counts for these. */
async function partedFrom(
  tx: Tx,
  entries: readonly StoredExpense[],
  known: readonly StoredLink[],
): Promise<ReadonlySet<string>> {
  const parted = known.filter(({ undone }) => undone);
  const ids = entries.flatMap((one) =>
    parted.filter((row) => isOf(row, one)).map((row) => otherSide(row, one)),
  );
  const others = await entriesById(tx, ids);
  return new Set(others.flatMap(({ expenseId, duplicateOf }) => [expenseId, duplicateOf ?? expenseId]));
}

/**
 * Links what was paid with what came back of it. What was undone moved nothing between accounts of the user's, and neither
 * did what came back; but where the user said that it did, it did.
 */
async function giveBack(
  tx: Tx,
  relation: Relation,
  pair: readonly [StoredExpense, StoredExpense],
  all: readonly StoredExpense[],
  known: StoredLink[],
  now: Date,
): Promise<void> {
  const transfers = pair.flatMap((one) => transfersOf(one, known));
  if (transfers.some(({ reason }) => reason === BY_HAND)) return;
  if (relation.kind === LinkKind.REFUND && pair[0].transferOf !== null) return;
  await endLinks(tx, transfers);
  for (const ended of transfers) {
    known.splice(known.indexOf(ended), 1);
    for (const side of all)
      if ([ended.expenseId, ended.otherExpenseId].includes(side.expenseId)) side.transferOf = null;
  }
  await addLink(tx, pair, relation, known, now);
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
  const isFree = (one: StoredExpense) =>
    one.transferOf === null && !isTurned(one, known) && !cameBack(one, known);
  if (!isFree(entry)) return;
  const sides = others.filter((other) => isFree(rootOf(other)));
  const found = best(entry, sides, (other) => moved(entry, other));
  if (!found) return;
  const side = rootOf(found.partner);
  const [out, back] = entry.direction === Direction.DEBIT ? [entry, side] : [side, entry];
  await addLink(tx, [out, back], found, known, now);
  await setTransfer(tx, out.expenseId, back.expenseId);
  out.transferOf = back.expenseId;
  back.transferOf = out.expenseId;
}

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
