import type { Budget } from '#gen/tracker/expense/v1/expense_service.ts';
import { FailedPrecondition, NotFound } from '#mesh/rpc/errors.ts';
import type { Database } from '#mesh/sql/database.ts';
import { netSpent, netSpentByCategory } from '../summary.ts';
import { type BudgetLimit, monthOf, standing } from './budget.ts';
import * as store from './budget-store.ts';

/** What one answer can hold and one look at the month can reckon up. */
export const MOST_BUDGETS = 200;

class BudgetMissing extends NotFound {
  constructor() {
    super('budget: none is set for this category');
  }
}
class TooManyBudgets extends FailedPrecondition {
  constructor() {
    super(`budget: ${MOST_BUDGETS} are set already, take one away first`);
  }
}

/** What users do to their budgets; `today` is the day whose month is looked at, '' for today in UTC. */
export function createBudgets(database: Database, clock: () => Date) {
  const { sql } = database;
  const dayOf = (asked: string) => asked || clock().toISOString().slice(0, 10);

  async function standingOf(userId: string, limit: BudgetLimit, asked: string): Promise<Budget> {
    const today = dayOf(asked);
    const { from, to } = monthOf(today);
    const { category, currencyCode: currency } = limit;
    return standing(limit, await netSpent(sql, { userId, from, to, category, currency }), today);
  }

  return {
    async set(userId: string, limit: BudgetLimit, today: string): Promise<Budget> {
      await database.withTx(async (tx) => {
        if ((await store.countOtherBudgets(tx, userId, limit.category)) >= MOST_BUDGETS)
          throw new TooManyBudgets();
        await store.setBudget(tx, userId, limit, clock());
      });
      return standingOf(userId, limit, today);
    },

    async get(userId: string, category: string, today: string): Promise<Budget> {
      const limit = await store.findBudget(sql, userId, category);
      if (!limit) throw new BudgetMissing();
      return standingOf(userId, limit, today);
    },

    /** All of them; the month is reckoned up once. */
    async list(userId: string, asked: string): Promise<Budget[]> {
      const limits = await store.listBudgets(sql, userId);
      if (limits.length === 0) return [];
      const today = dayOf(asked);
      const { from, to } = monthOf(today);
      const spent = await netSpentByCategory(sql, { userId, from, to, currency: '' });
      return limits.map((limit) => standing(limit, spent(limit), today));
    },

    async remove(userId: string, category: string): Promise<void> {
      if (!(await store.deleteBudget(sql, userId, category))) throw new BudgetMissing();
    },
  };
}
