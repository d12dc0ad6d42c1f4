import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import type { PublicJwk } from './jwk.ts';
import { remoteKeys } from './key-set.ts';

function jwk(kid: string): PublicJwk {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty = '', crv = '', x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return { kty, crv, x, y, kid };
}

describe('the key set', () => {
  it('is fetched once, however many ask at once', async () => {
    let asked = 0;
    const keys = remoteKeys(async () => {
      asked++;
      return [jwk('a')];
    });
    const found = await Promise.all(Array.from({ length: 10 }, () => keys('a')));
    expect(found.every((key) => key !== undefined)).to.equal(true);
    expect(asked).to.equal(1);
  });

  it('is not asked again for every forged key id', async () => {
    let asked = 0;
    const keys = remoteKeys(async () => {
      asked++;
      return [jwk('a')];
    });
    await keys('a');
    for (let nth = 0; nth < 20; nth++) expect(await keys(`forged-${nth}`)).to.equal(undefined);
    expect(asked).to.be.at.most(2);
  });

  it('says UNAVAILABLE, not that the token is wrong, while no key is known and auth is away', async () => {
    let away = true;
    const keys = remoteKeys(async () => {
      if (away) throw new Error('connection refused');
      return [jwk('a')];
    });
    const error = await keys('a').catch((caught: unknown) => caught);
    expect(error).to.have.property('name', 'Unavailable');
    away = false;
    expect(await keys('a')).to.not.equal(undefined);
  });

  it('knows a new key and forgets a dropped one when it was refreshed, not before', async () => {
    let set = [jwk('a'), jwk('b')];
    const keys = remoteKeys(async () => set);
    await keys('a');
    set = [jwk('b'), jwk('c')];
    expect(await keys('a')).to.not.equal(undefined);
    await keys.refresh?.();
    expect(await keys('a')).to.equal(undefined);
    expect(await keys('b')).to.not.equal(undefined);
    expect(await keys('c')).to.not.equal(undefined);
  });

  it('goes on with the keys it has while auth is away', async () => {
    let away = false;
    const keys = remoteKeys(async () => {
      if (away) throw new Error('connection refused');
      return [jwk('a')];
    });
    await keys('a');
    away = true;
    expect(await keys.refresh?.().catch(() => 'failed')).to.equal('failed');
    expect(await keys('a')).to.not.equal(undefined);
  });
});
