import type { SummaryRow } from '@/api/types.ts';
import { compare } from '../../format/decimal.ts';
import { parentOf } from '../categories/names.ts';
import { dearest, net, sum } from './sums.ts';

/** A category or merchant and what was spent there, less what came back. */
export interface Share {
  name: string;
  spent: string;
  count: number;
}

/** A parent category with those of its children that something was spent on. */
export interface Family extends Share {
  children: Share[];
}

const isSpent = ({ spent }: Share): boolean => compare(spent, '0') > 0;

/** The rows of a summary on which something was spent in the end, the dearest first. */
export const sharesOf = (rows: readonly SummaryRow[]): Share[] =>
  rows
    .map((row) => ({ name: row.key, spent: net(row), count: row.count }))
    .filter(isSpent)
    .sort(dearest);

/** The rows of a summary by category under their parents, the dearest first. What lies on a parent itself is a child of it. */
export function familiesOf(rows: readonly SummaryRow[]): Family[] {
  const families = new Map<string, Share[]>();
  for (const { key, count, ...amounts } of rows) {
    const share = { name: key || 'other', spent: net(amounts), count };
    const siblings = families.get(parentOf(key));
    if (siblings) siblings.push(share);
    else families.set(parentOf(key), [share]);
  }
  return [...families]
    .map(([name, children]) => ({
      name,
      spent: sum(children.map(({ spent }) => spent)),
      count: children.reduce((total, { count }) => total + count, 0),
      children: children.filter(isSpent).sort(dearest),
    }))
    .filter(isSpent)
    .sort(dearest);
}

/** The first `most` of them, and the sum of the others where there are more. */
export function topWithRest<Item extends Share>(
  shares: readonly Item[],
  most: number,
): { top: Item[]; rest?: Omit<Share, 'name'> & { names: string[] } } {
  // One alone needs no name for many.
  if (shares.length <= most + 1) return { top: [...shares] };
  const others = shares.slice(most);
  return {
    top: shares.slice(0, most),
    rest: {
      spent: sum(others.map(({ spent }) => spent)),
      count: others.reduce((total, { count }) => total + count, 0),
      names: others.map(({ name }) => name),
    },
  };
}
