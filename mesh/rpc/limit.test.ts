import { expect } from 'chai';
import { createLog } from '#mesh/log.ts';
import { createLimit } from './limit.ts';

describe('the limit of calls that run at once', () => {
  let now = 0;
  const log = createLog('test', 'silent');
  const limitOf = (most: number) => createLimit({ most, log, clock: () => now });
  type Limit = ReturnType<typeof limitOf>;

  /** Runs as many calls as there is room for, each for so long; says how many. */
  function fill(limit: Limit, ms: number): number {
    const running: (() => void)[] = [];
    for (let done = limit.take(); done; done = limit.take()) running.push(done);
    now += ms;
    for (const done of running) done();
    return running.length;
  }

  it('is what was asked for, while calls are quick', () => {
    const limit = limitOf(100);
    for (let round = 0; round < 3; round++) expect(fill(limit, 10)).to.equal(100);
  });

  it('falls once for all the calls that were slow together, and to no less than sixteen', () => {
    const limit = limitOf(100);
    const sizes = Array.from({ length: 30 }, () => fill(limit, 2000));
    expect(sizes.slice(0, 3)).to.deep.equal([100, 90, 81]);
    expect(sizes.at(-1)).to.equal(16);
  });

  it('rises by about one with each round of calls that are quick again', () => {
    const limit = limitOf(100);
    for (let round = 0; round < 30; round++) fill(limit, 2000);
    const sizes = Array.from({ length: 200 }, () => fill(limit, 10));
    expect(sizes[10]).to.be.within(18, 26);
    expect(sizes.at(-1)).to.equal(100);
  });

  it('learns nothing from a slow call while there is room', () => {
    const limit = limitOf(100);
    for (let nth = 0; nth < 30; nth++) {
      const done = limit.take();
      now += 30_000;
      done?.();
    }
    expect(fill(limit, 10)).to.equal(100);
  });

  it('can be lower than sixteen', () => {
    const limit = limitOf(2);
    for (let round = 0; round < 3; round++) expect(fill(limit, 2000)).to.equal(2);
  });
});
