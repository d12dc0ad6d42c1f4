import { and, asc, count, eq, ne } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { budgets } from '../schema.ts';
import type { BudgetLimit } from './budget.ts';

/** How many categories of a user's have a limit besides one; locked, so that none is set meanwhile. */
export async function countOtherBudgets(tx: Tx, userId: string, category: string): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(budgets)
    .where(and(eq(budgets.userId, userId), ne(budgets.category, category)))
    .for('update');
  return row?.count ?? 0;
}

/** Sets a limit; replaces the earlier one of the same category. */
export async function setBudget(
  sql: Sql,
  userId: string,
  limit: BudgetLimit,
  updatedAt: Date,
): Promise<void> {
  const { amount, currencyCode } = limit;
  await sql
    .insert(budgets)
    .values({ userId, ...limit, updatedAt })
    .onDuplicateKeyUpdate({ set: { amount, currencyCode, updatedAt } });
}

export async function findBudget(
  sql: Sql,
  userId: string,
  category: string,
): Promise<BudgetLimit | undefined> {
  const [row] = await sql
    .select()
    .from(budgets)
    .where(and(eq(budgets.userId, userId), eq(budgets.category, category)));
  return row;
}

/** All limits of a user, the overall one first. */
export function listBudgets(sql: Sql, userId: string): Promise<BudgetLimit[]> {
  return sql.select().from(budgets).where(eq(budgets.userId, userId)).orderBy(asc(budgets.category));
}

/** False where there is no such limit. */
export async function deleteBudget(sql: Sql, userId: string, category: string): Promise<boolean> {
  const [result] = await sql
    .delete(budgets)
    .where(and(eq(budgets.userId, userId), eq(budgets.category, category)));
  return result.affectedRows === 1;
}
