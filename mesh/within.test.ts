import { expect } from 'chai';
import { within } from '#mesh/within.ts';

const MS = 5;
const LONG_MS = 60_000;

describe('work that is waited for a while only', () => {
  const never = new Promise<never>(() => {});
  const outcomeOf = (work: Promise<unknown>) => work.catch((error: unknown) => error);

  it('is what it becomes, where that is in time', async () => {
    expect(await within(LONG_MS, Promise.resolve('done'))).to.equal('done');
    const failure = new Error('in vain');
    expect(await outcomeOf(within(LONG_MS, Promise.reject(failure)))).to.equal(failure);
  });

  it('is an error where it is not: the one that was asked for, or one that says for how long', async () => {
    const late = new RangeError('too late');
    expect(await outcomeOf(within(MS, never, () => late))).to.equal(late);
    expect(await outcomeOf(within(MS, never))).to.have.property('message', 'no answer within 5 ms');
  });
});
