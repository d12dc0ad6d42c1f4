import type { Draft, Expense } from '@/api/types.ts';

/** Of the wanted values those that differ, and what stood there before; undefined where nothing differs. */
export function changesOf(
  entry: Expense,
  wanted: Draft<Expense>,
): { changes: Draft<Expense>; before: Draft<Expense>; etag: string } | undefined {
  const names = (Object.keys(wanted) as (keyof Expense)[]).filter((name) => !same(entry[name], wanted[name]));
  if (names.length === 0) return undefined;
  const pick = (from: Draft<Expense>) =>
    Object.fromEntries(names.map((name) => [name, from[name]])) as Draft<Expense>;
  return { changes: pick(wanted), before: pick(entry), etag: entry.etag };
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) =>
    same((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
}
