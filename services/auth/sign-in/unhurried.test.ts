import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { refusedUnhurried, unhurried } from './unhurried.ts';

describe('an answer that is not hurried', () => {
  /** What ends first: the work under test or a timer that is shorter than the moment. */
  async function ends(work: Promise<unknown>): Promise<string[]> {
    const order: string[] = [];
    await Promise.all([
      work.catch(() => {}).then(() => order.push('answer')),
      sleep(10).then(() => order.push('timer')),
    ]);
    return order;
  }
  const refuse = () => Promise.reject(new Error('refused'));
  const grant = () => Promise.resolve('granted');

  it('comes after the moment, whatever it is', async () => {
    expect(await ends(unhurried(refuse))).to.deep.equal(['timer', 'answer']);
    expect(await ends(unhurried(grant))).to.deep.equal(['timer', 'answer']);
    expect(await unhurried(grant)).to.equal('granted');
  });

  it('comes after the moment where it is a refusal, and at once where it grants', async () => {
    expect(await ends(refusedUnhurried(refuse))).to.deep.equal(['timer', 'answer']);
    expect(await ends(refusedUnhurried(grant))).to.deep.equal(['answer', 'timer']);
    expect(await refusedUnhurried(grant)).to.equal('granted');
  });
});
