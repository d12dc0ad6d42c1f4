import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { createSigner, fixedKey } from './signer.ts';

const RULES = { issuer: 'https://tracker.test', audience: 'tracker' };
const NOW = new Date('2026-01-31T08:15:00Z');
const pemOf = (namedCurve: string) =>
  generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('access tokens', () => {
  const pem = pemOf('P-256');
  const signer = createSigner(fixedKey(pem), RULES, 900, () => NOW);
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
    expect(() => fixedKey(pemOf('P-384'))).to.throw('not a key on P-256');
  });
});

describe('personal tokens', () => {
  const signer = createSigner(fixedKey(pemOf('P-256')), RULES, 900, () => NOW);
  const tokenId = '01930000-0000-7000-8000-000000000001';
  const expiresAt = new Date('2026-12-31T00:00:00Z');

  it('say what they are for, carry their own id, and live as long as their owner chose', () => {
    const subject = {
      userId: 'u1',
      username: 'ada',
      roles: ['USER'],
      tokenId,
      scope: 'read ingest',
      expiresAt,
    };
    const { token, kid } = signer.signPersonal(subject);
    const { header, payload } = jwt.decode(token, { complete: true }) as jwt.Jwt;
    expect(header).to.deep.equal({ alg: 'ES256', typ: 'pat+jwt', kid });
    expect(kid).to.equal(signer.keySet[0]?.kid);
    const issued = NOW.getTime() / 1000;
    expect(payload).to.deep.equal({
      iss: RULES.issuer,
      aud: RULES.audience,
      sub: 'u1',
      sid: tokenId,
      jti: tokenId,
      username: 'ada',
      roles: ['USER'],
      scope: 'read ingest',
      iat: issued,
      nbf: issued,
      exp: expiresAt.getTime() / 1000,
    });
  });
});
