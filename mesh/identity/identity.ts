import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import { readHeader } from '#mesh/identity/jws.ts';
import { SCOPES, type Scope } from '#mesh/rpc/access.ts';
import { Unauthenticated } from '#mesh/rpc/errors.ts';

/** Who calls, as a verified access token says; the only source of identity there is. */
export interface Caller {
  readonly userId: string;
  readonly username: string;
  readonly roles: readonly string[];
  readonly scopes: ReadonlySet<Scope>;
  /** Whether it is a personal token, which no session stands behind. */
  readonly personal: boolean;
  /** Of a personal token its own id. */
  readonly sessionId: string;
  readonly expiresAt: Date;
  /** The token itself, to be passed on to peers. */
  readonly token: string;
}

/** Finds the public key for a `kid`; undefined where the issuer has no such key, or has it no more. */
export interface KeySource {
  (kid: string): Promise<KeyObject | undefined>;
  /** Asks the issuer again; absent where there is nobody to ask. */
  readonly refresh?: () => Promise<void>;
}

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
}

/** The types of token that open anything: RFC 9068's, and ours for personal tokens. */
export const ACCESS_TOKEN = 'at+jwt';
export const PERSONAL_TOKEN = 'pat+jwt';

/** The claims of an access token (RFC 9068) that every service requires. */
const claims = z.object({
  /** One audience: a token that others may take as well is none of ours. */
  aud: z.string(),
  sub: z.uuid(),
  sid: z.uuid(),
  jti: z.uuid(),
  iat: z.int(),
  nbf: z.int(),
  exp: z.int(),
  roles: z.array(z.string()),
  username: z.string().min(1),
});
/** A personal token also says what it may be used for, as in RFC 8693: "read ingest". */
const personalClaims = claims.extend({
  scope: z
    .string()
    .transform((text) => text.split(' '))
    .pipe(z.array(z.enum(SCOPES)).min(1)),
});
const EVERYTHING: ReadonlySet<Scope> = new Set(SCOPES);

/** A token that was verified, and the key that signed it. */
interface Verified {
  readonly caller: Caller;
  readonly kid: string;
}

/** The token is valid, and what stands behind it is not any more. */
export class SessionEnded extends Unauthenticated {
  constructor() {
    super('access token: its session has ended');
  }
}

const CACHED_TOKENS = 10_000;
/** Much shorter than what ended lately is known for, so that no revocation falls between the two. */
const CACHED_MS = 10 * 60_000;
/** Longer than auth gives however it is configured: an hour, and 366 days with a day to spare. */
const LONGEST_SECONDS = { session: 3600, personal: 367 * 86_400 };
/** How far the clock of auth's machine may be ahead of this one's. */
const SKEW_SECONDS = 5;
/** Ours have some 600 characters. */
const MAX_TOKEN_LENGTH = 4096;

/** What is known of sessions beside their tokens. */
export interface SessionWatch {
  /** Whether a session, or a personal token, ended lately before its time; asked at every call. */
  hasEnded(caller: Caller): boolean;
  /** Whether a personal token ended however long ago; asked when one was not seen for ten minutes. */
  endedBefore(caller: Caller): Promise<boolean>;
  /** Told of every call with a valid token. */
  used(caller: Caller): void;
}
const UNWATCHED: SessionWatch = {
  hasEnded: () => false,
  endedBefore: async () => false,
  used: () => {},
};

/**
 * Reads `authorization: Bearer …` into a {@link Caller}; throws {@link Unauthenticated} with the reason.
 * ES256 only, every claim required, a verified token remembered until it expires or its key is gone.
 */
export function createIdentity(rules: TokenRules, keyFor: KeySource, sessions: SessionWatch = UNWATCHED) {
  const verified = new LRUCache<string, Verified>({ max: CACHED_TOKENS, ttl: CACHED_MS });

  async function verify(token: string): Promise<Verified> {
    const { kid, typ } = headerOf(token);
    const key = await keyFor(kid);
    if (!key) throw new Unauthenticated('access token: unknown key');
    let payload: unknown;
    try {
      payload = jwt.verify(token, key, {
        algorithms: ['ES256'],
        issuer: rules.issuer,
        audience: rules.audience,
        // Looked at below, where it is given some time.
        ignoreNotBefore: true,
      });
    } catch (error) {
      const expired = error instanceof jwt.TokenExpiredError;
      throw new Unauthenticated(expired ? 'access token: expired' : 'access token: not valid');
    }
    const personal = typ === PERSONAL_TOKEN;
    const result = (personal ? personalClaims : claims).safeParse(payload);
    if (!result.success || !isPlausible(result.data, personal)) {
      throw new Unauthenticated('access token: not valid');
    }
    const { sub, sid, roles, username, exp, ...more } = result.data;
    const scopes = 'scope' in more ? new Set(more.scope as Scope[]) : EVERYTHING;
    const expiresAt = new Date(exp * 1000);
    return {
      kid,
      caller: { userId: sub, sessionId: sid, roles, scopes, personal, username, expiresAt, token },
    };
  }

  return async (authorization: string | undefined): Promise<Caller> => {
    if (!authorization) throw new Unauthenticated('authorization: a bearer access token is required');
    const token = /^bearer ([\w.-]+)$/i.exec(authorization)?.[1];
    if (!token || token.length > MAX_TOKEN_LENGTH) {
      throw new Unauthenticated('authorization: must be "Bearer <access token>"');
    }
    let known = verified.get(token);
    if (!known) {
      known = await verify(token);
      if (known.caller.personal && (await sessions.endedBefore(known.caller))) throw new SessionEnded();
      verified.set(token, known);
    } else if (known.caller.expiresAt.getTime() <= Date.now()) {
      throw new Unauthenticated('access token: expired');
    } else if (!(await keyFor(known.kid))) {
      throw new Unauthenticated('access token: unknown key');
    }
    const { caller } = known;
    if (sessions.hasEnded(caller)) throw new SessionEnded();
    sessions.used(caller);
    return caller;
  };
}

/** Issued and good by now, for no longer than auth gives; and a personal token is its own session. */
function isPlausible({ iat, nbf, exp, sid, jti }: z.output<typeof claims>, personal: boolean): boolean {
  const longest = personal ? LONGEST_SECONDS.personal : LONGEST_SECONDS.session;
  const issued = Math.max(iat, nbf) <= Date.now() / 1000 + SKEW_SECONDS && exp > iat && exp - iat <= longest;
  return issued && (!personal || sid === jti);
}

export type Identify = ReturnType<typeof createIdentity>;

function headerOf(token: string): { kid: string; typ: string } {
  const { alg, typ, kid } = readHeader(token) ?? {};
  const known = typ === ACCESS_TOKEN || typ === PERSONAL_TOKEN;
  if (alg !== 'ES256' || !known || !kid) throw new Unauthenticated('access token: not valid');
  return { kid, typ };
}
