import { expect } from 'chai';
import type { Expense } from '../api/types.ts';
import { type ExpenseFilter, flowOf, overlay, overlayBudgets, overlayOne } from './overlay.ts';
import type { Write } from './writes.ts';

const entry = (expense_id: string, occurred_on: string, more: Partial<Expense> = {}) =>
  ({
    expense_id,
    occurred_on,
    merchant: 'REWE',
    category: 'groceries',
    direction: 'DIRECTION_DEBIT',
    kind: 'TRANSACTION_KIND_DEBIT',
    money: { currency_code: 'EUR', amount: '1.00' },
    note: '',
    reference: '',
    ...more,
  }) as Expense;
const list = [entry('c', '2026-11-27'), entry('b', '2026-11-25'), entry('a', '2026-11-20')];
const today = '2026-11-27';

const lay = (writes: Write[], filter: ExpenseFilter = {}, complete = true, expense?: Expense) =>
  overlay(
    list,
    writes.map((write, index) => ({ id: String(index), write, expense })),
    { filter, complete, today },
  );
const ids = (shown: { expense_id: string }[]) => shown.map(({ expense_id }) => expense_id).join('');
const create = (expense: Partial<Expense>): Write => ({ kind: 'createExpense', key: 'n', expense });
const update = (expenseId: string, changes: Partial<Expense>): Write => ({
  kind: 'updateExpense',
  expenseId,
  changes,
  before: {},
});

