import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, ne, or, sql as raw } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction } from '#gen/tracker/type/v1/transaction.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { expenses, links } from '../schema.ts';
import type { StoredExpense } from '../store.ts';

export type StoredLink = typeof links.$inferSelect;

/** The reason of links that the user made. */
export const BY_HAND = 'by hand';

/** Whether a link is between two entries, whichever of them counts. */
export function joins({ expenseId, otherExpenseId }: StoredLink, one: string, other: string): boolean {
  return (expenseId === one && otherExpenseId === other) || (expenseId === other && otherExpenseId === one);
}

type Entry = Pick<StoredExpense, 'expenseId'>;

/** Whether a link is of an entry, on either side. */
export const isOf = ({ expenseId, otherExpenseId }: StoredLink, entry: Entry) =>
  expenseId === entry.expenseId || otherExpenseId === entry.expenseId;

/** What a link says an entry belongs to. */
export const otherSide = ({ expenseId, otherExpenseId }: StoredLink, entry: Entry) =>
  expenseId === entry.expenseId ? otherExpenseId : expenseId;

/** Whether any of the links is between two entries. */
export const linksBetween = (known: readonly StoredLink[]) => (one: Entry, other: Entry) =>
  known.some((row) => joins(row, one.expenseId, other.expenseId));

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

/** A user's newest debits of which a refund may have come, by its sum and by what can tell: a name or its reference. */
export function debitsBefore(
  tx: Tx,
  { userId, currencyCode, amount, reference, occurredOn }: StoredExpense,
  from: string,
): Promise<StoredExpense[]> {
  return tx
    .select()
    .from(expenses)
    .where(
      and(
        eq(expenses.userId, userId),
        gte(expenses.occurredOn, from),
        lte(expenses.occurredOn, occurredOn),
        eq(expenses.currencyCode, currencyCode),
        eq(expenses.direction, Direction.DEBIT),
        gte(expenses.amount, amount),
        or(
          ne(expenses.merchant, ''),
          ne(expenses.merchantRaw, ''),
          reference ? eq(raw`upper(${expenses.reference})`, reference.toUpperCase()) : undefined,
        ),
        isNull(expenses.deletedAt),
      ),
    )
    .orderBy(desc(expenses.occurredOn), desc(expenses.expenseId))
    .limit(500);
}

/** What the user said of a deleted entry stays, should it come back; until then nobody sees it. */
const isBetweenEntries = raw`not exists (select 1 from ${expenses} where ${expenses.expenseId} in (${links.expenseId}, ${links.otherExpenseId}) and ${expenses.deletedAt} is not null)`;

const ofAny = (expenseIds: readonly string[]) =>
  or(inArray(links.expenseId, [...expenseIds]), inArray(links.otherExpenseId, [...expenseIds]));

/** All links, undone ones too, that any of the entries has on either side. */
export async function linksOf(sql: Sql, expenseIds: readonly string[]): Promise<StoredLink[]> {
  if (expenseIds.length === 0) return [];
  return sql
    .select()
    .from(links)
    .where(and(ofAny(expenseIds), isBetweenEntries));
}

/** As {@link linksOf} for an entry that was just deleted. */
export async function linksOfDeleted(sql: Sql, expenseId: string): Promise<StoredLink[]> {
  return sql
    .select()
    .from(links)
    .where(ofAny([expenseId]));
}

/** A link with `to` where it has `from`. */
export function inPlaceOf(link: StoredLink, from: string, to: string): StoredLink {
  return link.expenseId === from ? { ...link, expenseId: to } : { ...link, otherExpenseId: to };
}

/** Adds a link that was found, also to those that are known. */
export async function addLink(
  tx: Tx,
  [one, other]: readonly [StoredExpense, StoredExpense],
  { kind, reason }: Pick<StoredLink, 'kind' | 'reason'>,
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
    .where(and(eq(links.userId, userId), eq(links.linkId, linkId), isBetweenEntries))
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
        isBetweenEntries,
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

/** Says of two entries that they are the sides of one transfer between accounts of the user's. */
export async function setTransfer(tx: Tx, one: string, other: string): Promise<void> {
  await tx.update(expenses).set({ transferOf: other }).where(eq(expenses.expenseId, one));
  await tx.update(expenses).set({ transferOf: one }).where(eq(expenses.expenseId, other));
}

/** Says of entries that they are no sides of the transfers that these links tell of. */
export async function endTransfers(tx: Tx, links: readonly StoredLink[]): Promise<void> {
  const sides = links
    .filter(({ kind, undone }) => kind === LinkKind.TRANSFER && !undone)
    .flatMap(({ expenseId, otherExpenseId }) => [expenseId, otherExpenseId]);
  if (sides.length === 0) return;
  await tx.update(expenses).set({ transferOf: null }).where(inArray(expenses.expenseId, sides));
}

/** Links that hold no more, and the transfers that they told of. */
export async function endLinks(tx: Tx, ended: readonly StoredLink[]): Promise<void> {
  await endTransfers(tx, ended);
  await dropLinks(
    tx,
    ended.map(({ linkId }) => linkId),
  );
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
