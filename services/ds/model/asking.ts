import type { Database } from '#mesh/sql/database.ts';
import { createAsk } from './ask.ts';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import type { ModelConfig } from './config.ts';
import type { Asking } from './stage.ts';

/** A configured model, ready to be asked within its budgets. */
export function createAsking(
  database: Database,
  { provider, limits }: ModelConfig,
  clock: () => Date,
): Asking {
  return {
    model: provider.model,
    profile: provider.profile,
    timeoutMs: provider.timeoutMs,
    ask: createAsk(provider),
    budget: createBudget(database, limits, clock),
    breaker: createBreaker({ clock }),
  };
}
