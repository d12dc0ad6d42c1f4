import { type Budget, BudgetStatus } from '#gen/tracker/expense/v1/expense_service.ts';
import { fromMinor, toMinor } from '#mesh/money.ts';

/** A monthly limit as stored: a decimal in its currency; category '' is the overall one. */
export interface BudgetLimit {
  readonly category: string;
  readonly amount: string;
  readonly currencyCode: string;
}

/** First and last day of the month that `today` (YYYY-MM-DD) is in. */
export function monthOf(today: string): { month: string; from: string; to: string; days: number } {
  const month = today.slice(0, 7);
  const days = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 0)).getUTCDate();
  return { month, days, from: `${month}-01`, to: `${month}-${days}` };
}

/**
 * How the month stands on `today` with `spent` (minor units) gone. AT_RISK: within the limit, but spending
 * on as fast as until now ends above it. All arithmetic is in whole minor units.
 */
export function standing(limit: BudgetLimit, spent: bigint, today: string): Budget {
  const { category, amount, currencyCode } = limit;
  const { month, days } = monthOf(today);
  const day = Number(today.slice(8, 10));
  const daysLeft = days - day + 1;
  const allowed = toMinor(amount, currencyCode);
  const remaining = allowed - spent;
  const projected = (spent * BigInt(days)) / BigInt(day);
  const status =
    remaining < 0n ? BudgetStatus.OVER : projected > allowed ? BudgetStatus.AT_RISK : BudgetStatus.GOOD;
  return {
    category,
    limit: fromMinor(allowed, currencyCode),
    month,
    spent: fromMinor(spent, currencyCode),
    remaining: fromMinor(remaining, currencyCode),
    dailyAllowance: fromMinor(remaining / BigInt(daysLeft), currencyCode),
    status,
    daysLeft,
  };
}
