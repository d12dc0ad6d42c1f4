import { v7 as uuidv7 } from 'uuid';
import { AuditAction, type TokenPair } from '#gen/tracker/auth/v1/auth_service.ts';
import type { SessionEnding } from '#mesh/identity/ended-sessions.ts';
import { Unauthenticated } from '#mesh/rpc/errors.ts';
import { hashOf, newSecret } from '#mesh/secret.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { type Account, isUnchanged, lockAccount } from '../accounts/account-store.ts';
import { AccountDisabled, CredentialsRefused } from '../accounts/failures.ts';
import type { Audit } from '../audit/audit.ts';
import type { Signer } from '../keys/signer.ts';
import { findLivePersonalToken, livePersonalTokens } from '../personal-tokens/personal-token-store.ts';
import { createEnd, type From } from './ending.ts';
import { rotate } from './rotation.ts';
import * as store from './session-store.ts';

const DAY_MS = 86_400_000;
/** The oldest session ends when a user opens more. */
const MAX_LIVE = 100;

class RefreshTokenRefused extends Unauthenticated {
  constructor() {
    super('refresh_token: not valid, log in again');
  }
}

export interface SessionOptions {
  readonly database: Database;
  readonly signer: Signer;
  readonly audit: Audit;
  readonly endedSessions: SessionEnding;
  readonly accessTokenSeconds: number;
  readonly sessionDays: number;
  readonly clock: () => Date;
}

type Owner = Pick<Account, 'userId' | 'username' | 'roles'>;
/** An account as it was when its password was found right. */
type Verified = Pick<Account, 'userId' | 'passwordChangedAt'>;

/**
 * Sessions and their refresh tokens: opened, rotated on every use, ended when one is used twice. Whatever opens,
 * refreshes or ends one first locks the row of its account, so that of two of them one sees what the other did.
 */
