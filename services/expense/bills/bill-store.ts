import { and, asc, eq, gt, gte, inArray, lte, or, sql as raw } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import { BillStatus, billStatusToNumber } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { prepareInsert, prepareSelect } from '#mesh/sql/statement.ts';
import { billAnnouncements, bills } from '../schema.ts';

export type StoredBill = typeof bills.$inferSelect;
export type BillChange = Partial<StoredBill>;

const insertBill = prepareInsert(bills);
const insertAnnouncement = prepareInsert(billAnnouncements);

const owned = (userId: string, billId: string) => and(eq(bills.billId, billId), eq(bills.userId, userId));

/** Whether a message's announcement was taken before. */
export async function isAnnounced(tx: Tx, userId: string, messageId: string): Promise<boolean> {
  const rows = await tx
    .select({ billId: billAnnouncements.billId })
    .from(billAnnouncements)
    .where(and(eq(billAnnouncements.userId, userId), eq(billAnnouncements.messageId, messageId)));
  return rows.length > 0;
}

export async function addAnnouncement(
  tx: Tx,
  row: { userId: string; messageId: string; billId: string },
): Promise<void> {
  await insertAnnouncement(tx, [row]);
}

export async function addBill(tx: Tx, bill: StoredBill): Promise<void> {
  await insertBill(tx, [bill]);
}

export async function changeBill(tx: Tx, billId: string, change: BillChange): Promise<void> {
  await tx.update(bills).set(change).where(eq(bills.billId, billId));
}

export async function findBill(sql: Sql, userId: string, billId: string): Promise<StoredBill | undefined> {
  const [row] = await sql.select().from(bills).where(owned(userId, billId));
  return row;
}

/** As {@link findBill}, and locks the row until the transaction ends. */
export async function lockBill(tx: Tx, userId: string, billId: string): Promise<StoredBill | undefined> {
  const [row] = await tx.select().from(bills).where(owned(userId, billId)).for('update');
  return row;
}

/** The bill that an entry paid, locked. */
export async function lockBillPaidBy(tx: Tx, expenseId: string): Promise<StoredBill | undefined> {
  const [row] = await tx.select().from(bills).where(eq(bills.expenseId, expenseId)).for('update');
  return row;
}

/** A user's bills of one sum, whatever became of them, locked. */
export function lockBillsOf(
  tx: Tx,
  userId: string,
  { amount, currencyCode }: { amount: string; currencyCode: string },
): Promise<StoredBill[]> {
  return tx
    .select()
    .from(bills)
    .where(and(eq(bills.userId, userId), eq(bills.currencyCode, currencyCode), eq(bills.amount, amount)))
    .orderBy(asc(bills.billId))
    .for('update');
}

/** Whose sum a bill may be about. */
export interface Sum {
  readonly userId: string;
  readonly currencyCode: string;
  readonly amount: string;
}

const TOGETHER = 16;
/** One prepared statement for each number of sums. */
const awaiting = new Map<number, ReturnType<typeof prepareSelect<typeof bills>>>();

/**
 * The open bills of any of the sums, those of one sum the earliest first. Locks them, so that a bill which is just being added is waited
 * for: of a bill and its payment that come at once, one sees the other.
 */
export async function lockBillsAwaiting(sql: Sql, sums: readonly Sum[]): Promise<StoredBill[]> {
  const found: StoredBill[] = [];
  // Each sum once, so that no bill is found twice.
  const distinct = [
    ...new Map(sums.map((sum) => [`${sum.userId} ${sum.currencyCode} ${sum.amount}`, sum])).values(),
  ];
  for (let at = 0; at < distinct.length; at += TOGETHER) {
    const some = distinct.slice(at, at + TOGETHER);
    const select = awaiting.get(some.length) ?? prepareAwaiting(some.length);
    awaiting.set(some.length, select);
    found.push(...(await select(sql, valuesOf(some))));
  }
  return found;
}

const valuesOf = (sums: readonly Sum[]) =>
  Object.fromEntries(
    sums.flatMap(({ userId, currencyCode, amount }, nth) => [
      [`user${nth}`, userId],
      [`currency${nth}`, currencyCode],
      [`amount${nth}`, amount],
    ]),
  );

function prepareAwaiting(count: number) {
  const { placeholder } = raw;
  const sums = Array.from({ length: count }, (_, nth) =>
    and(
      eq(bills.userId, placeholder(`user${nth}`)),
      eq(bills.currencyCode, placeholder(`currency${nth}`)),
      eq(bills.amount, placeholder(`amount${nth}`)),
    ),
  );
  return prepareSelect(
    bills,
    drizzle
      .mock()
      .select()
      .from(bills)
      .where(and(or(...sums), raw`${bills.status} = ${raw.raw(String(billStatusToNumber(BillStatus.OPEN)))}`))
      .orderBy(asc(bills.expectedOn), asc(bills.billId))
      .for('update'),
  );
}

/** Those of the entries that paid a bill. */
export async function spentAmong(tx: Tx, expenseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (expenseIds.length === 0) return new Set();
  const rows = await tx
    .select({ expenseId: bills.expenseId })
    .from(bills)
    .where(inArray(bills.expenseId, [...expenseIds]));
  return new Set(rows.flatMap(({ expenseId }) => (expenseId === null ? [] : [expenseId])));
}

/** What a list of bills is about; empty strings match all. */
export interface BillFilter {
  readonly userId: string;
  readonly status: BillStatus | undefined;
  readonly from: string;
  readonly to: string;
}

/** Up to `limit` bills after `position` (expected day and id of the last one seen), the earliest first. */
export function listBills(
  sql: Sql,
  { userId, status, from, to }: BillFilter,
  position: readonly string[] | undefined,
  limit: number,
): Promise<StoredBill[]> {
  const [day = '', id = ''] = position ?? [];
  const after = position
    ? or(gt(bills.expectedOn, day), and(eq(bills.expectedOn, day), gt(bills.billId, id)))
    : undefined;
  return sql
    .select()
    .from(bills)
    .where(
      and(
        eq(bills.userId, userId),
        status ? eq(bills.status, status) : undefined,
        from ? gte(bills.expectedOn, from) : undefined,
        to ? lte(bills.expectedOn, to) : undefined,
        after,
      ),
    )
    .orderBy(asc(bills.expectedOn), asc(bills.billId))
    .limit(limit);
}
