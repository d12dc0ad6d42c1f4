import { expect } from 'chai';
import { Expense } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { readChange, readEntry } from './entry.ts';

const expense = (fields: object = {}) =>
  Expense.fromPartial({ money: { amount: '5', currencyCode: 'EUR' }, occurredOn: '2026-11-20', ...fields });
const { DEBIT, CREDIT } = Direction;
const K = TransactionKind;

describe('an entry', () => {
  it('is a plain debit in the category "other" where nothing else is said', () => {
    expect(readEntry(expense())).to.deep.include({
      money: { amount: '5.00', currencyCode: 'EUR' },
      kind: K.DEBIT,
      direction: DEBIT,
      category: 'other',
    });
  });

  for (const [said, meant] of [
    [{ direction: CREDIT }, { kind: K.CREDIT, direction: CREDIT }],
    [{ kind: K.REFUND }, { kind: K.REFUND, direction: CREDIT }],
    [{ kind: K.SALARY }, { kind: K.SALARY, direction: CREDIT }],
    [{ kind: K.TRANSFER }, { kind: K.TRANSFER, direction: DEBIT }],
    [
      { kind: K.TRANSFER, direction: CREDIT },
      { kind: K.TRANSFER, direction: CREDIT },
    ],
    [{ kind: K.REVERSAL }, { kind: K.REVERSAL, direction: CREDIT }],
  ] as const) {
    it(`takes ${JSON.stringify(said)} as ${JSON.stringify(meant)}`, () => {
      expect(readEntry(expense(said))).to.include(meant);
    });
  }

  for (const [fields, complaint] of [
    [{ money: undefined }, 'expense.money: is required'],
    [{ money: { amount: '0', currencyCode: 'EUR' } }, 'expense.money.amount: must be more than zero'],
    [
      { money: { amount: '1.234', currencyCode: 'EUR' } },
      'expense.money.amount: must have at most 2 decimals',
    ],
    [{ occurredOn: '' }, 'expense.occurred_on: must be a day'],
    [{ occurredAt: 'noon' }, 'expense.occurred_at: must be an RFC 3339 instant'],
    [{ category: 'Food!' }, 'expense.category: must be "parent" or "parent.child"'],
    [{ merchant: 'x'.repeat(201) }, 'expense.merchant: must have at most 200 characters'],
    [{ account: { tail: '1234567' } }, 'expense.account.tail: must be'],
    [{ kind: 'UNRECOGNIZED' as never }, 'expense.kind: must be one of'],
    [{ kind: K.SALARY, direction: DEBIT }, 'expense.direction: must be DIRECTION_CREDIT'],
  ] as const) {
    it(`refuses ${JSON.stringify(fields).slice(0, 60)}`, () => {
      const asked = {
        ...expense(),
        ...expense(fields),
        ...('money' in fields && !fields.money ? { money: undefined } : {}),
      };
      expect(() => readEntry(asked)).to.throw(complaint);
    });
  }

  it('changes only what the mask names', () => {
    const current = { kind: K.DEBIT, direction: DEBIT };
    expect(readChange(expense({ merchant: 'A', note: 'b' }), ['note'], current)).to.deep.equal({ note: 'b' });
    expect(readChange(expense(), ['money'], current)).to.deep.equal({
      money: { amount: '5.00', currencyCode: 'EUR' },
    });
    expect(() => readChange(expense(), ['source'], current)).to.throw('update_mask');
  });

  it('keeps kind and direction in agreement through a change of either', () => {
    const current = { kind: K.DEBIT, direction: DEBIT };
    expect(readChange(expense({ kind: K.REFUND }), ['kind'], current)).to.deep.equal({
      kind: K.REFUND,
      direction: CREDIT,
    });
    expect(readChange(expense({ direction: CREDIT }), ['direction'], current)).to.deep.equal({
      kind: K.CREDIT,
      direction: CREDIT,
    });
    const transfer = { kind: K.TRANSFER, direction: DEBIT };
    expect(readChange(expense({ direction: CREDIT }), ['direction'], transfer)).to.deep.equal({
      kind: K.TRANSFER,
      direction: CREDIT,
    });
  });
});
