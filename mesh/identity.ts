import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import { Unauthenticated } from '#mesh/errors.ts';

/** Who calls, as a verified access token says; the only source of identity there is. */
export interface Caller {
  readonly userId: string;
  readonly username: string;
  readonly roles: readonly string[];
  readonly sessionId: string;
  readonly expiresAt: Date;
  /** The token itself, to be passed on to peers. */
  readonly token: string;
}

/** Finds the public key for a `kid`; undefined where the issuer has no such key. */
export type KeySource = (kid: string) => Promise<KeyObject | undefined>;

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
}

/** The claims of an access token (RFC 9068) that every service requires. */
const claims = z.object({
  sub: z.uuid(),
  sid: z.uuid(),
  jti: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
  roles: z.array(z.string()),
  username: z.string().min(1),
});

const CACHED_TOKENS = 10_000;
/** Ours have some 600 characters. */
const MAX_TOKEN_LENGTH = 4096;

/**
 * Reads `authorization: Bearer …` into a {@link Caller}; throws {@link Unauthenticated} with the reason.
 * ES256 only, every claim required, a verified token remembered until it expires.
 */
export function createIdentity(rules: TokenRules, keyFor: KeySource) {
  const verified = new LRUCache<string, Caller>({ max: CACHED_TOKENS });

  async function verify(token: string): Promise<Caller> {
    const kid = headerOf(token);
    const key = await keyFor(kid);
    if (!key) throw new Unauthenticated('access token: unknown key');
    let payload: unknown;
    try {
      payload = jwt.verify(token, key, {
        algorithms: ['ES256'],
        issuer: rules.issuer,
        audience: rules.audience,
      });
    } catch (error) {
      const expired = error instanceof jwt.TokenExpiredError;
      throw new Unauthenticated(expired ? 'access token: expired' : 'access token: not valid');
    }
    const result = claims.safeParse(payload);
    if (!result.success) throw new Unauthenticated('access token: not valid');
    const { sub, sid, roles, username, exp } = result.data;
    return { userId: sub, sessionId: sid, roles, username, expiresAt: new Date(exp * 1000), token };
  }

  return async (authorization: string | undefined): Promise<Caller> => {
    if (!authorization) throw new Unauthenticated('authorization: a bearer access token is required');
    const token = /^bearer ([\w.-]+)$/i.exec(authorization)?.[1];
    if (!token || token.length > MAX_TOKEN_LENGTH) {
      throw new Unauthenticated('authorization: must be "Bearer <access token>"');
    }
    const known = verified.get(token);
    if (known) {
      if (known.expiresAt.getTime() > Date.now()) return known;
      throw new Unauthenticated('access token: expired');
    }
    const caller = await verify(token);
    verified.set(token, caller);
    return caller;
  };
}

export type Identify = ReturnType<typeof createIdentity>;

function headerOf(token: string): string {
  let header: jwt.JwtHeader | undefined;
  try {
    header = jwt.decode(token, { complete: true })?.header;
  } catch {
    // A payload that is no JSON; answered as every other token that is none.
  }
  if (header?.alg !== 'ES256' || header.typ !== 'at+jwt' || !header.kid) {
    throw new Unauthenticated('access token: not valid');
  }
  return header.kid;
}
