import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { v7 as uuidv7 } from 'uuid';
import { createIdentity } from './identity.ts';

const RULES = { issuer: 'https://tracker.test', audience: 'tracker' };

describe('a token that was verified before', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const claims = { sid: uuidv7(), roles: ['USER'], username: 'ada' };
  const token = jwt.sign({ ...claims, nbf: Math.floor(Date.now() / 1000) }, privateKey, {
    algorithm: 'ES256',
    header: { alg: 'ES256', typ: 'at+jwt', kid: 'k' },
    issuer: RULES.issuer,
    audience: RULES.audience,
    subject: uuidv7(),
    jwtid: uuidv7(),
    expiresIn: 900,
  });

  it('is refused when its key has left the set, and taken when it is back', async () => {
    const keys = new Map<string, KeyObject>([['k', publicKey]]);
    const identify = createIdentity(RULES, async (kid) => keys.get(kid));
    const outcome = () =>
      identify(`Bearer ${token}`).then(
        ({ username }) => username,
        (error: Error) => error.message,
      );
    expect(await outcome()).to.equal('ada');
    keys.delete('k');
    expect(await outcome()).to.equal('access token: unknown key');
    keys.set('k', publicKey);
    expect(await outcome()).to.equal('ada');
  });
});
