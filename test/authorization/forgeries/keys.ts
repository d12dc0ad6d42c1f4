import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { base64url, changed, type Real } from '../tokens.ts';
import { bearer, type Forgeries, withHeader } from './forgery.ts';

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const strangersJwk = stranger.publicKey.export({ format: 'jwk' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const publicOf = ({ key }: Real) => createPublicKey(key);

/** With a shared secret that everybody can know, as if the public key were one (CVE-2015-9235). */
const hmacWith = (secret: (real: Real) => string | Buffer) => (real: Real) => {
  const text = `${base64url({ ...real.header, alg: 'HS256' })}.${base64url(real.claims)}`;
  return bearer(`${text}.${createHmac('sha256', secret(real)).update(text).digest('base64url')}`);
};
const unsigned = (alg: string) => (real: Real) =>
  bearer(`${base64url({ ...real.header, alg })}.${base64url(real.claims)}.`);
const byStranger =
  (header: object = {}) =>
  (real: Real) =>
    bearer(changed(real, { header: { ...header }, key: stranger.privateKey }));

/** Algorithms and keys of the attacker's choice. */
export const KEYS: Forgeries = {
  'algorithm none without a signature': unsigned('none'),
  'algorithm None': unsigned('None'),
  'algorithm nOnE': unsigned('nOnE'),
  'algorithm none with the signature of the real token': (real) =>
    bearer(`${base64url({ ...real.header, alg: 'none' })}.${base64url(real.claims)}.${real.signature}`),
  'no algorithm': withHeader({ alg: undefined }),
  'algorithm Es256': withHeader({ alg: 'Es256' }),
  'algorithm "ES256 "': withHeader({ alg: 'ES256 ' }),
  'algorithm as a list': withHeader({ alg: ['ES256'] }),
  'algorithm ES384': withHeader({ alg: 'ES384' }),
  'algorithm PS256': withHeader({ alg: 'PS256' }),
  'HS256 with the public key in PEM': hmacWith((real) =>
    publicOf(real).export({ type: 'spki', format: 'pem' }),
  ),
  'HS256 with the public key in DER': hmacWith((real) =>
    publicOf(real).export({ type: 'spki', format: 'der' }),
  ),
  'HS256 with the public key as a JWK': hmacWith((real) =>
    JSON.stringify(publicOf(real).export({ format: 'jwk' })),
  ),
  'HS256 with the coordinates of the public key': hmacWith((real) => {
    const { x = '', y = '' } = publicOf(real).export({ format: 'jwk' });
    return Buffer.concat([x, y].map((half) => Buffer.from(half, 'base64url')));
  }),
  'HS256 with an empty secret': hmacWith(() => ''),
  'RS256 by another key': (real) => {
    const text = `${base64url({ ...real.header, alg: 'RS256' })}.${base64url(real.claims)}`;
    return bearer(`${text}.${sign('sha256', Buffer.from(text), rsa).toString('base64url')}`);
  },
  'another key': byStranger(),
  'another key, carried in the header': byStranger({ jwk: strangersJwk }),
  'another key, at an address in the header': byStranger({ jku: 'https://keys.test/jwks.json' }),
  'another key, with its certificate at an address': byStranger({ x5u: 'https://keys.test/chain.pem' }),
  'another key, with a certificate in the header': byStranger({ x5c: ['MIIBszCCAVmgAwIBAgIUe'] }),
  'another key under a name that nobody knows': byStranger({ kid: 'nobody-knows-it' }),
  'a key that is a path': byStranger({ kid: '../../../../etc/passwd' }),
  'a key that is an empty file': byStranger({ kid: '/dev/null' }),
  'a key that is SQL': byStranger({ kid: "x' UNION SELECT 'key' -- " }),
  'a key that is a command': byStranger({ kid: '|id' }),
  'an empty key name': byStranger({ kid: '' }),
  'a very long key name': byStranger({ kid: 'k'.repeat(2000) }),
  'a list of key names': (real) => bearer(changed(real, { header: { kid: [real.header.kid] } })),
  'a key name that is an object': byStranger({ kid: { kty: 'EC' } }),
  'a key name that is a number': byStranger({ kid: 0 }),
  'a key name that every object has': byStranger({ kid: '__proto__' }),
  'a key name that is a method of objects': byStranger({ kid: 'constructor' }),
  'a key name with NUL': (real) => bearer(changed(real, { header: { kid: `${real.header.kid}\0` } })),
  'no key name': withHeader({ kid: undefined }),
  'the right key in a jwk header': (real) =>
    bearer(changed(real, { header: { jwk: publicOf(real).export({ format: 'jwk' }) } })),
};