describe('the ledger with what waits laid over it', () => {
  it('is the very same list where nothing waits', () => {
    expect(lay([])).to.equal(list);
  });

  it('has a new entry on its day, first of it, and marks it', () => {
    expect(ids(lay([create({ occurred_on: '2026-11-25' })]))).to.equal('cnba');
    expect(ids(lay([create({})]))).to.equal('ncba');
    const shown = lay([create({ merchant: 'Kiosk' })])[0];
    expect(shown).to.include({ pending: true, merchant: 'Kiosk', occurred_on: today, category: 'other' });
  });

  it('leaves a new entry out that lies beyond what was read', () => {
    expect(ids(lay([create({ occurred_on: '2026-10-01' })], {}, false))).to.equal('cba');
    expect(ids(lay([create({ occurred_on: '2026-10-01' })], {}, true))).to.equal('cban');
  });

  it('leaves out what the filter would not find', () => {
    const cafe = { category: 'dining.cafe', merchant: 'Café Kiosk', note: 'with Ana' };
    const found = (filter: ExpenseFilter) => ids(lay([create(cafe)], filter)).includes('n');
    expect(found({ category: 'dining' })).to.equal(true);
    expect(found({ category: 'din' })).to.equal(false);
    expect(found({ text: 'ANA' })).to.equal(true);
    expect(found({ text: 'bob' })).to.equal(false);
    expect(found({ merchant: 'kiosk' })).to.equal(true);
    expect(found({ from: today, to: today })).to.equal(true);
    expect(found({ to: '2026-11-26' })).to.equal(false);
    expect(found({ currency: 'EUR' })).to.equal(false);
    expect(found({ kind: 'TRANSACTION_KIND_DEBIT' })).to.equal(true);
    expect(found({ kind: 'TRANSACTION_KIND_REFUND' })).to.equal(false);
  });

  it('finds by account and by what the amount is worth, as the server does', () => {
    const paid = {
      account: { tail: '0581', type: 'ACCOUNT_TYPE_CARD' },
      money: { currency_code: 'JPY', amount: '100' },
    } as const;
    const found = (filter: ExpenseFilter, entry: Partial<Expense> = paid) =>
      ids(lay([create(entry)], filter)).includes('n');
    expect(found({ account_tail: '0581' })).to.equal(true);
    expect(found({ account_tail: '581' })).to.equal(false);
    expect(found({ account_tail: '0581' }, {})).to.equal(false);
    expect(found({ min_amount: '100.00', max_amount: '100' })).to.equal(true);
    expect(found({ min_amount: '100.0001' })).to.equal(false);
    expect(found({ max_amount: '99.99' })).to.equal(false);
    expect(found({ min_amount: '20' })).to.equal(true);
    expect(found({ max_amount: '20' }, {})).to.equal(false);
  });

  it('does not show an entry twice that the server has by now', () => {
    expect(ids(lay([create({})], {}, true, list[1]))).to.equal('cba');
  });

  it('edits in place, and moves where the day changes', () => {
    const shown = lay([update('b', { merchant: 'Edeka' })]);
    expect(ids(shown)).to.equal('cba');
    expect(shown[1]).to.include({ merchant: 'Edeka', pending: true });
    expect(list[1]).to.include({ merchant: 'REWE' });
    expect(ids(lay([update('b', { occurred_on: '2026-11-28' })]))).to.equal('bca');
  });

  it('takes out what an edit moves out of the filter', () => {
    expect(ids(lay([update('b', { category: 'dining' })], { category: 'groceries' }))).to.equal('ca');
  });

  it('takes out what was deleted, and has what the server put back', () => {
    expect(ids(lay([{ kind: 'deleteExpense', expenseId: 'c' }]))).to.equal('ba');
    const back = entry('d', '2026-11-26');
    expect(ids(lay([{ kind: 'restoreExpense', expenseId: 'd' }], {}, true, back))).to.equal('cdba');
  });

  it('lays a change on a change, in order', () => {
    const shown = lay([create({ merchant: 'one' }), update('n', { merchant: 'two' })]);
    expect(shown[0]).to.include({ expense_id: 'n', merchant: 'two' });
    expect(ids(lay([create({}), { kind: 'deleteExpense', expenseId: 'n' }]))).to.equal('cba');
  });

  it('knows the direction that a kind implies', () => {
    expect(lay([create({ kind: 'TRANSACTION_KIND_SALARY' })])[0]?.direction).to.equal('DIRECTION_CREDIT');
    expect(lay([create({ direction: 'DIRECTION_CREDIT' })])[0]?.kind).to.equal('TRANSACTION_KIND_CREDIT');
  });

  it('shows one entry that is only here, and none that was deleted', () => {
    const pending = [{ id: '1', write: create({ merchant: 'Kiosk' }) }];
    expect(overlayOne(undefined, 'n', pending, today)).to.include({ expense_id: 'n', merchant: 'Kiosk' });
    const deleted = [{ id: '1', write: { kind: 'deleteExpense', expenseId: 'a' } as Write }];
    expect(overlayOne(list[2], 'a', deleted, today)).to.equal(undefined);
    expect(overlayOne(list[1], 'b', deleted, today)).to.equal(list[1]);
  });

  it('has the limits that wait, without counting anew', () => {
    const eur = (amount: string) => ({ currency_code: 'EUR', amount });
    const budget = { category: '', limit: eur('900'), spent: eur('450.00') } as Parameters<
      typeof overlayBudgets
    >[0][0];
    const set = { id: '1', write: { kind: 'setBudget', category: '', limit: eur('1000') } as Write };
    expect(overlayBudgets([budget], [set])[0]).to.deep.include({
      limit: eur('1000'),
      spent: eur('450.00'),
      pending: true,
    });
    const unset = { id: '2', write: { kind: 'deleteBudget', category: '' } as Write };
    expect(overlayBudgets([budget], [set, unset])).to.deep.equal([]);
  });
});

describe('the flow of an entry', () => {
  it('is what was received, or what was spent and what came back of it', () => {
    const credit = 'DIRECTION_CREDIT';
    expect(flowOf({ direction: 'DIRECTION_DEBIT', kind: 'TRANSACTION_KIND_DEBIT' })).to.equal('FLOW_SPENT');
    expect(flowOf({ direction: credit, kind: 'TRANSACTION_KIND_SALARY' })).to.equal('FLOW_RECEIVED');
    expect(flowOf({ direction: credit, kind: 'TRANSACTION_KIND_TRANSFER' })).to.equal('FLOW_RECEIVED');
    expect(flowOf({ direction: credit, kind: 'TRANSACTION_KIND_REFUND' })).to.equal('FLOW_SPENT');
    expect(flowOf({ direction: credit, kind: 'TRANSACTION_KIND_REVERSAL' })).to.equal('FLOW_SPENT');
  });
});
