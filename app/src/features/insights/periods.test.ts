import { expect } from 'chai';
import { isDay, periodOf, rangeOf } from './periods.ts';

const today = '2026-02-10';

describe('the days of a period', () => {
  for (const [period, from, to] of [
    ['month', '2026-02-01', '2026-02-28'],
    ['last', '2026-01-01', '2026-01-31'],
    ['3m', '2025-12-01', '2026-02-28'],
    ['6m', '2025-09-01', '2026-02-28'],
    ['12m', '2025-03-01', '2026-02-28'],
    ['year', '2026-01-01', '2026-02-28'],
  ] as const) {
    it(`are ${from} to ${to} for ${period}`, () =>
      expect(rangeOf(period, today)).to.deep.equal({ from, to }));
  }

  it('are those that the user gave', () => {
    const custom = { from: '2025-06-03', to: '2025-06-09' };
    expect(rangeOf('custom', today, custom)).to.deep.equal(custom);
  });

  it('are this month where what the user gave is no range', () => {
    const month = { from: '2026-02-01', to: '2026-02-28' };
    expect(rangeOf('custom', today, { from: '2025-06-09', to: '2025-06-03' })).to.deep.equal(month);
    expect(rangeOf('custom', today, { from: '2025-02-30', to: '2025-06-03' })).to.deep.equal(month);
    expect(rangeOf('custom', today)).to.deep.equal(month);
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(isDay('2028-02-29')).to.equal(true);
    for (const wrong of ['2026-02-29', '2026-13-01', '26-01-01', 'today', ''])
      expect(isDay(wrong)).to.equal(false);
  });
});

describe('a link to a period', () => {
  it('means this month where it names none', () => {
    expect(periodOf('6m')).to.equal('6m');
    expect(periodOf('9m')).to.equal('month');
    expect(periodOf(undefined)).to.equal('month');
  });
});
