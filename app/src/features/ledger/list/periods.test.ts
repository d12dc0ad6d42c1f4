import { expect } from 'chai';
import { nameOfPeriod, periodOf, wholeMonth } from './periods.ts';

describe('the periods of the ledger', () => {
  it('end with their last day, over the turn of a year and in a leap year', () => {
    expect(periodOf('lastMonth', '2026-01-15')).to.deep.equal({ from: '2025-12-01', to: '2025-12-31' });
    expect(periodOf('thisMonth', '2028-02-10')).to.deep.equal({ from: '2028-02-01', to: '2028-02-29' });
    expect(periodOf('last30Days', '2026-03-01')).to.deep.equal({ from: '2026-01-31', to: '2026-03-01' });
    expect(periodOf('thisYear', '2026-03-01')).to.deep.equal({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('are known again by their days', () => {
    expect(nameOfPeriod({ from: '2026-11-01', to: '2026-11-30' }, '2026-11-27')).to.equal('thisMonth');
    expect(nameOfPeriod({ from: '2026-11-02', to: '2026-11-30' }, '2026-11-27')).to.equal(undefined);
    expect(nameOfPeriod({}, '2026-11-27')).to.equal(undefined);
  });

  it('are a month only where they are all of it', () => {
    expect(wholeMonth({ from: '2026-02-01', to: '2026-02-28' })).to.equal('2026-02');
    expect(wholeMonth({ from: '2026-02-01', to: '2026-03-31' })).to.equal(undefined);
    expect(wholeMonth({ from: '2026-02-01' })).to.equal(undefined);
  });
});
