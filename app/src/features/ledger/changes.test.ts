import { expect } from 'chai';
import type { Expense } from '@/api/types.ts';
import { changesOf } from './changes.ts';

const entry = {
  expense_id: 'a',
  money: { currency_code: 'EUR', amount: '4.20' },
  merchant: 'Shell',
  category: 'transport.fuel',
  note: '',
  etag: 'seen',
} as Expense;

describe('the changes of an entry', () => {
  it('are what differs, and what stood there', () => {
    expect(
      changesOf(entry, {
        merchant: 'Shell',
        category: 'travel',
        money: { currency_code: 'EUR', amount: '4.25' },
      }),
    ).to.deep.equal({
      changes: { category: 'travel', money: { currency_code: 'EUR', amount: '4.25' } },
      before: { category: 'transport.fuel', money: { currency_code: 'EUR', amount: '4.20' } },
      etag: 'seen',
    });
  });

  it('are none where all is as it was', () => {
    expect(changesOf(entry, { money: { amount: '4.20', currency_code: 'EUR' }, note: '' })).to.equal(
      undefined,
    );
  });

  it('clear an account that was named', () => {
    const named = { ...entry, account: { tail: '1234', type: 'ACCOUNT_TYPE_CARD' as const } };
    const { account: _, ...rest } = named;
    expect(changesOf(rest as Expense, { account: named.account })).to.have.deep.property('before', {
      account: undefined,
    });
  });
});
