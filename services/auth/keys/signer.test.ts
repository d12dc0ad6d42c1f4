import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { createSigner } from './signer.ts';

const RULES = { issuer: 'https://tracker.test', audience: 'tracker' };
const NOW = new Date('2026-01-31T08:15:00Z');
const pemOf = (namedCurve: string) =>
  generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('access tokens', () => {
  const pem = pemOf('P-256');
  const signer = createSigner(pem, RULES, 900, () => NOW);
  const subject = { userId: 'u1', username: 'ada', roles: ['USER'], sessionId: 's1' };

  it('carry every claim that services require, for 15 minutes', () => {
    const { token, expiresAt } = signer.sign(subject);
    const { header, payload } = jwt.decode(token, { complete: true }) as jwt.Jwt;
    const issued = NOW.getTime() / 1000;
    expect(header).to.deep.equal({ alg: 'ES256', typ: 'at+jwt', kid: signer.keySet[0]?.kid });
    expect(payload).to.include({
      iss: RULES.issuer,
      aud: RULES.audience,
      sub: 'u1',
      sid: 's1',
      username: 'ada',
    });
    expect(payload).to.include({ iat: issued, nbf: issued, exp: issued + 900 });
    expect(expiresAt.toISOString()).to.equal('2026-01-31T08:30:00.000Z');
  });

  it('verify with the published key', () => {
    const { kty, crv, x, y } = signer.keySet[0] ?? { kty: '', crv: '', x: '', y: '' };
    const key = createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
    const clockTimestamp = NOW.getTime() / 1000;
    expect(() =>
      jwt.verify(signer.sign(subject).token, key, { algorithms: ['ES256'], clockTimestamp }),
    ).not.to.throw();
  });

  it('publish nothing of the private key', () => {
    const { d } = createPrivateKey(pem).export({ format: 'jwk' });
    expect(d).to.be.a('string');
    expect(JSON.stringify(signer.keySet)).to.not.contain(d);
  });

  it('are signed by a P-256 key or not at all', () => {
    expect(() => createSigner(pemOf('P-384'), RULES, 900, () => NOW)).to.throw(
      'SIGNING_KEY_FILE: must hold a P-256 key',
    );
  });
});
