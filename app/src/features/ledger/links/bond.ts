import type { Expense } from '@/api/types.ts';
import type { Write } from '@/offline/writes.ts';
import { addDays } from '../../../format/days.ts';

/** How the user links an entry by hand to another. */
export type Bond = 'sameAs' | 'refundOf' | 'refundedBy' | 'movedTo' | 'movedFrom';
type LinkWrite = Extract<Write, { kind: 'linkExpenses' }>;

/** The link that each bond is, and whether the entry itself stands first in it. */
const LINKS: Readonly<Record<Bond, readonly [LinkWrite['link'], boolean]>> = {
  sameAs: ['LINK_KIND_DUPLICATE', false],
  refundOf: ['LINK_KIND_REFUND', false],
  refundedBy: ['LINK_KIND_REFUND', true],
  movedTo: ['LINK_KIND_TRANSFER', true],
  movedFrom: ['LINK_KIND_TRANSFER', false],
};

/** The link to make: the one that counts, the purchase, or what left an account comes first. */
export function linkOf(bond: Bond, entryId: string, otherId: string): LinkWrite {
  const [link, isFirst] = LINKS[bond];
  const [expenseId, otherExpenseId] = isFirst ? [entryId, otherId] : [otherId, entryId];
  return { kind: 'linkExpenses', link, expenseId, otherExpenseId };
}

const TWIN_DAYS = 4;
const REFUND_DAYS = 180;

/** Between which days, and in which currency, the other entry is looked for first. */
export function searchOf(
  bond: Bond,
  { occurred_on: day, money }: Expense,
): { from: string; to: string; currency?: string } {
  const [before, after] = {
    sameAs: [TWIN_DAYS, TWIN_DAYS],
    refundOf: [REFUND_DAYS, 0],
    refundedBy: [0, REFUND_DAYS],
    movedTo: [TWIN_DAYS, TWIN_DAYS],
    movedFrom: [TWIN_DAYS, TWIN_DAYS],
  }[bond] as [number, number];
  return {
    from: addDays(day, -before),
    to: addDays(day, after),
    // What is moved may be changed into another currency on the way.
    ...(money && LINKS[bond][0] !== 'LINK_KIND_TRANSFER' ? { currency: money.currency_code } : {}),
  };
}

/** Whether the other entry can be it: not the entry itself, and but for a twin money that went the other way. */
export function fits(bond: Bond, entry: Expense, other: Expense): boolean {
  if (entry.expense_id === other.expense_id) return false;
  if (bond === 'sameAs') return !other.duplicate_of;
  const taken = LINKS[bond][0] === 'LINK_KIND_TRANSFER' && (other.duplicate_of || other.transfer_of);
  return !taken && entry.direction !== other.direction;
}

/** The likeliest first: the same amount, then the same merchant; the rest as they come. */
export function likeliest(entry: Expense, others: readonly Expense[]): Expense[] {
  const rank = ({ money, merchant }: Expense) =>
    (money && entry.money && Number(money.amount) === Number(entry.money.amount) ? 0 : 2) +
    (merchant && merchant.toLowerCase() === entry.merchant.toLowerCase() ? 0 : 1);
  return others
    .map((other, at) => ({ other, at, rank: rank(other) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ other }) => other);
}
