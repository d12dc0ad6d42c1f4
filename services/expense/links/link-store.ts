import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, or, sql as raw } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/mysql-core';
import { drizzle } from 'drizzle-orm/mysql2';
import type { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind, transactionKindToNumber } from '#gen/tracker/type/v1/transaction.ts';
import type { Sql, Tx } from '#mesh/database.ts';
import { prepareSelect } from '#mesh/statement.ts';
import type { Sum } from '../bill-store.ts';
import { expenses, links } from '../schema.ts';
import type { StoredExpense } from '../store.ts';

export type StoredLink = typeof links.$inferSelect;

/** A sum in one user's ledger: any movement of it from one day to another, and what came back from a wider range of days. */
export interface Search extends Sum {
  readonly from: string;
  readonly to: string;
  readonly backFrom: string;
  readonly backTo: string;
}

/** Of a sum that stands more often in a ledger within those days, the newest are looked at. */
const MOST = 100;
const COMES_BACK = [TransactionKind.REFUND, TransactionKind.REVERSAL].map(transactionKindToNumber).join(', ');
/** How many sums one statement looks for; what is over is filled up with the last, so that three statements serve all. */
const SIZES = [1, 8, 50] as const;
const LARGEST = SIZES[SIZES.length - 1] as number;
const searches = new Map<number, ReturnType<typeof prepareSelect<typeof expenses>>>();

/** The entries of the users' ledgers with any of the sums. */
export async function entriesOfSums(tx: Tx, wanted: readonly Search[]): Promise<StoredExpense[]> {
  const found = new Map<string, StoredExpense>();
  for (let at = 0; at < wanted.length; at += LARGEST) {
    const some = wanted.slice(at, at + LARGEST);
    const size = SIZES.find((one) => one >= some.length) ?? LARGEST;
    const search = searches.get(size) ?? prepareSearch(size);
    searches.set(size, search);
    const values = Array.from({ length: size }, (_, nth) =>
      valuesOf(some[nth] ?? (some.at(-1) as Search), nth),
    );
    // As text: a number would go out as a floating-point value, which LIMIT refuses.
    for (const row of await search(tx, Object.assign({ most: String(MOST) }, ...values)))
      found.set(row.expenseId, row);
  }
  return [...found.values()];
}

const valuesOf = ({ userId, amount, currencyCode, from, to, backFrom, backTo }: Search, nth: number) => ({
  [`user${nth}`]: userId,
  [`amount${nth}`]: amount,
  [`currency${nth}`]: currencyCode,
  [`from${nth}`]: from,
  [`to${nth}`]: to,
  [`backFrom${nth}`]: backFrom,
  [`backTo${nth}`]: backTo,
});

function prepareSearch(size: number) {
  const { placeholder } = raw;
  const within = (from: string, to: string) =>
    raw`${expenses.occurredOn} between ${placeholder(from)} and ${placeholder(to)}`;
  const cameBack = raw`${expenses.kind} in (${raw.raw(COMES_BACK)})`;
  const ofOne = (nth: number) =>
    drizzle
      .mock()
      .select()
      .from(expenses)
      .where(
        and(
          eq(expenses.userId, placeholder(`user${nth}`)),
          eq(expenses.amount, placeholder(`amount${nth}`)),
          eq(expenses.currencyCode, placeholder(`currency${nth}`)),
          or(within(`from${nth}`, `to${nth}`), and(within(`backFrom${nth}`, `backTo${nth}`), cameBack)),
          isNull(expenses.deletedAt),
        ),
      )
      .orderBy(desc(expenses.occurredOn), desc(expenses.expenseId))
      .limit(placeholder('most'));
  const [first, second, ...rest] = Array.from({ length: size }, (_, nth) => ofOne(nth));
  if (!first) throw new Error('a search needs a sum');
  return prepareSelect(expenses, second ? unionAll(first, second, ...rest) : first);
}

/** Entries of a ledger by id; the ids are those of links, which never join two users' entries. */
export async function entriesById(tx: Tx, expenseIds: readonly string[]): Promise<StoredExpense[]> {
  if (expenseIds.length === 0) return [];
  return tx
    .select()
    .from(expenses)
    .where(and(inArray(expenses.expenseId, [...expenseIds]), isNull(expenses.deletedAt)));
}

