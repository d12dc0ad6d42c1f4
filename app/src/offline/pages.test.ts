import { expect } from 'chai';
import type { Expense } from '../api/types.ts';
import { isSettled, joined, type Page, sizeAgain, type Touch, touchesOf } from './pages.ts';

const HOUR = 60 * 60 * 1000;
const entry = (expense_id: string, occurred_on: string, more: Partial<Expense> = {}) =>
  ({ expense_id, occurred_on, duplicate_of: '', ...more }) as Expense;
const page = (name: string, days: string[], next_page_token = `after ${name}`): Page => ({
  expenses: days.map((day, index) => entry(`${name}${index}`, day)),
  next_page_token,
  read_at: 1000,
});
const pages = [
  page('a', ['2026-11-27', '2026-11-26']),
  page('b', ['2026-11-25', '2026-11-24']),
  page('c', ['2026-11-20', '2026-11-18']),
  page('d', ['2026-11-17', '2026-11-15']),
  page('e', ['2026-11-14', '2026-11-12']),
  page('f', ['2026-11-10', '2026-11-09'], ''),
];
const settled = (touches: Touch[] = [], now = 2000, list = pages) =>
  list.map((_, index) => isSettled(list, index, touches, now));

describe('the pages of a long list', () => {
  it('are read again where what is new comes, and at their end', () => {
    expect(settled()).to.deep.equal([false, false, true, true, true, false]);
  });

  it('are read again where an entry was changed, came, or was a twin of it', () => {
    expect(settled([{ at: 1500, id: 'd1' }])[3]).to.equal(false);
    expect(settled([{ at: 1500, id: 'new', day: '2026-11-19' }])).to.deep.equal([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
    const twins = pages.with(4, {
      ...page('e', []),
      expenses: [entry('t', '2026-11-14', { duplicate_of: 'x' })],
    });
    expect(settled([{ at: 1500, id: 'x' }], 2000, twins)[4]).to.equal(false);
  });

  it('are read again once after a change, and all of them where nobody knows what it altered', () => {
    expect(settled([{ at: 900, id: 'd1' }])[3]).to.equal(true);
    expect(settled([{ at: 1500 }])).to.deep.equal([false, false, false, false, false, false]);
  });

  it('are read again after an hour, and where they are few', () => {
    expect(settled([], 1001 + HOUR)[2]).to.equal(false);
    expect(settled([], 2000, pages.slice(0, 4))).to.deep.equal([false, false, false, false]);
  });

  it('join the next one, whatever came between or went', () => {
    const came = page('c', ['2026-11-20', '2026-11-19', '2026-11-18']);
    const again = { ...came, expenses: [...came.expenses, ...page('d', ['2026-11-17']).expenses] };
    expect(joined({ ...again, next_page_token: 'elsewhere' }, pages, 2)).to.deep.equal(came);
    const gone = { ...page('d', ['2026-11-17']), next_page_token: 'elsewhere' };
    expect(joined(gone, pages, 2).expenses).to.deep.equal([]);
    expect(joined(gone, pages, 2).next_page_token).to.equal('after c');
  });

  it('go on from a page that does not reach the next one', () => {
    const many = { ...page('n', ['2026-11-20']), next_page_token: 'elsewhere' };
    expect(joined(many, pages, 2)).to.equal(many);
    const last = page('f', ['2026-11-10'], '');
    expect(joined(last, pages, 5)).to.equal(last);
  });

  it('are asked for with room for what came', () => {
    expect(sizeAgain(page('a', Array(100).fill('2026-11-27')))).to.equal(120);
    expect(sizeAgain(page('a', Array(195).fill('2026-11-27')))).to.equal(200);
  });

  it('know what a change alters', () => {
    expect(touchesOf({ id: '1', write: { kind: 'deleteExpense', expenseId: 'x' } }, 7)).to.deep.equal([
      { at: 7, id: 'x' },
    ]);
    expect(touchesOf({ id: '1', write: { kind: 'undoLink', linkId: 'l' } }, 7)).to.deep.equal([{ at: 7 }]);
    expect(touchesOf({ id: '1', write: { kind: 'deleteBudget', category: 'x' } }, 7)).to.deep.equal([]);
  });
});
