import { expect } from 'chai';
import { createPasswords } from './passwords.ts';

const COST = { memoryKib: 19_456, passes: 2 };

describe('passwords', () => {
  const passwords = createPasswords(COST);

  it('are kept as argon2id with the configured cost', async () => {
    expect(await passwords.hash('correct horse')).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('fit themselves and nothing else', async () => {
    const hashed = await passwords.hash('correct horse');
    expect(await passwords.verify('correct horse', hashed)).to.equal(true);
    expect(await passwords.verify('correct horsf', hashed)).to.equal(false);
  });

  it('fit in whichever way their accents were typed', async () => {
    const hashed = await passwords.hash('caf\u00e9 au lait');
    expect(await passwords.verify('cafe\u0301 au lait', hashed)).to.equal(true);
  });

  it('never fit an unknown user, not even the empty one', async () => {
    for (const password of ['', 'correct horse']) {
      expect(await passwords.verify(password, undefined)).to.equal(false);
    }
  });

  it('are told apart by the cost that they were hashed at', async () => {
    const hashed = await passwords.hash('correct horse');
    expect(passwords.isOutdated(hashed)).to.equal(false);
    for (const cost of [
      { ...COST, passes: 3 },
      { ...COST, memoryKib: 20_480 },
    ]) {
      expect(createPasswords(cost).isOutdated(hashed)).to.equal(true);
      expect(await createPasswords(cost).verify('correct horse', hashed)).to.equal(true);
    }
  });

  it('are refused with RESOURCE_EXHAUSTED when too many wait, and the rest are served', async () => {
    const waiting = Array.from({ length: 130 }, async () => passwords.hash('x'.repeat(8)));
    const results = await Promise.allSettled(waiting);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.length).to.be.greaterThan(0);
    for (const { reason } of refused) expect(reason).to.have.property('name', 'ResourceExhausted');
    expect(results.length - refused.length).to.be.at.least(100);
  });
});
