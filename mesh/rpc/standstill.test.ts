import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { watchStandstill } from './standstill.ts';

describe('a process that stood still', function () {
  this.timeout(10_000);

  it('takes what it reads at first for old, and what comes after that for new', async () => {
    const isStale = watchStandstill();
    await sleep(300);
    expect(isStale()).to.equal(false);
    const end = performance.now() + 3500;
    while (performance.now() < end);
    // Before any timer has run.
    expect(isStale()).to.equal(true);
    await sleep(0);
    expect(isStale()).to.equal(true);
    await sleep(600);
    expect(isStale()).to.equal(false);
  });
});
