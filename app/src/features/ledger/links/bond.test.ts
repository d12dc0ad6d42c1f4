import { expect } from 'chai';
import type { Expense } from '@/api/types.ts';
import { fits, likeliest, linkOf, searchOf } from './bond.ts';

const entry = (
  expense_id: string,
  amount: string,
  merchant = 'Amazon',
  more: Partial<Expense> = {},
): Expense =>
  ({
    expense_id,
    merchant,
    money: { currency_code: 'EUR', amount },
    direction: 'DIRECTION_DEBIT',
    occurred_on: '2026-11-27',
    duplicate_of: '',
    transfer_of: '',
    ...more,
  }) as Expense;

describe('a link by hand', () => {
  it('names the one that counts, or the purchase, first', () => {
    expect(linkOf('sameAs', 'this', 'other')).to.include({
      link: 'LINK_KIND_DUPLICATE',
      expenseId: 'other',
      otherExpenseId: 'this',
    });
    expect(linkOf('refundOf', 'this', 'other')).to.include({
      link: 'LINK_KIND_REFUND',
      expenseId: 'other',
      otherExpenseId: 'this',
    });
    expect(linkOf('refundedBy', 'this', 'other')).to.include({ expenseId: 'this', otherExpenseId: 'other' });
    const [left, reached] = [linkOf('movedTo', 'this', 'other'), linkOf('movedFrom', 'other', 'this')];
    expect(left).to.include({ link: 'LINK_KIND_TRANSFER', expenseId: 'this', otherExpenseId: 'other' });
    expect(reached).to.deep.equal(left);
  });

  it('looks for a purchase before its refund, and for a twin on both sides', () => {
    expect(searchOf('refundOf', entry('a', '1')).to).to.equal('2026-11-27');
    expect(searchOf('refundedBy', entry('a', '1')).from).to.equal('2026-11-27');
    expect(searchOf('sameAs', entry('a', '1'))).to.deep.equal({
      from: '2026-11-23',
      to: '2026-12-01',
      currency: 'EUR',
    });
  });

  it('offers neither the entry itself nor what cannot be it', () => {
    const one = entry('a', '1');
    expect(fits('sameAs', one, one)).to.equal(false);
    expect(fits('sameAs', one, entry('b', '1', '', { duplicate_of: 'c' }))).to.equal(false);
    expect(fits('refundedBy', one, entry('b', '1'))).to.equal(false);
    expect(fits('refundedBy', one, entry('b', '1', '', { direction: 'DIRECTION_CREDIT' }))).to.equal(true);
    expect(fits('movedTo', one, entry('b', '1', '', { direction: 'DIRECTION_CREDIT' }))).to.equal(true);
    const taken = entry('b', '1', '', { direction: 'DIRECTION_CREDIT', transfer_of: 'c' });
    expect(fits('movedTo', one, taken)).to.equal(false);
  });

  it('offers the same amount before the same merchant', () => {
    const others = [
      entry('rest', '7', 'Shell'),
      entry('merchant', '8'),
      entry('amount', '5.0', 'Shell'),
      entry('both', '5'),
    ];
    expect(likeliest(entry('a', '5.00'), others).map(({ expense_id: id }) => id)).to.deep.equal([
      'both',
      'amount',
      'merchant',
      'rest',
    ]);
  });
});