/** As {@link entriesById}, and locks the rows until the transaction ends. */
export async function lockEntries(tx: Tx, expenseIds: readonly string[]): Promise<StoredExpense[]> {
  if (expenseIds.length === 0) return [];
  return tx
    .select()
    .from(expenses)
    .where(and(inArray(expenses.expenseId, [...expenseIds]), isNull(expenses.deletedAt)))
    .orderBy(asc(expenses.expenseId))
    .for('update');
}

/** A user's newest debits in one currency, from one day to another. */
export function debitsBetween(
  tx: Tx,
  { userId, currencyCode }: Sum,
  { from, to }: { from: string; to: string },
): Promise<StoredExpense[]> {
  return tx
    .select()
    .from(expenses)
    .where(
      and(
        eq(expenses.userId, userId),
        gte(expenses.occurredOn, from),
        lte(expenses.occurredOn, to),
        eq(expenses.currencyCode, currencyCode),
        eq(expenses.direction, Direction.DEBIT),
        isNull(expenses.deletedAt),
      ),
    )
    .orderBy(desc(expenses.occurredOn), desc(expenses.expenseId))
    .limit(500);
}

/** All links, undone ones too, that any of the entries has on either side. */
export async function linksOf(sql: Sql, expenseIds: readonly string[]): Promise<StoredLink[]> {
  if (expenseIds.length === 0) return [];
  const ids = [...expenseIds];
  return sql
    .select()
    .from(links)
    .where(or(inArray(links.expenseId, ids), inArray(links.otherExpenseId, ids)));
}

/** Adds a link, or puts kind and reason of one between the same two anew. */
export async function putLink(tx: Tx, link: StoredLink): Promise<void> {
  const { kind, reason, undone, updatedAt } = link;
  await tx.insert(links).values(link).onDuplicateKeyUpdate({ set: { kind, reason, undone, updatedAt } });
}

export async function dropLinks(tx: Tx, linkIds: readonly string[]): Promise<void> {
  if (linkIds.length > 0) await tx.delete(links).where(inArray(links.linkId, [...linkIds]));
}

/** As the user's own link, locked; undefined where there is none. */
export async function lockLink(tx: Tx, userId: string, linkId: string): Promise<StoredLink | undefined> {
  const [row] = await tx
    .select()
    .from(links)
    .where(and(eq(links.userId, userId), eq(links.linkId, linkId)))
    .for('update');
  return row;
}

/** Up to `limit` links older than the one with id `after`, newest first. */
export function listLinks(
  sql: Sql,
  { userId, expenseId, kind }: { userId: string; expenseId: string; kind: LinkKind | undefined },
  after: string | undefined,
  limit: number,
): Promise<StoredLink[]> {
  const side = expenseId
    ? or(eq(links.expenseId, expenseId), eq(links.otherExpenseId, expenseId))
    : undefined;
  return sql
    .select()
    .from(links)
    .where(
      and(
        eq(links.userId, userId),
        side,
        kind ? eq(links.kind, kind) : undefined,
        after ? lt(links.linkId, after) : undefined,
      ),
    )
    .orderBy(desc(links.linkId))
    .limit(limit);
}

/** Says of an entry that another counts in its stead, or (null) that it counts itself. */
export async function setDuplicateOf(
  tx: Tx,
  expenseIds: readonly string[],
  root: string | null,
): Promise<void> {
  if (expenseIds.length === 0) return;
  await tx
    .update(expenses)
    .set({ duplicateOf: root })
    .where(inArray(expenses.expenseId, [...expenseIds]));
}

/** The entries in whose stead `expenseId` counts, found by their links. */
export async function twinsOf(tx: Tx, userId: string, expenseId: string): Promise<StoredExpense[]> {
  const linked = tx
    .select({ id: links.otherExpenseId })
    .from(links)
    .where(and(eq(links.expenseId, expenseId), eq(links.userId, userId)));
  return tx
    .select()
    .from(expenses)
    .where(
      and(
        inArray(expenses.expenseId, linked),
        eq(expenses.duplicateOf, expenseId),
        isNull(expenses.deletedAt),
      ),
    );
}
