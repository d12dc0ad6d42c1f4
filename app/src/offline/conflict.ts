import type { Expense } from '../api/types.ts';
import { compare, isDecimal } from '../format/decimal.ts';
import type { Conflict } from './queue.ts';
import type { Edit } from './writes.ts';

/**
 * The fields of an edit that have, on the server, neither the value that the user saw nor the one they want: somebody
 * else changed them.
 */
export function conflictsOf({ changes, before }: Edit, now: Expense): Conflict[] {
  const theirs = now as unknown as Record<string, unknown>;
  const seen = before as Record<string, unknown>;
  return Object.entries(changes)
    .filter(([field, mine]) => !same(theirs[field], mine) && !same(theirs[field], seen[field]))
    .map(([field, mine]) => ({ field, mine, theirs: theirs[field] }));
}

/** Equal in meaning: what is not given is empty, an unspecified enum is not given, and "1.5" is "1.50". */
function same(one: unknown, other: unknown): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (typeof a === 'object' && typeof b === 'object') {
    const left = a as Record<string, unknown>;
    const right = b as Record<string, unknown>;
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
      sameIn(key, left[key], right[key]),
    );
  }
  return a === b;
}

function sameIn(key: string, one: unknown, other: unknown): boolean {
  if (key !== 'amount' || typeof one !== 'string' || typeof other !== 'string') return same(one, other);
  return isDecimal(one) && isDecimal(other) ? compare(one, other) === 0 : one === other;
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' && value.endsWith('_UNSPECIFIED')) return '';
  if (typeof value !== 'object') return value;
  return Object.values(value).every((inner) => plain(inner) === '') ? '' : value;
}
