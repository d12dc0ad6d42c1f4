import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, or, sql as raw } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/mysql-core';
import { drizzle } from 'drizzle-orm/mysql2';
import type { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import {
  Direction,
  directionToNumber,
  TransactionKind,
  transactionKindToNumber,
} from '#gen/tracker/type/v1/transaction.ts';
import type { Sql, Tx } from '#mesh/database.ts';
import { prepareSelect } from '#mesh/statement.ts';
import type { Sum } from '../bill-store.ts';
import { expenses, links } from '../schema.ts';
import type { StoredExpense } from '../store.ts';

export type StoredLink = typeof links.$inferSelect;

/** An entry, and from which days its partners are: what moves the same sum, and what came back of it, which takes longer. */
export interface Search {
  readonly entry: StoredExpense;
  readonly from: string;
  readonly to: string;
  readonly backFrom: string;
  readonly backTo: string;
}

/** More rows than honest ledgers have of the sums of one statement. */
const MANY = 500;
/** Where there are more, the newest for each entry are looked at. */
const NEWEST = 100;
const COMES_BACK = [TransactionKind.REFUND, TransactionKind.REVERSAL].map(transactionKindToNumber).join(', ');
/** How many entries one statement serves; what is over is filled up with the last, so that few statements serve all. */
const SIZES = [1, 8, 50] as const;
const LARGEST = SIZES[SIZES.length - 1] as number;

type Finder = ReturnType<typeof prepareSelect<typeof expenses>>;
const anyOf = new Map<number, Finder>();
const newestOf = new Map<number, Finder>();

/** Entries of the same ledgers with the same sums, but for those that one sender tells of as another event. */
export async function likelyPartners(tx: Tx, wanted: readonly Search[]): Promise<StoredExpense[]> {
  const found = new Map<string, StoredExpense>();
  for (let at = 0; at < wanted.length; at += LARGEST) {
    const some = wanted.slice(at, at + LARGEST);
    const size = SIZES.find((one) => one >= some.length) ?? LARGEST;
    const named = Array.from({ length: size }, (_, nth) =>
      valuesOf(some[nth] ?? (some.at(-1) as Search), nth),
    );
    const values = Object.assign({}, ...named);
    // As text: a number would go out as a floating-point value, which LIMIT refuses.
    const rows = await finderIn(anyOf, size, prepareAny)(tx, { ...values, most: String(MANY) });
    const all =
      rows.length < MANY
        ? rows
        : await finderIn(newestOf, size, prepareNewest)(tx, { ...values, most: String(NEWEST) });
    for (const row of all) found.set(row.expenseId, row);
  }
  return [...found.values()];
}

function finderIn(known: Map<number, Finder>, size: number, prepare: (size: number) => Finder): Finder {
  const finder = known.get(size) ?? prepare(size);
  known.set(size, finder);
  return finder;
}

const valuesOf = ({ entry, from, to, backFrom, backTo }: Search, nth: number) => ({
  [`user${nth}`]: entry.userId,
  [`amount${nth}`]: entry.amount,
  [`currency${nth}`]: entry.currencyCode,
  [`sender${nth}`]: entry.sender,
  [`direction${nth}`]: directionToNumber(entry.direction),
  [`reference${nth}`]: entry.reference || NO_REFERENCE,
  [`balance${nth}`]: entry.balance,
  [`from${nth}`]: from,
  [`to${nth}`]: to,
  [`backFrom${nth}`]: backFrom,
  [`backTo${nth}`]: backTo,
});
/** No entry has it. */
const NO_REFERENCE = '\u0000';

/** The condition of the `nth` entry's partners. */
function isPartner(nth: number) {
  const { placeholder } = raw;
  const within = (from: string, to: string) =>
    raw`${expenses.occurredOn} between ${placeholder(from)} and ${placeholder(to)}`;
  const cameBack = raw`${expenses.kind} in (${raw.raw(COMES_BACK)})`;
  const toldApart = or(
    raw`${expenses.sender} <> ${placeholder(`sender${nth}`)}`,
    raw`${expenses.direction} <> ${placeholder(`direction${nth}`)}`,
    eq(expenses.reference, placeholder(`reference${nth}`)),
    eq(expenses.balance, placeholder(`balance${nth}`)),
  );
  return and(
    eq(expenses.userId, placeholder(`user${nth}`)),
    eq(expenses.amount, placeholder(`amount${nth}`)),
    eq(expenses.currencyCode, placeholder(`currency${nth}`)),
    or(
      and(within(`from${nth}`, `to${nth}`), toldApart),
      and(within(`backFrom${nth}`, `backTo${nth}`), cameBack),
    ),
  );
}

const upTo = (size: number) => Array.from({ length: size }, (_, nth) => nth);

/** Left to itself the server may rather read a user's whole ledger. */
const BY_SUM = { forceIndex: 'expenses_sum' };

function prepareAny(size: number): Finder {
  const query = drizzle
    .mock()
    .select()
    .from(expenses, BY_SUM)
    .where(and(or(...upTo(size).map(isPartner)), isNull(expenses.deletedAt)))
    .limit(raw.placeholder('most'));
  return prepareSelect(expenses, query);
}

function prepareNewest(size: number): Finder {
  const ofOne = (nth: number) =>
    drizzle
      .mock()
      .select()
      .from(expenses, BY_SUM)
      .where(and(isPartner(nth), isNull(expenses.deletedAt)))
      .orderBy(desc(expenses.occurredOn), desc(expenses.expenseId))
      .limit(raw.placeholder('most'));
  const [first, second, ...rest] = upTo(size).map(ofOne);
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
