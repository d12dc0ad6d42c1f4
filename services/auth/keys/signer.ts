import { createPrivateKey, createPublicKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { v7 as uuidv7 } from 'uuid';
import type { JsonWebKey } from '#gen/tracker/auth/v1/auth_service.ts';
import { type KeySource, PERSONAL_TOKEN, type TokenRules } from '#mesh/identity.ts';
import { publicJwk } from '#mesh/jwk.ts';

/** Who an access token is for. */
export interface Subject {
  readonly userId: string;
  readonly username: string;
  readonly roles: readonly string[];
  readonly sessionId: string;
}

/** Who a personal token is for, and what for: its scope as in RFC 8693, "read ingest". */
export interface PersonalSubject extends Omit<Subject, 'sessionId'> {
  readonly tokenId: string;
  readonly scope: string;
  readonly expiresAt: Date;
}

/** Signs access tokens (RFC 9068, ES256) with a PEM private key on P-256. */
export function createSigner(pem: string, rules: TokenRules, lifetimeSeconds: number, clock: () => Date) {
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
    throw new Error('SIGNING_KEY_FILE: must hold a P-256 key');
  }
  const jwk: JsonWebKey = { ...publicJwk(publicKey), alg: 'ES256', use: 'sig' };
  return {
    /** The key set to publish. */
    keySet: [jwk] as readonly JsonWebKey[],
    /** Auth trusts its own key without asking itself. */
    keys: (async (kid) => (kid === jwk.kid ? publicKey : undefined)) satisfies KeySource,
    sign({ userId, username, roles, sessionId }: Subject): { token: string; expiresAt: Date } {
      const issuedAt = Math.floor(clock().getTime() / 1000);
      const exp = issuedAt + lifetimeSeconds;
      const token = jwt.sign(
        { iat: issuedAt, nbf: issuedAt, exp, sid: sessionId, roles, username },
        privateKey,
        {
          algorithm: 'ES256',
          keyid: jwk.kid,
          header: { alg: 'ES256', typ: 'at+jwt' },
          issuer: rules.issuer,
          audience: rules.audience,
          subject: userId,
          jwtid: uuidv7(),
        },
      );
      return { token, expiresAt: new Date(exp * 1000) };
    },
    /** A personal token, and the key that signed it. */
    signPersonal(subject: PersonalSubject): { token: string; kid: string } {
      const { userId, username, roles, tokenId, scope, expiresAt } = subject;
      const issuedAt = Math.floor(clock().getTime() / 1000);
      const exp = Math.floor(expiresAt.getTime() / 1000);
      const token = jwt.sign(
        { iat: issuedAt, nbf: issuedAt, exp, sid: tokenId, roles, username, scope },
        privateKey,
        {
          algorithm: 'ES256',
          keyid: jwk.kid,
          header: { alg: 'ES256', typ: PERSONAL_TOKEN },
          issuer: rules.issuer,
          audience: rules.audience,
          subject: userId,
          jwtid: tokenId,
        },
      );
      return { token, kid: jwk.kid };
    },
  };
}

export type Signer = ReturnType<typeof createSigner>;
