import { toMinor } from '#mesh/money.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { COMES_BACK } from '#mesh/transaction.ts';
import { daysAfter } from '../day.ts';
import type { StoredExpense } from '../store.ts';
import { lockEntries } from './link-store.ts';
import { BOOKED_DAYS, comeback, moved, REVERSED_DAYS, twin } from './match.ts';
import { likelyPartners, type Search } from './partner-store.ts';

/**
 * Other entries of the ledgers that may tell of the same events, before or after, since messages come in any order; with
 * those that count in their stead, all locked.
 */
export async function lockPartners(tx: Tx, entries: readonly StoredExpense[]): Promise<StoredExpense[]> {
  return lockWithRoots(tx, await partnersOf(tx, entries));
}

export const isComeback = ({ kind }: StoredExpense) => COMES_BACK.has(kind);

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
  (twin(one, other) ?? moved(one, other) ?? comeback(one, other) ?? comeback(other, one)) !== undefined;

/** Whether some of the entries are twins of each other, or sides of one transfer. */
export function anyPairs(entries: readonly StoredExpense[]): boolean {
  return [...bySum(entries).values()].some((same) =>
    same.some((entry, nth) => same.slice(nth + 1).some((other) => twin(entry, other) ?? moved(entry, other))),
  );
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
