import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import type { StoredExpense } from '../store.ts';
import { entriesById, linksOf, lockEntries, type StoredLink } from './link-store.ts';
import { anyPairs, isComeback, lockPartners } from './partners.ts';
import { place } from './place.ts';
import { lockFreed } from './succession.ts';
import { type Pair, unite } from './twins.ts';

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
  // A replay may find a twin of one that is nobody's partner here.
  const roots = stored.flatMap(({ duplicateOf: id }) => (id === null || pool.has(id) ? [] : [id]));
  for (const row of await lockEntries(tx, roots)) pool.set(row.expenseId, row);
  const known = await linksOf(tx, [...pool.keys()]);
  await addTwins(tx, pool, known);
  const seen = new Set(entries.map(({ expenseId }) => expenseId));
  const counting: StoredExpense[] = [];
  const entangled: Pair[] = [];
  for (const { expenseId } of entries) {
    const entry = pool.get(expenseId);
    seen.delete(expenseId);
    if (!entry) continue;
    // What comes later in this batch will look back at this one itself.
    const isEarlier = ({ expenseId: id, userId }: StoredExpense) => userId === entry.userId && !seen.has(id);
    const counts = await place(tx, entry, { all: [...pool.values()], isEarlier, entangled }, known, now);
    if (counts) counting.push(counts);
  }
  return entangled.length === 0 ? counting : disentangle(tx, entangled, counting, now);
}

/** Unites pairs, and finds anew what their parts belong to that found no place; what counts then of what did before. */
async function disentangle(
  tx: Tx,
  pairs: readonly Pair[],
  counting: readonly StoredExpense[],
  now: Date,
): Promise<StoredExpense[]> {
  const left: string[] = [];
  for (const pair of pairs) left.push(...(await unite(tx, pair, now)));
  await reconcile(tx, await lockFreed(tx, left), now);
  const stored = await entriesById(
    tx,
    counting.map(({ expenseId }) => expenseId),
  );
  return stored.filter(({ duplicateOf }) => duplicateOf === null);
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
