import { expect } from 'chai';
import { daysAfter, daysBetween } from './day.ts';

describe('days', () => {
  it('are counted over the ends of months and years', () => {
    expect(daysAfter('2024-02-28', 2)).to.equal('2024-03-01');
    expect(daysAfter('2026-01-01', -1)).to.equal('2025-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).to.equal(2);
  });

  it('end where the calendar of the database ends', () => {
    expect(daysAfter('9999-12-31', 26)).to.equal('9999-12-31');
    expect(daysAfter('1000-01-01', -1)).to.equal('1000-01-01');
  });
});
