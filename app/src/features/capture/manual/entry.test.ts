import { expect } from 'chai';
import { type Entry, expenseOf, isCredit, wrongIn } from './entry.ts';

const entry: Entry = {
  way: 'spent',
  incoming: false,
  amount: '12.5',
  currency: 'EUR',
  merchant: ' Joe ',
  category: 'dining',
  day: '2026-11-27',
  tail: '',
  note: '',
};

describe('an entry by hand', () => {
  it('keeps the amount to the last digit and names its direction', () => {
    expect(expenseOf(entry)).to.deep.equal({
      money: { currency_code: 'EUR', amount: '12.5' },
      kind: 'TRANSACTION_KIND_DEBIT',
      direction: 'DIRECTION_DEBIT',
      merchant: 'Joe',
      category: 'dining',
      occurred_on: '2026-11-27',
      note: '',
    });
    expect(expenseOf({ ...entry, way: 'transfer', incoming: true }).direction).to.equal('DIRECTION_CREDIT');
    expect(expenseOf({ ...entry, tail: '0581' }).account?.tail).to.equal('0581');
  });
  it('knows what brings money', () => {
    expect(
      (['spent', 'received', 'refund', 'transfer'] as const).map((way) => isCredit({ way, incoming: false })),
    ).to.deep.equal([false, true, true, false]);
  });
  it('says what is wrong', () => {
    expect(wrongIn(entry)).to.deep.equal({});
    expect(wrongIn({ ...entry, amount: '0.', tail: '1' })).to.deep.equal({
      amount: 'missing',
      tail: 'digits',
    });
    expect(wrongIn({ ...entry, tail: '12a4' })).to.deep.equal({ tail: 'digits' });
  });
});
