import { v7 as uuidv7 } from 'uuid';
import type { TokenPair } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Database, Tx } from '#mesh/database.ts';
import { Unauthenticated } from '#mesh/errors.ts';
import type { PublicCall } from '#mesh/handle.ts';
import type { Outbox } from '#mesh/outbox.ts';
import { type Account, findAccountById } from '../accounts/account-store.ts';
import type { Audit } from '../audit/audit.ts';
import type { Signer } from '../keys/signer.ts';
import { hashOf, newRefreshToken, openSuccessor, sealSuccessor } from './refresh-token.ts';
import * as store from './session-store.ts';

/** How long the parent of the newest token still gets that token again: for lost replies and races. */
const GRACE_MS = 10_000;
const DAY_MS = 86_400_000;

class RefreshTokenRefused extends Unauthenticated {
  constructor() {
    super('refresh_token: not valid, log in again');
  }
}

export interface SessionOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly signer: Signer;
  readonly audit: Audit;
  readonly sessionDays: number;
  readonly clock: () => Date;
}

type Owner = Pick<Account, 'userId' | 'username' | 'roles'>;
/** Where a call came from. */
type From = Pick<PublicCall, 'address' | 'userAgent' | 'traceparent'>;
type Rotation =
  | { kind: 'rotated'; userId: string; sessionId: string; token: string; until: Date }
  | { kind: 'refused' };

/** Sessions and their refresh tokens: opened, rotated on every use, ended when one is used twice. */
export function createSessions({ database, signer, sessionDays, clock }: SessionOptions) {
  function pair(account: Owner, sessionId: string, refreshToken: string, until: Date): TokenPair {
    const access = signer.sign({ ...account, sessionId });
    return {
      accessToken: access.token,
      accessExpiresAt: access.expiresAt.toISOString(),
      refreshToken,
      refreshExpiresAt: until.toISOString(),
    };
  }

  async function rotate(tx: Tx, presented: string): Promise<Rotation> {
    const now = clock();
    const found = await store.findRefreshToken(tx, hashOf(presented));
    if (!found) return { kind: 'refused' };
    const { session, token } = found;
    if (session.revokedAt || session.expiresAt <= now) return { kind: 'refused' };
    const { sessionId, userId, expiresAt: until } = session;

    const successor = newRefreshToken();
    const won = await store.replaceRefreshToken(tx, token.tokenHash, {
      replacedBy: hashOf(successor),
      replacedAt: now,
      sealedSuccessor: sealSuccessor(presented, successor),
    });
    if (won) {
      await store.addRefreshToken(tx, { tokenHash: hashOf(successor), sessionId, createdAt: now });
      return { kind: 'rotated', userId, sessionId, token: successor, until };
    }

    const used = (await store.findRefreshToken(tx, token.tokenHash))?.token;
    const next = used?.replacedBy && (await store.findRefreshToken(tx, used.replacedBy))?.token;
    const inGrace = used?.replacedAt && now.getTime() - used.replacedAt.getTime() <= GRACE_MS;
    if (inGrace && used.sealedSuccessor && next && !next.replacedBy) {
      const token = openSuccessor(presented, used.sealedSuccessor);
      return { kind: 'rotated', userId, sessionId, token, until };
    }
    await store.revokeSession(tx, sessionId, now);
    return { kind: 'refused' };
  }

  return {
    /** Opens a session inside the transaction that makes it right (signup, a verified login). */
    async open(tx: Tx, account: Owner, deviceName: string, { address, userAgent }: From): Promise<TokenPair> {
      const createdAt = clock();
      const sessionId = uuidv7();
      const expiresAt = new Date(createdAt.getTime() + sessionDays * DAY_MS);
      const refreshToken = newRefreshToken();
      await store.addSession(tx, {
        sessionId,
        userId: account.userId,
        deviceName: deviceName || userAgent,
        address,
        createdAt,
        lastUsedAt: createdAt,
        expiresAt,
      });
      await store.addRefreshToken(tx, { tokenHash: hashOf(refreshToken), sessionId, createdAt });
      return pair(account, sessionId, refreshToken, expiresAt);
    },

    /** Exchanges a refresh token; throws {@link RefreshTokenRefused}. Reuse after the grace ends the session. */
    async refresh(refreshToken: string, _from: From): Promise<TokenPair> {
      const rotation = await database.withTx((tx) => rotate(tx, refreshToken));
      if (rotation.kind === 'refused') throw new RefreshTokenRefused();
      const account = await findAccountById(database.sql, rotation.userId);
      if (!account) throw new RefreshTokenRefused();
      return pair(account, rotation.sessionId, rotation.token, rotation.until);
    },

    /** Ends the session that a refresh token belongs to, if there is one. */
    async end(refreshToken: string, _from: From): Promise<void> {
      await database.withTx(async (tx) => {
        const found = await store.findRefreshToken(tx, hashOf(refreshToken));
        if (found) await store.revokeSession(tx, found.session.sessionId, clock());
      });
    },

    /**
     * Ends the sessions of a user, all or all but one, and with `personal` their personal tokens: at once for
     * refreshing, and by event for their access tokens. Returns how many sessions ended.
     */
    async endAll(
      tx: Tx,
      userId: string,
      which: { except?: string; personal?: boolean },
      _from: From,
    ): Promise<number> {
      return store.revokeAll(tx, userId, which, clock());
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;
