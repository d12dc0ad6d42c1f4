import { and, isNull, sql as raw, type SQL } from 'drizzle-orm';
import {
  type GetSummaryResponse,
  SummaryGroup,
  type SummaryRow,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { fromMinor, toMinor } from '#mesh/money.ts';
import type { Sql } from '#mesh/sql/database.ts';
import type { BudgetLimit } from './budgets/budget.ts';
import { inLedger, type LedgerFilter } from './entries/list-store.ts';
import { cameBack, isDebit, isReceived } from './flow.ts';
import { expenses } from './schema.ts';

type Group = Exclude<SummaryGroup, SummaryGroup.UNSPECIFIED | SummaryGroup.UNRECOGNIZED>;

/** What each grouping sums by, and whether its rows follow the calendar rather than their size. */
const GROUPS: Readonly<Record<Group, { key: SQL<string>; inOrder: boolean }>> = {
  [SummaryGroup.CATEGORY]: { key: raw`${expenses.category}`, inOrder: false },
  // Names that differ in letter case or accents only are one merchant; the column's own collation takes all pictures for one.
  [SummaryGroup.MERCHANT]: { key: raw`${expenses.merchant} collate utf8mb4_unicode_520_ci`, inOrder: false },
  [SummaryGroup.DAY]: { key: raw`date_format(${expenses.occurredOn}, '%Y-%m-%d')`, inOrder: true },
  [SummaryGroup.MONTH]: { key: raw`date_format(${expenses.occurredOn}, '%Y-%m')`, inOrder: true },
};

/** Sums of exact decimals: debits, refunds and reversals that came back, all other credits. */
const SUMS = {
  spent: raw<string>`sum(if(${isDebit}, amount, 0))`,
  refunded: raw<string>`sum(if(${cameBack}, amount, 0))`,
  received: raw<string>`sum(if(${isReceived}, amount, 0))`,
};

/** What a summary is about: an event that was told twice counts once, and what stayed the user's own not at all. */
const counted = (filter: LedgerFilter) =>
  and(inLedger(filter), isNull(expenses.duplicateOf), isNull(expenses.transferOf));

interface Sums {
  key: string;
  readonly currency: string;
  spent: bigint;
  refunded: bigint;
  received: bigint;
  count: number;
}

/** Sums of the ledger by one grouping and currency, with a total a currency. */
export async function summarise(sql: Sql, filter: LedgerFilter, group: Group): Promise<GetSummaryResponse> {
  const { key, inOrder } = GROUPS[group];
  const found = await sql
    .select({
      key: raw<string>`min(${key})`,
      currency: expenses.currencyCode,
      ...SUMS,
      count: raw<string>`count(*)`,
    })
    .from(expenses)
    .where(counted(filter))
    .groupBy(key, expenses.currencyCode);
  const rows = found.map(({ key, currency, count, ...sums }) => ({
    key,
    currency,
    spent: toMinor(sums.spent, currency),
    refunded: toMinor(sums.refunded, currency),
    received: toMinor(sums.received, currency),
    count: Number(count),
  }));
  rows.sort(
    (a, b) =>
      compare(a.currency, b.currency) || (inOrder ? 0 : compare(b.spent, a.spent)) || compare(a.key, b.key),
  );
  return { rows: rows.map(toRow), totals: totalsOf(rows).map(toRow) };
}

/** Spent less refunded, in minor units of `filter.currency`; not below zero. */
export async function netSpent(sql: Sql, filter: LedgerFilter): Promise<bigint> {
  const [row] = await sql.select(SUMS).from(expenses).where(counted(filter));
  // The sum over no rows at all is NULL.
  const minor = (sum: string | null | undefined) => toMinor(sum ?? '0', filter.currency);
  const net = minor(row?.spent) - minor(row?.refunded);
  return net < 0n ? 0n : net;
}

/** As {@link netSpent} of any category and currency, with its children; '' is all categories. */
export async function netSpentByCategory(sql: Sql, filter: LedgerFilter) {
  const rows = await sql
    .select({ category: expenses.category, currency: expenses.currencyCode, ...SUMS })
    .from(expenses)
    .where(counted(filter))
    .groupBy(expenses.category, expenses.currencyCode);
  return ({ category, currencyCode }: BudgetLimit): bigint => {
    const net = rows
      .filter((row) => row.currency === currencyCode)
      .filter((row) => !category || row.category === category || row.category.startsWith(`${category}.`))
      .reduce(
        (sum, { spent, refunded }) => sum + toMinor(spent, currencyCode) - toMinor(refunded, currencyCode),
        0n,
      );
    return net < 0n ? 0n : net;
  };
}

function totalsOf(rows: readonly Sums[]): Sums[] {
  const totals = new Map<string, Sums>();
  for (const { currency, spent, refunded, received, count } of rows) {
    const total = totals.get(currency) ?? {
      key: '',
      currency,
      spent: 0n,
      refunded: 0n,
      received: 0n,
      count: 0,
    };
    totals.set(currency, total);
    total.spent += spent;
    total.refunded += refunded;
    total.received += received;
    total.count += count;
  }
  return [...totals.values()];
}

function toRow({ key, currency, spent, refunded, received, count }: Sums): SummaryRow {
  return {
    key,
    spent: fromMinor(spent, currency),
    refunded: fromMinor(refunded, currency),
    received: fromMinor(received, currency),
    count,
  };
}

function compare<T extends string | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
