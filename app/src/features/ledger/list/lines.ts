import type { Expense, Money } from '@/api/types.ts';
import { add, subtract } from '../../../format/decimal.ts';

/** What stands in the ledger under one another: a day, and below it its entries. */
export type Line<Entry extends Expense = Expense> =
  | { kind: 'day'; key: string; day: string; nets: Money[] }
  | { kind: 'entry'; key: string; entry: Entry };

/** What came less what went, a currency each in the order of their coming; a twin is not counted. */
export function netsOf(entries: readonly Expense[]): Money[] {
  const sums = new Map<string, string>();
  for (const { money, direction, duplicate_of: twin } of entries) {
    if (!money || twin) continue;
    const sum = sums.get(money.currency_code) ?? '0';
    sums.set(
      money.currency_code,
      direction === 'DIRECTION_CREDIT' ? add(sum, money.amount) : subtract(sum, money.amount),
    );
  }
  return [...sums].map(([currency_code, amount]) => ({ currency_code, amount }));
}

/** The lines of entries that come with the newest day first. */
export function linesOf<Entry extends Expense>(entries: readonly Entry[]): Line<Entry>[] {
  const lines: Line<Entry>[] = [];
  let start = 0;
  while (start < entries.length) {
    const day = entries[start]?.occurred_on ?? '';
    let end = start;
    while (end < entries.length && entries[end]?.occurred_on === day) end++;
    const own = entries.slice(start, end);
    lines.push({ kind: 'day', key: `day ${day}`, day, nets: netsOf(own) });
    for (const entry of own) lines.push({ kind: 'entry', key: entry.expense_id, entry });
    start = end;
  }
  return lines;
}
