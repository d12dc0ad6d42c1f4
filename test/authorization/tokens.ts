import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { publicJwk } from '#mesh/identity/jwk.ts';
import type { Scope } from '#mesh/rpc/access.ts';
import type { Mesh } from '../support/mesh.ts';

type Json = Record<string, unknown>;
type Part = Json | string;
type Key = KeyObject | string;

/** A token that a service gave, taken apart, and the key that signed it: what others are made after. */
export interface Real {
  readonly token: string;
  readonly refreshToken: string;
  readonly header: Json;
  readonly claims: Json;
  readonly signature: string;
  /** PEM of the private key that signed it. */
  readonly key: string;
}

export interface Change {
  readonly header?: Json;
  /** Undefined takes a claim out. */
  readonly claims?: Json;
  readonly key?: Key;
}

/** Text as it is, anything else as JSON. */
export const base64url = (part: Part | Buffer): string => {
  if (Buffer.isBuffer(part)) return part.toString('base64url');
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
};

/** A JWT (RFC 7515, compact) of exactly these parts, signed ES256 whatever its header says. */
export function signed(header: Part, claims: Part, key: Key): string {
  const text = `${base64url(header)}.${base64url(claims)}`;
  const signature = sign('sha256', Buffer.from(text), { key: key as string, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

export function takenApart(token: string): Pick<Real, 'header' | 'claims' | 'signature'> {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const read = (part: string): Json => JSON.parse(Buffer.from(part, 'base64url').toString());
  return { header: read(header), claims: read(claims), signature };
}

/** The access token of a session of the mesh's, to make others after. */
export function realToken(mesh: Mesh, tokens: { token: string; refreshToken: string }): Real {
  const parts = takenApart(tokens.token);
  if (parts.header.kid !== kidOf(mesh.signingKey)) throw new Error('the mesh signs with another key by now');
  return { ...tokens, ...parts, key: mesh.signingKey };
}

/** The same token but for what is changed, signed anew with the real key unless another is given. */
export function changed(real: Real, { header, claims, key = real.key }: Change): string {
  return signed({ ...real.header, ...header }, { ...real.claims, ...claims }, key);
}

/** A personal token of the same user, as auth signs them, but for what is changed. */
export function personal(real: Real, scope: Scope | string, change: Change = {}): string {
  const id = uuidv7();
  const claims = { sid: id, jti: id, roles: ['USER'], scope, ...change.claims };
  return changed(real, { ...change, header: { typ: 'pat+jwt', ...change.header }, claims });
}

export const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

const kidOf = (pem: string) => publicJwk(createPublicKey(pem)).kid;
