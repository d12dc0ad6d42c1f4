import { and, eq, isNull, sql as raw } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import { duplicateKey, type Sql, type Tx } from '#mesh/database.ts';
import { forgetUser } from '#mesh/outbox.ts';
import { prepareInsert, prepareSelect } from '#mesh/statement.ts';
import { budgets, erasedUsers, expenses } from './schema.ts';

export type StoredExpense = typeof expenses.$inferSelect;
export type NewExpense = typeof expenses.$inferInsert;
export type ExpenseChange = Partial<NewExpense>;

/** Builds SQL without a database, for statements that are prepared. */
const build = drizzle.mock();

const owned = (userId: string, expenseId: string) =>
  and(eq(expenses.expenseId, expenseId), eq(expenses.userId, userId), isNull(expenses.deletedAt));

const insertExpenses = prepareInsert(expenses);

/** Adds an entry; false, and nothing is changed, where its id or idempotency key is taken. */
export async function addExpense(sql: Sql, expense: NewExpense): Promise<boolean> {
  try {
    await insertExpenses(sql, [expense]);
    return true;
  } catch (error) {
    if (duplicateKey(error) === undefined) throw error;
    return false;
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

const findErased = prepareSelect(
  erasedUsers,
  build
    .select()
    .from(erasedUsers)
    .where(eq(erasedUsers.userId, raw.placeholder('userId'))),
);

export async function isErased(sql: Sql, userId: string): Promise<boolean> {
  return (await findErased(sql, { userId })).length > 0;
}

/** Deletes everything held of a user, and remembers to take nothing more. */
export async function eraseUser(tx: Tx, userId: string, erasedAt: Date): Promise<void> {
  await forgetUser(tx, userId);
  await tx.insert(erasedUsers).ignore().values({ userId, erasedAt });
  await tx.delete(expenses).where(eq(expenses.userId, userId));
  await tx.delete(budgets).where(eq(budgets.userId, userId));
}
