import { expect } from 'chai';
import { addDays, addMonths, dayOf, daysBetween, lastOf, monthOf } from './days.ts';
import { besideToday, dayAndTime, shortDay } from './words.ts';

describe('days', () => {
  it('counts an instant to the day that it is in the zone', () => {
    const instant = '2026-11-27T23:30:00Z';
    expect(dayOf(instant, 'UTC')).to.equal('2026-11-27');
    expect(dayOf(instant, 'Europe/Berlin')).to.equal('2026-11-28');
    expect(dayOf(instant, 'America/Los_Angeles')).to.equal('2026-11-27');
    expect(dayOf('2026-11-27T18:45:00Z', 'Asia/Kolkata')).to.equal('2026-11-28');
  });

  it('does without a zone that the engine does not know', () => {
    expect(dayOf('2026-11-27T12:00:00Z', 'Mars/Base')).to.match(/^2026-11-2[78]$/);
  });

  it('goes over the ends of months and years, and over the days on which clocks change', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
    expect(addDays('2026-10-25', 1)).to.equal('2026-10-26');
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
  });

  it('moves by months to the last day where the other month is shorter', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2026-03-31', -1)).to.equal('2026-02-28');
    expect(addMonths('2026-11', 3)).to.equal('2027-02');
    expect(lastOf('2028-02')).to.equal('2028-02-29');
    expect(monthOf('2026-11-27')).to.equal('2026-11');
  });

  it('tells the days beside today apart', () => {
    expect(besideToday('2026-11-27', '2026-11-27')).to.equal('today');
    expect(besideToday('2026-10-31', '2026-11-01')).to.equal('yesterday');
    expect(besideToday('2027-01-01', '2026-12-31')).to.equal('tomorrow');
    expect(besideToday('2026-11-25', '2026-11-27')).to.equal(undefined);
  });

  it('writes a day without moving it into another zone', () => {
    expect(shortDay('2026-11-01', 'en-GB', '2026-11-27')).to.equal('1 Nov');
    expect(shortDay('2025-11-01', 'en-GB', '2026-11-27')).to.equal('1 Nov 2025');
    expect(dayAndTime('2026-11-27T23:30:00Z', 'en-GB', 'Europe/Berlin', '2026-11-28')).to.equal(
      '28 Nov, 00:30',
    );
  });
});
