import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { gateway } from './gateway.ts';

/** What a token differs in from the one it is made after. */
interface Change {
  header?: object;
  /** Undefined takes a claim out. */
  claims?: object;
  key?: jwt.Secret;
  algorithm?: jwt.Algorithm;
}

/** A token like `original`, changed and signed anew with the real key unless another is given. */
export async function forge(original: string, change: Change = {}): Promise<string> {
  const { header, payload } = parts(original);
  const claims = Object.entries({ ...payload, ...change.claims }).filter(([, value]) => value !== undefined);
  const key = change.key ?? (await gateway()).signingKey;
  if (!key) throw new Error('the signing key is not known');
  return jwt.sign(Object.fromEntries(claims), key, {
    algorithm: change.algorithm ?? 'ES256',
    header: { ...header, ...change.header },
  });
}

export function parts(token: string): { header: jwt.JwtHeader; payload: jwt.JwtPayload } {
  const decoded = jwt.decode(token, { complete: true });
  if (!decoded || typeof decoded.payload === 'string') throw new Error('not a token');
  return { header: decoded.header, payload: decoded.payload };
}

/** A token whose parts are these, JSON or text, with the signature of another one. */
export function glue(header: object | string, payload: object | string, signature: string): string {
  return [header, payload].map(base64url).concat(signature).join('.');
}

/** Signed with the public key as if it were a shared secret. */
export async function signedWithPublicKey(original: string): Promise<string> {
  const { header, payload } = parts(original);
  const pem = createPublicKey((await gateway()).signingKey ?? '').export({ type: 'spki', format: 'pem' });
  const signed = [{ ...header, alg: 'HS256' }, payload].map(base64url).join('.');
  return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
}

const base64url = (part: object | string): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** A key that nobody knows. */
export const strangersKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
export const strangersRsaKey = (): KeyObject =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
