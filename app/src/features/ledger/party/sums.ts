import type { SummaryRow } from '@/api/types.ts';
import { add, compare, subtract } from '../../../format/decimal.ts';

/** What went and what came in one currency; what was refunded is not spent. */
export interface Sums {
  currency: string;
  spent: string;
  received: string;
  count: number;
}

/** The sums of the rows that belong, a currency each, the most used first. */
export function sumsOf(rows: readonly SummaryRow[], belongs: (key: string) => boolean): Sums[] {
  const sums = new Map<string, Sums>();
  for (const { key, spent, refunded, received, count } of rows) {
    const currency = (spent ?? received ?? refunded)?.currency_code;
    if (!currency || !belongs(key)) continue;
    const before = sums.get(currency) ?? { currency, spent: '0', received: '0', count: 0 };
    sums.set(currency, {
      currency,
      spent: subtract(add(before.spent, spent?.amount ?? '0'), refunded?.amount ?? '0'),
      received: add(before.received, received?.amount ?? '0'),
      count: before.count + (count ?? 0),
    });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count);
}

/** Whether a category is this one or a child of it. */
export const inCategory = (name: string) => (key: string) => key === name || key.startsWith(`${name}.`);

/** What the bars of a category or merchant stand for: what it cost, or what it brought where it only brings. */
export function mostlyBrings(sums: readonly Sums[]): boolean {
  const spent = sums.reduce((sum, one) => add(sum, one.spent), '0');
  return compare(spent, '0') <= 0 && sums.some(({ received }) => compare(received, '0') > 0);
}
