import { expect } from 'chai';
import { iso } from './clock.ts';
import { gregorian } from './persian.ts';

describe('a day of the Solar Hijri calendar', () => {
  it('is the day that the common calendar has for it', () => {
    for (const [year, month, day, common] of [
      [1403, 1, 1, '2024-03-20'],
      [1403, 12, 30, '2025-03-20'],
      [1404, 1, 1, '2025-03-21'],
      [1404, 6, 31, '2025-09-22'],
      [1404, 7, 1, '2025-09-23'],
      [1405, 3, 20, '2026-06-10'],
    ] as const)
      expect(iso(gregorian(year, month, day))).to.equal(common);
  });
});
