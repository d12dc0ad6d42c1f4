import type { Expense, Money } from '@/api/types.ts';
import { add, subtract } from '../../../format/decimal.ts';

/** What stands in the ledger under one another: a day, and below it its entries. */
export type Line<Entry extends Expense = Expense> =
  | { kind: 'day'; key: string; day: string; nets: Money[] }
  | { kind: 'entry'; key: string; entry: Entry };

/** What came less what went, a currency each in the order of their coming; a twin is not counted, nor what stayed the user's own. */
export function netsOf(entries: readonly Expense[]): Money[] {
  const sums = new Map<string, string>();
  for (const { money, direction, duplicate_of: twin, transfer_of: moved } of entries) {
    if (!money || twin || moved) continue;
    const sum = sums.get(money.currency_code) ?? '0';
    sums.set(
      money.currency_code,
      direction === 'DIRECTION_CREDIT' ? add(sum, money.amount) : subtract(sum, money.amount),
    );
  }
  return [...sums].map(([currency_code, amount]) => ({ currency_code, amount }));
}

/**
 * The lines of entries that come with the newest day first. Those of a day that is as it was before are the same objects,
 * so that a list of thousands that grows by a page draws nothing anew and adds up no day twice.
 */
export function linesOf<Entry extends Expense>(
  entries: readonly Entry[],
  before: readonly Line<Entry>[] = [],
): Line<Entry>[] {
  const places = new Map(
    before.flatMap((line, index) => (line.kind === 'day' ? [[line.key, index] as const] : [])),
  );
  const lines: Line<Entry>[] = [];
  let start = 0;
  while (start < entries.length) {
    const day = entries[start]?.occurred_on ?? '';
    let end = start;
    while (end < entries.length && entries[end]?.occurred_on === day) end++;
    const own = entries.slice(start, end);
    const key = `day ${day}`;
    const kept = keptDay(own, before, places.get(key));
    if (kept) lines.push(...kept);
    else {
      lines.push({ kind: 'day', key, day, nets: netsOf(own) });
      for (const entry of own) lines.push({ kind: 'entry', key: entry.expense_id, entry });
    }
    start = end;
  }
  return lines;
}

/** The lines that a day had before, where it has the same entries still. */
function keptDay<Entry extends Expense>(
  own: readonly Entry[],
  before: readonly Line<Entry>[],
  place: number | undefined,
): Line<Entry>[] | undefined {
  if (place === undefined) return undefined;
  const lines = before.slice(place, place + 1 + own.length);
  const next = before[place + 1 + own.length];
  if (lines.length <= own.length || next?.kind === 'entry') return undefined;
  const same = own.every((entry, index) => {
    const line = lines[index + 1];
    return line?.kind === 'entry' && line.entry === entry;
  });
  return same ? lines : undefined;
}