export function createSessions(options: SessionOptions) {
  const { database, signer, accessTokenSeconds, sessionDays, clock } = options;
  const end = createEnd(options);

  function pair(account: Owner, sessionId: string, refreshToken: string, until: Date): TokenPair {
    const access = signer.sign({ ...account, sessionId });
    return {
      accessToken: access.token,
      accessExpiresAt: access.expiresAt.toISOString(),
      refreshToken,
      refreshExpiresAt: until.toISOString(),
    };
  }

  /** Access tokens outlive a session that expires: until they have as well, it can be ended. */
  const openSessions = (tx: Tx, userId: string, now: Date) =>
    store.openSessions(tx, userId, new Date(now.getTime() - accessTokenSeconds * 1000));

  /** The new pair, or undefined; what a reuse ends is committed all the same. */
  async function exchange(tx: Tx, presented: string, from: From): Promise<TokenPair | undefined> {
    const session = await store.findSession(tx, hashOf(presented));
    const account = session && (await lockAccount(tx, session.userId));
    if (!account || account.disabledAt) return undefined;
    const now = clock();
    const { userId, sessionId, expiresAt } = session;
    const live = await store.touchSession(tx, session, { lastUsedAt: now, address: from.address });
    if (!live) return undefined;
    const rotation = await rotate(tx, presented, sessionId, now);
    if (rotation.kind === 'rotated') return pair(account, sessionId, rotation.token, expiresAt);
    const action = AuditAction.REFRESH_TOKEN_REUSED;
    await end(tx, { userId, action, sessionIds: [sessionId] }, from, now);
    return undefined;
  }

  return {
    /**
     * Opens a session inside the transaction that makes it right (signup, a verified login). Throws
     * {@link AccountDisabled}, and {@link CredentialsRefused} where the password was changed or the account deleted since.
     */
    async open(tx: Tx, verified: Verified, deviceName: string, from: From): Promise<TokenPair> {
      const account = await lockAccount(tx, verified.userId);
      if (!isUnchanged(account, verified)) throw new CredentialsRefused();
      if (account.disabledAt) throw new AccountDisabled();
      const { userId } = account;
      const createdAt = clock();
      const oldest = (await openSessions(tx, userId, createdAt)).slice(MAX_LIVE - 1);
      const sessionIds = oldest.map((session) => session.sessionId);
      await end(tx, { userId, action: AuditAction.SESSION_REVOKED, sessionIds }, from, createdAt);

      const sessionId = uuidv7();
      const expiresAt = new Date(createdAt.getTime() + sessionDays * DAY_MS);
      const refreshToken = newSecret();
      await store.addSession(tx, {
        sessionId,
        userId,
        deviceName: deviceName || from.userAgent,
        address: from.address,
        createdAt,
        lastUsedAt: createdAt,
        expiresAt,
      });
      await store.addRefreshToken(tx, { tokenHash: hashOf(refreshToken), sessionId, createdAt });
      return pair(account, sessionId, refreshToken, expiresAt);
    },

    /** Exchanges a refresh token; throws {@link RefreshTokenRefused}. Reuse after the grace ends the session. */
    async refresh(refreshToken: string, from: From): Promise<TokenPair> {
      const tokens = await database.withTx((tx) => exchange(tx, refreshToken, from));
      if (!tokens) throw new RefreshTokenRefused();
      return tokens;
    },

    /** Ends the session that a refresh token belongs to, if there is one. */
    async end(refreshToken: string, from: From): Promise<void> {
      await database.withTx(async (tx) => {
        const session = await store.findSession(tx, hashOf(refreshToken));
        if (!session) return;
        const { userId, sessionId } = session;
        await lockAccount(tx, userId);
        const now = clock();
        const open = (await openSessions(tx, userId, now)).some((one) => one.sessionId === sessionId);
        if (open) await end(tx, { userId, action: AuditAction.LOG_OUT, sessionIds: [sessionId] }, from, now);
      });
    },

    /** Ends a session of a user; false where it is not theirs or has ended. */
    async revoke(userId: string, sessionId: string, from: From): Promise<boolean> {
      return database.withTx(async (tx) => {
        await lockAccount(tx, userId);
        const now = clock();
        if (!(await store.isLive(tx, userId, sessionId, now))) return false;
        await end(tx, { userId, action: AuditAction.SESSION_REVOKED, sessionIds: [sessionId] }, from, now);
        return true;
      });
    },

    /** Revokes a personal token of a user; false where it is not theirs or has ended. */
    async revokePersonalToken(userId: string, tokenId: string, from: From): Promise<boolean> {
      return database.withTx(async (tx) => {
        await lockAccount(tx, userId);
        const now = clock();
        const token = await findLivePersonalToken(tx, userId, tokenId, now);
        if (!token) return false;
        const ending = { userId, action: AuditAction.SESSION_REVOKED, sessionIds: [] } as const;
        await end(tx, { ...ending, personalTokens: [token] }, from, now);
        return true;
      });
    },

    /**
     * Ends the sessions of a user, all or all but one, and with `personal` their personal tokens: at once for
     * refreshing, and by event for their access tokens. Returns how many sessions ended.
     */
    async endAll(
      tx: Tx,
      userId: string,
      { except, personal }: { except?: string; personal?: boolean },
      from: From,
    ): Promise<number> {
      await lockAccount(tx, userId);
      const now = clock();
      const open = (await openSessions(tx, userId, now)).filter(({ sessionId }) => sessionId !== except);
      const sessionIds = open.map(({ sessionId }) => sessionId);
      const personalTokens = personal ? await livePersonalTokens(tx, userId, now) : [];
      const action = AuditAction.SESSION_REVOKED;
      await end(tx, { userId, action, sessionIds, personalTokens }, from, now);
      return open.filter(({ expiresAt }) => expiresAt > now).length;
    },

    /** The sessions of a user that have not ended, the last used first. */
    live: (userId: string) => store.liveSessions(database.sql, userId, clock()),
  };
}

export type Sessions = ReturnType<typeof createSessions>;
