import type { SummaryRow } from '@/api/types.ts';
import { addDays, addMonths, firstOf, lastOf } from '../../format/days.ts';
import { add, compare, subtract } from '../../format/decimal.ts';

/** Decimal strings of one currency. */
export interface Sums {
  /** Less what came back; below zero where more came back. */
  spent: string;
  received: string;
  count: number;
}

/** What was spent in the end: less refunds and reversals. */
export const net = ({ spent, refunded }: Pick<SummaryRow, 'spent' | 'refunded'>): string =>
  subtract(spent?.amount ?? '0', refunded?.amount ?? '0');

const currencyOf = (row: SummaryRow): string => row.spent?.currency_code ?? '';

/** Every sum needs one currency: the rows of that one. */
export const rowsIn = (rows: readonly SummaryRow[], currency: string): SummaryRow[] =>
  rows.filter((row) => currencyOf(row) === currency);

/** The currencies that totals are in, the home currency first if it is among them. */
export function currenciesOf(totals: readonly SummaryRow[], home: string): string[] {
  const all = [...new Set(totals.map(currencyOf))].filter(Boolean);
  return all.includes(home) ? [home, ...all.filter((code) => code !== home)] : all;
}

/** The total of one currency; zeros where nothing happened in it. */
export function totalIn(totals: readonly SummaryRow[], currency: string): Sums {
  const row = rowsIn(totals, currency)[0];
  return { spent: row ? net(row) : '0', received: row?.received?.amount ?? '0', count: row?.count ?? 0 };
}

export const sum = (amounts: Iterable<string>): string => [...amounts].reduce(add, '0');

/** The months from `from` to `to` (YYYY-MM), both included. */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The rows of a summary by month, with zeros for the months between `from` and `to` in which nothing happened. */
export function fillMonths(
  rows: readonly SummaryRow[],
  from: string,
  to: string,
): (Sums & { month: string })[] {
  const byMonth = new Map(rows.map((row) => [row.key, row]));
  return monthsBetween(from, to).map((month) => {
    const row = byMonth.get(month);
    return { month, ...totalIn(row ? [row] : [], row ? currencyOf(row) : '') };
  });
}

/** What each day cost, from the rows of a summary by day. */
export const byDay = (rows: readonly SummaryRow[]): Map<string, string> =>
  new Map(rows.map((row) => [row.key, net(row)]));

/** What had been spent at the end of each day of a month, up to its last day or to `until`. */
export function running(days: ReadonlyMap<string, string>, month: string, until = lastOf(month)): string[] {
  const sums: string[] = [];
  let sofar = '0';
  for (let day = firstOf(month); day <= lastOf(month) && day <= until; day = addDays(day, 1)) {
    sofar = add(sofar, days.get(day) ?? '0');
    sums.push(sofar);
  }
  return sums;
}

/** The month before that of `day`, up to the same day or, where that month is shorter, to its end. */
export function sameDaysBefore(day: string): { from: string; to: string } {
  const to = addMonths(day, -1);
  return { from: firstOf(to.slice(0, 7)), to };
}

/** About what to plan for a month: the average over past months, rounded up to two digits; undefined for nothing spent. */
export function suggestedLimit(spent: string, months: number): string | undefined {
  const total = BigInt(spent.split('.')[0] ?? '0');
  if (total <= 0n) return undefined;
  const average = ceilDivide(total, BigInt(months));
  const unit = 10n ** BigInt(Math.max(0, average.toString().length - 2));
  return (ceilDivide(average, unit) * unit).toString();
}

const ceilDivide = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/** For sorting: the dearest first. */
export const dearest = (a: { spent: string }, b: { spent: string }): number => compare(b.spent, a.spent);
