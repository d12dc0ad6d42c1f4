import jwt from 'jsonwebtoken';
import { v7 as uuidv7 } from 'uuid';
import type { JsonWebKey } from '#gen/tracker/auth/v1/auth_service.ts';
import { ACCESS_TOKEN, type KeySource, PERSONAL_TOKEN, type TokenRules } from '#mesh/identity/identity.ts';
import { signingKey } from './key-files.ts';
import type { KeyRing } from './key-ring.ts';

/** Who an access token is for. */
export interface Subject {
  readonly userId: string;
  readonly username: string;
  readonly roles: readonly string[];
  readonly sessionId: string;
}

/** Whom a personal token is for, and what it may be used for: "read ingest". */
export interface PersonalSubject extends Omit<Subject, 'sessionId'> {
  readonly tokenId: string;
  readonly scope: string;
  readonly expiresAt: Date;
}

/** The key ring of one key that stays, from its PEM. */
export function fixedKey(pem: string): KeyRing {
  const key = signingKey(pem);
  return { signing: () => key, served: () => [key] };
}

/** Signs access tokens (RFC 9068, ES256) and personal tokens with the signing key of the moment. */
export function createSigner(
  ring: KeyRing,
  { issuer, audience }: TokenRules,
  lifetimeSeconds: number,
  clock: () => Date,
) {
  function signAs(typ: string, subject: string, claims: { exp: number; [claim: string]: unknown }) {
    const { kid, privateKey } = ring.signing();
    const now = Math.floor(clock().getTime() / 1000);
    const token = jwt.sign({ iat: now, nbf: now, ...claims }, privateKey, {
      algorithm: 'ES256',
      keyid: kid,
      header: { alg: 'ES256', typ },
      issuer,
      audience,
      subject,
    });
    return { token, kid };
  }

  return {
    /** The key set to publish. */
    get keySet(): readonly JsonWebKey[] {
      return ring.served().map(({ jwk }) => jwk);
    },
    /** Auth trusts its own keys without asking itself. */
    keys: (async (kid) => ring.served().find((one) => one.kid === kid)?.key) satisfies KeySource,

    sign({ userId, username, roles, sessionId }: Subject): { token: string; expiresAt: Date } {
      const exp = Math.floor(clock().getTime() / 1000) + lifetimeSeconds;
      const claims = { exp, jti: uuidv7(), sid: sessionId, roles, username };
      return { token: signAs(ACCESS_TOKEN, userId, claims).token, expiresAt: new Date(exp * 1000) };
    },

    /** A personal token, whose own id stands for its session, and the key that it is signed with. */
    signPersonal(subject: PersonalSubject): { token: string; kid: string } {
      const { userId, username, roles, tokenId, scope, expiresAt } = subject;
      const exp = Math.floor(expiresAt.getTime() / 1000);
      return signAs(PERSONAL_TOKEN, userId, { exp, jti: tokenId, sid: tokenId, roles, username, scope });
    },
  };
}

export type Signer = ReturnType<typeof createSigner>;
