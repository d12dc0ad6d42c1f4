import { and, eq } from 'drizzle-orm';
import type { Sql } from '#mesh/sql/database.ts';
import type { BudgetLimit } from './budget.ts';
import { budgets } from './schema.ts';

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
