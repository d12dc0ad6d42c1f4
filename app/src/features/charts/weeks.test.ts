import { expect } from 'chai';
import { firstDayOf } from '../../format/week.ts';
import { levelOf, weeksOf } from './weeks.ts';

describe('the weeks of a month', () => {
  it('begin on Monday where that is the custom', () => {
    const weeks = weeksOf('2026-11', 1);
    expect(weeks[0]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      '2026-11-01',
    ]);
    expect(weeks).to.have.length(6);
    expect(weeks[5]?.[0]).to.equal('2026-11-30');
  });

  it('begin on Sunday elsewhere', () => {
    const weeks = weeksOf('2026-11', 7);
    expect(weeks[0]?.[0]).to.equal('2026-11-01');
    expect(weeks).to.have.length(5);
  });

  it('hold every day once, also of a leap February', () => {
    const days = weeksOf('2028-02', 6).flat().filter(Boolean);
    expect(days).to.have.length(29);
    expect(new Set(days).size).to.equal(29);
    expect(days[28]).to.equal('2028-02-29');
  });

  it('know where a week begins', () => {
    expect(firstDayOf('en-US')).to.equal(7);
    expect(firstDayOf('de')).to.equal(1);
    expect(firstDayOf('ar-EG')).to.equal(6);
  });
});

describe('a day of the heat map', () => {
  it('is blank where nothing was spent, or more came back', () => {
    expect(levelOf(0, 10)).to.equal(0);
    expect(levelOf(-3, 10)).to.equal(0);
    expect(levelOf(0, 0)).to.equal(0);
  });

  it('grows with its share of the dearest day', () => {
    expect([0.01, 2.5, 2.6, 7.5, 7.6, 10].map((value) => levelOf(value, 10))).to.deep.equal([
      1, 1, 2, 3, 4, 4,
    ]);
  });
});
