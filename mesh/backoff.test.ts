import { expect } from 'chai';
import { backoff } from '#mesh/backoff.ts';

describe('a pause after failures', () => {
  const LIMITS = { first: 50, most: 5000 };
  const CASES = [
    [0, 50],
    [1, 100],
    [6, 3200],
    [7, 5000],
    [5000, 5000],
  ] as const;

  for (const [failures, ms] of CASES) {
    it(`is ${ms} ms at most after ${failures}, and half of that at least`, () => {
      for (let nth = 0; nth < 100; nth++) expect(backoff(failures, LIMITS)).to.be.within(ms / 2, ms);
    });
  }

  it('is hardly ever the same for two', () => {
    expect(new Set(Array.from({ length: 100 }, () => backoff(3, LIMITS)))).to.have.length.above(90);
  });
});
