import { and, eq, gte, isNull, lte } from 'drizzle-orm';
import { Direction } from '#gen/tracker/type/v1/transaction.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { deleteAll } from '#mesh/sql/delete.ts';
import { duplicateKey, sqlErrno } from '#mesh/sql/errors.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import {
  balances,
  billAnnouncements,
  bills,
  budgets,
  evidence,
  expenses,
  links,
  revisions,
} from './schema.ts';

export type StoredExpense = typeof expenses.$inferSelect;
export type NewExpense = typeof expenses.$inferInsert;
export type ExpenseChange = Partial<NewExpense>;

const owned = (userId: string, expenseId: string) =>
  and(eq(expenses.expenseId, expenseId), eq(expenses.userId, userId), isNull(expenses.deletedAt));

const insertExpenses = prepareInsert(expenses);
const insertMissing = prepareInsert(expenses, { suffix: ' on duplicate key update expense_id = expense_id' });

/** Adds an entry; false, and nothing is changed, where its id or idempotency key is taken. */
async function addExpense(sql: Sql, expense: NewExpense): Promise<boolean> {
  try {
    await insertExpenses(sql, [expense]);
    return true;
  } catch (error) {
    if (duplicateKey(error) === undefined) throw error;
    return false;
  }
}

// One of several rows is a duplicate, or two such statements met: nothing was added, and each row can go for itself.
const ALONE = new Set([1062, 1205, 1213]);

/** Adds entries in one statement and says of each what {@link addExpense} says. */
export async function addExpenses(sql: Sql, rows: readonly NewExpense[]): Promise<boolean[]> {
  try {
    await insertExpenses(sql, rows);
    return rows.map(() => true);
  } catch (error) {
    if (!ALONE.has(sqlErrno(error) ?? 0)) throw error;
    return Promise.all(rows.map((row) => addExpense(sql, row)));
  }
}

export async function findExpense(
  sql: Sql,
  userId: string,
  expenseId: string,
): Promise<StoredExpense | undefined> {
  const [row] = await sql.select().from(expenses).where(owned(userId, expenseId));
  return row;
}

/** As {@link findExpense}, and locks the row until the transaction ends. */
export async function lockExpense(
  tx: Tx,
  userId: string,
  expenseId: string,
): Promise<StoredExpense | undefined> {
  const [row] = await tx.select().from(expenses).where(owned(userId, expenseId)).for('update');
  return row;
}

/** As {@link lockExpense}, and also finds what was deleted. */
export async function lockEvenDeleted(
  tx: Tx,
  userId: string,
  expenseId: string,
): Promise<StoredExpense | undefined> {
  const [row] = await tx
    .select()
    .from(expenses)
    .where(and(eq(expenses.expenseId, expenseId), eq(expenses.userId, userId)))
    .for('update');
  return row;
}

/** A user's debits of one sum from one day to another that count, locked: one that is just being added is waited for. */
export function lockDebits(
  tx: Tx,
  userId: string,
  { amount, currencyCode }: { amount: string; currencyCode: string },
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
        eq(expenses.amount, amount),
        eq(expenses.direction, Direction.DEBIT),
        isNull(expenses.deletedAt),
        isNull(expenses.duplicateOf),
      ),
    )
    .for('update');
}

/** The entry that an idempotency key made, even if it was deleted since. */
export async function findByIdempotencyKey(
  sql: Sql,
  userId: string,
  key: string,
): Promise<StoredExpense | undefined> {
  const [row] = await sql
    .select()
    .from(expenses)
    .where(and(eq(expenses.userId, userId), eq(expenses.idempotencyKey, key)));
  return row;
}

export async function changeExpense(tx: Tx, expenseId: string, change: ExpenseChange): Promise<void> {
  await tx.update(expenses).set(change).where(eq(expenses.expenseId, expenseId));
}

/** False where there is no such entry. */
export async function deleteExpense(
  sql: Sql,
  userId: string,
  expenseId: string,
  deletedAt: Date,
): Promise<boolean> {
  const [result] = await sql.update(expenses).set({ deletedAt }).where(owned(userId, expenseId));
  return result.affectedRows === 1;
}

/** Puts a deleted entry back; for itself, since what it was linked with may have changed. */
export async function restoreExpense(tx: Tx, expenseId: string): Promise<void> {
  await changeExpense(tx, expenseId, { deletedAt: null, duplicateOf: null, transferOf: null });
}

/** Adds the entries whose ids are not there yet. */
export async function addMissingExpenses(tx: Tx, rows: readonly NewExpense[]): Promise<void> {
  await insertMissing(tx, rows);
}

/** Deletes everything that the ledger holds of a user. */
export async function eraseUser(tx: Tx, userId: string): Promise<void> {
  for (const table of [expenses, evidence, revisions, links, budgets, bills, billAnnouncements, balances]) {
    await deleteAll(tx, table, eq(table.userId, userId));
  }
}
