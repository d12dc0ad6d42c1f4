import { expect } from 'chai';
import type { Expense } from '@/api/types.ts';
import { linesOf, netsOf } from './lines.ts';

const entry = (
  expense_id: string,
  occurred_on: string,
  amount: string,
  more: Partial<Expense> = {},
): Expense =>
  ({
    expense_id,
    occurred_on,
    money: { currency_code: 'EUR', amount },
    direction: 'DIRECTION_DEBIT',
    duplicate_of: '',
    transfer_of: '',
    ...more,
  }) as Expense;

describe('the lines of the ledger', () => {
  it('puts each day above its entries, and keeps their order', () => {
    const lines = linesOf([
      entry('a', '2026-11-27', '1.10'),
      entry('b', '2026-11-27', '2.20'),
      entry('c', '2026-11-25', '3'),
    ]);
    expect(lines.map(({ key }) => key)).to.deep.equal(['day 2026-11-27', 'a', 'b', 'day 2026-11-25', 'c']);
    expect(lines[0]).to.have.deep.property('nets', [{ currency_code: 'EUR', amount: '-3.30' }]);
  });

  it('adds no currency to another, and counts what came', () => {
    const nets = netsOf([
      entry('a', '2026-11-27', '0.1'),
      entry('b', '2026-11-27', '0.2'),
      entry('c', '2026-11-27', '5', { money: { currency_code: 'INR', amount: '5' } }),
      entry('d', '2026-11-27', '10', { direction: 'DIRECTION_CREDIT' }),
    ]);
    expect(nets).to.deep.equal([
      { currency_code: 'EUR', amount: '9.7' },
      { currency_code: 'INR', amount: '-5' },
    ]);
  });

  it('does not count a twin', () => {
    expect(
      netsOf([entry('a', '2026-11-27', '4'), entry('b', '2026-11-27', '4', { duplicate_of: 'a' })]),
    ).to.deep.equal([{ currency_code: 'EUR', amount: '-4' }]);
  });

  it('has no line where there is no entry', () => {
    expect(linesOf([])).to.deep.equal([]);
  });

  it('keeps the lines of each day that stays as it was', () => {
    const [a, b, c] = [
      entry('a', '2026-11-27', '1'),
      entry('b', '2026-11-26', '2'),
      entry('c', '2026-11-26', '3'),
    ];
    const before = linesOf([a, b]);
    const after = linesOf([a, b, c], before);
    expect(after).to.deep.equal(linesOf([a, b, c]));
    expect([after[0], after[1]].every((line, index) => line === before[index])).to.equal(true);
    expect(linesOf([a, b], after)).to.deep.equal(before);
    expect(linesOf([{ ...a, note: 'tea' }, b], before)).to.deep.equal(linesOf([{ ...a, note: 'tea' }, b]));
    expect(linesOf([b], before)).to.deep.equal(linesOf([b]));
  });
});
