import { createHash, type KeyObject } from 'node:crypto';

/** A public key on P-256 as a key set serves it (RFC 7517). */
export interface PublicJwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y: string;
  /** RFC 7638 thumbprint of the key. */
  readonly kid: string;
}

/** The public half of a key on P-256; throws for any other kind of key. */
export function publicJwk(key: KeyObject): PublicJwk {
  const { kty = '', crv = '', x = '', y = '' } = key.export({ format: 'jwk' });
  if (crv !== 'P-256') throw new Error('not a key on P-256');
  // The required members in lexicographic order, without spaces.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return { kty, crv, x, y, kid };
}
