import { expect } from 'chai';
import type { Link } from '@/api/types.ts';
import { asPending, withPending } from './pending.ts';

const link = {
  link_id: 'l',
  kind: 'LINK_KIND_REFUND',
  expense_id: 'a',
  other_expense_id: 'b',
  undone: false,
} as Link;
const undo = { id: '1', write: { kind: 'undoLink' as const, linkId: 'l' } };
const make = (expenseId: string, otherExpenseId: string) => ({
  id: `${expenseId}${otherExpenseId}`,
  write: { kind: 'linkExpenses' as const, link: 'LINK_KIND_REFUND' as const, expenseId, otherExpenseId },
});

describe('links that wait to be sent', () => {
  it('show one as undone, and as made again', () => {
    expect(asPending(link, [undo]).undone).to.equal(true);
    expect(asPending(link, [undo, make('a', 'b')]).undone).to.equal(false);
    expect(asPending(link, [])).to.equal(link);
  });

  it('show one that is made, once, and only beside its entries', () => {
    expect(withPending([link], [make('a', 'b')], 'a')).to.deep.equal([link]);
    expect(withPending([link], [make('c', 'a')], 'a').map(({ expense_id: id }) => id)).to.deep.equal([
      'c',
      'a',
    ]);
    expect(withPending([], [make('c', 'd')], 'a')).to.deep.equal([]);
  });
});
