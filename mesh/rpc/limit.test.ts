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

  /**
   * The share of what a service can do that it does in time for callers who wait three seconds and come three times as
   * often: one call after the other, each for `eachMs`, in half a minute.
   */
  function goodput(limit: Limit, eachMs: number): number {
    const waiting: { since: number; done: () => void }[] = [];
    let [free, good, arrives] = [now, 0, now];
    const end = now + 30_000;
    for (; now < end; arrives += eachMs / 3) {
      for (let [next] = waiting; next && free + eachMs <= arrives; [next] = waiting) {
        const { since, done } = next;
        waiting.shift();
        now = Math.max(free, since) + eachMs;
        free = now;
        done();
        if (now - since <= 3000) good++;
      }
      now = arrives;
      const done = limit.take();
      if (done) waiting.push({ since: now, done });
      if (waiting.length === 1) free = Math.max(free, now);
    }
    return (good * eachMs) / 30_000;
  }

  for (const eachMs of [1, 20, 60]) {
    it(`keeps nine tenths of what is done at three times the load, at ${eachMs} ms a call`, () => {
      expect(goodput(limitOf(256), eachMs)).to.be.at.least(0.9);
    });
  }

  it('is what keeps it: without, nobody is answered in time', () => {
    const none: Limit = { take: () => () => {} };
    expect(goodput(none, 20)).to.be.below(0.2);
  });

  it('can be lower than sixteen', () => {
    const limit = limitOf(2);
    for (let round = 0; round < 3; round++) expect(fill(limit, 2000)).to.equal(2);
  });
});
