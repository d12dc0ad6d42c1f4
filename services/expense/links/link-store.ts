import {
  and,
  desc,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  sql as raw,
  type SQL,
} from 'drizzle-orm';
import type { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction } from '#gen/tracker/type/v1/transaction.ts';
import type { Sql, Tx } from '#mesh/database.ts';
import type { Sum } from '../bill-store.ts';
import { expenses, links } from '../schema.ts';
import type { StoredExpense } from '../store.ts';

export type StoredLink = typeof links.$inferSelect;

/** Conditions a statement, and rows: more partners than this no entry has but by error. */
const TOGETHER = 50;
const MOST = 500;

/** Where a partner of an entry may be. */
export interface Search {
  readonly entry: StoredExpense;
  /** Days on which the same event may be told again. */
  readonly from: string;
  readonly to: string;
  /** Instants between which other senders tell of it; none where the entry's own is not known. */
  readonly between: readonly [Date, Date] | undefined;
  /** The first day of what the entry may undo; undefined where it undoes nothing. */
  readonly undoesFrom: string | undefined;
}

/** Other entries of the users' ledgers with the same sums that may tell of the same events. */
export async function partnersOf(tx: Tx, searches: readonly Search[]): Promise<StoredExpense[]> {
  const own = searches.map(({ entry }) => entry.expenseId);
  const found: StoredExpense[] = [];
  // What comes again and again is looked for once.
  const distinct = [...new Map(searches.map((search) => [keyOf(search), search])).values()];
  for (let at = 0; at < distinct.length; at += TOGETHER) {
    const rows = await tx
      .select()
      .from(expenses)
      .where(and(or(...distinct.slice(at, at + TOGETHER).map(partnerIn)), isNull(expenses.deletedAt)))
      .limit(MOST);
    found.push(...rows.filter(({ expenseId }) => !own.includes(expenseId)));
  }
  return found;
}

function keyOf({ entry, from, undoesFrom }: Search): string {
  const { userId, currencyCode, amount, direction, sender, reference, balance, receivedAt } = entry;
  const minute = sender === '' ? 0 : (receivedAt?.getTime() ?? 0);
  return [userId, currencyCode, amount, direction, from, sender, reference, balance, minute, undoesFrom].join(
    ' ',
  );
}

function partnerIn({ entry, from, to, between, undoesFrom }: Search): SQL | undefined {
  const { sender, reference, balance, occurredOn } = entry;
  const sameDay = eq(expenses.occurredOn, occurredOn);
  return and(
    eq(expenses.userId, entry.userId),
    eq(expenses.amount, entry.amount),
    eq(expenses.currencyCode, entry.currencyCode),
    or(
      and(
        eq(expenses.direction, entry.direction),
        gte(expenses.occurredOn, from),
        lte(expenses.occurredOn, to),
        or(
          reference ? eq(expenses.reference, reference) : undefined,
          balance !== null ? eq(expenses.balance, balance) : undefined,
          sender ? and(sameDay, eq(expenses.sender, '')) : and(sameDay, ne(expenses.sender, '')),
          sender && between
            ? and(
                notInArray(expenses.sender, ['', sender]),
                raw`${expenses.receivedAt} between ${asInstant(between[0])} and ${asInstant(between[1])}`,
              )
            : undefined,
        ),
      ),
      undoesFrom
        ? and(
            ne(expenses.direction, entry.direction),
            gte(expenses.occurredOn, undoesFrom),
            lte(expenses.occurredOn, occurredOn),
          )
        : undefined,
    ),
  );
}

const asInstant = (instant: Date) => expenses.receivedAt.mapToDriverValue(instant);

/** Entries of a ledger by id; the ids are those of links, which never join two users' entries. */
export async function entriesById(tx: Tx, expenseIds: readonly string[]): Promise<StoredExpense[]> {
  if (expenseIds.length === 0) return [];
  return tx
    .select()
    .from(expenses)
    .where(and(inArray(expenses.expenseId, [...expenseIds]), isNull(expenses.deletedAt)));
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

/** The entries in whose stead `expenseId` counts. */
export function twinsOf(tx: Tx, userId: string, expenseId: string): Promise<StoredExpense[]> {
  return tx
    .select()
    .from(expenses)
    .where(and(eq(expenses.userId, userId), eq(expenses.duplicateOf, expenseId), isNull(expenses.deletedAt)));
}
