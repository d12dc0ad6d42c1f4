import { expect } from 'chai';
import type { SummaryRow } from '@/api/types.ts';
import { familiesOf, sharesOf, topWithRest } from './shares.ts';
import {
  byDay,
  currenciesOf,
  fillMonths,
  net,
  rowsIn,
  running,
  sameDaysBefore,
  suggestedLimit,
  totalIn,
} from './sums.ts';

const row = (
  key: string,
  spent: string,
  { refunded = '0', received = '0', currency = 'EUR', count = 1 } = {},
): SummaryRow => ({
  key,
  spent: { currency_code: currency, amount: spent },
  refunded: { currency_code: currency, amount: refunded },
  received: { currency_code: currency, amount: received },
  count,
});

describe('sums', () => {
  it('take off what came back, exactly', () => {
    expect(net(row('x', '332.91', { refunded: '34.99' }))).to.equal('297.92');
    expect(net(row('x', '0.30', { refunded: '0.10' }))).to.equal('0.20');
  });

  it('never mix currencies', () => {
    const rows = [row('a', '1'), row('a', '1250', { currency: 'INR' })];
    expect(rowsIn(rows, 'INR').map(net)).to.deep.equal(['1250']);
    expect(totalIn(rows, 'EUR').spent).to.equal('1');
    expect(totalIn(rows, 'USD')).to.deep.equal({ spent: '0', received: '0', count: 0 });
  });

  it('list the home currency first, where something happened in it', () => {
    const totals = [row('', '1', { currency: 'INR' }), row('', '1'), row('', '1', { currency: 'USD' })];
    expect(currenciesOf(totals, 'USD')).to.deep.equal(['USD', 'INR', 'EUR']);
    expect(currenciesOf(totals, 'GBP')).to.deep.equal(['INR', 'EUR', 'USD']);
  });

  it('have a zero for a month in which nothing happened, also across a year', () => {
    const months = fillMonths([row('2025-12', '5', { received: '7' })], '2025-11', '2026-01');
    expect(months.map(({ month, spent, received }) => [month, spent, received])).to.deep.equal([
      ['2025-11', '0', '0'],
      ['2025-12', '5', '7'],
      ['2026-01', '0', '0'],
    ]);
  });

  it('run through every day of a month, and stop at today', () => {
    const days = byDay([row('2026-02-02', '0.10'), row('2026-02-04', '0.20'), row('2026-03-01', '9')]);
    expect(running(days, '2026-02', '2026-02-04')).to.deep.equal(['0', '0.10', '0.10', '0.30']);
    expect(running(days, '2026-02')).to.have.length(28);
  });

  it('compare with the same days of the month before, or with all of a shorter one', () => {
    expect(sameDaysBefore('2026-11-27')).to.deep.equal({ from: '2026-10-01', to: '2026-10-27' });
    expect(sameDaysBefore('2026-03-31')).to.deep.equal({ from: '2026-02-01', to: '2026-02-28' });
  });
});

describe('a suggested limit', () => {
  it('is the average, rounded up to two digits', () => {
    expect(suggestedLimit('1981.59', 3)).to.equal('670');
    expect(suggestedLimit('33.99', 3)).to.equal('11');
    expect(suggestedLimit('123456', 3)).to.equal('42000');
  });

  it('is none where nothing was spent, or more came back', () => {
    expect(suggestedLimit('0.00', 3)).to.equal(undefined);
    expect(suggestedLimit('-15.00', 3)).to.equal(undefined);
  });
});

describe('shares', () => {
  it('leave out what cost nothing in the end', () => {
    const rows = [
      row('a', '1'),
      row('b', '5', { refunded: '5.00' }),
      row('c', '3'),
      row('income', '0', { received: '9' }),
    ];
    expect(sharesOf(rows).map(({ name }) => name)).to.deep.equal(['c', 'a']);
  });

  it('stand under their parents', () => {
    const rows = [
      row('dining.coffee', '4.50', { count: 3 }),
      row('dining', '1.00'),
      row('travel.train', '49', {}),
      row('', '2'),
    ];
    expect(familiesOf(rows)).to.deep.equal([
      { name: 'travel', spent: '49', count: 1, children: [{ name: 'travel.train', spent: '49', count: 1 }] },
      {
        name: 'dining',
        spent: '5.50',
        count: 4,
        children: [
          { name: 'dining.coffee', spent: '4.50', count: 3 },
          { name: 'dining', spent: '1.00', count: 1 },
        ],
      },
      { name: 'other', spent: '2', count: 1, children: [{ name: 'other', spent: '2', count: 1 }] },
    ]);
  });

  it('are summed up beyond the first ones', () => {
    const shares = ['9', '8', '7', '6.5', '0.5'].map((spent) => ({ name: spent, spent, count: 2 }));
    expect(topWithRest(shares, 3).rest).to.deep.equal({ spent: '7.0', count: 4, names: ['6.5', '0.5'] });
  });

  it('are not summed up where one alone is beyond', () => {
    const shares = ['9', '8', '7'].map((spent) => ({ name: spent, spent, count: 1 }));
    expect(topWithRest(shares, 2)).to.deep.equal({ top: shares });
  });
});
