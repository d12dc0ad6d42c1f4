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

  it('falls to as many as are done in half a second when calls become slow', () => {
    const limit = limitOf(1000);
    // One in ten milliseconds, in the order in which they came: the last waits ten seconds.
    const running = Array.from({ length: 1000 }, () => limit.take());
    for (const done of running) {
      now += 10;
      done?.();
    }
    expect(fill(limit, 0)).to.be.within(48, 60);
  });

  it('falls to no less than sixteen', () => {
    const limit = limitOf(100);
    fill(limit, 60_000);
    expect(fill(limit, 0)).to.equal(16);
  });

  it('rises by about one with each round of calls that are quick again', () => {
    const limit = limitOf(100);
    fill(limit, 60_000);
    const sizes = Array.from({ length: 200 }, () => fill(limit, 10));
    expect(sizes[10]).to.be.within(18, 26);
    expect(sizes.at(-1)).to.equal(100);
  });

  it('learns nothing from a slow call that runs alone', () => {
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
