import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { type Caller, SessionEnded } from '#mesh/identity/identity.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { refreshTokens, sessions } from '../schema.ts';

export type NewSession = typeof sessions.$inferInsert;
export type StoredSession = typeof sessions.$inferSelect;
export type SessionIdentity = Pick<StoredSession, 'sessionId' | 'userId' | 'expiresAt'>;
export type StoredRefreshToken = typeof refreshTokens.$inferSelect;

export async function addSession(tx: Tx, session: NewSession): Promise<void> {
  await tx.insert(sessions).values(session);
}

export async function addRefreshToken(
  tx: Tx,
  token: Pick<StoredRefreshToken, 'tokenHash' | 'sessionId' | 'createdAt'>,
): Promise<void> {
  await tx.insert(refreshTokens).values(token);
}

/** What never changes of the session that a refresh token belongs to; undefined where there is none. */
export async function findSession(sql: Sql, tokenHash: Buffer): Promise<SessionIdentity | undefined> {
  const { sessionId, userId, expiresAt } = sessions;
  const [row] = await sql
    .select({ sessionId, userId, expiresAt })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.sessionId, refreshTokens.sessionId))
    .where(eq(refreshTokens.tokenHash, tokenHash));
  return row;
}

/** A refresh token, or undefined. */
export async function findRefreshToken(sql: Sql, tokenHash: Buffer): Promise<StoredRefreshToken | undefined> {
  const [row] = await sql.select().from(refreshTokens).where(eq(refreshTokens.tokenHash, tokenHash));
  return row;
}

/** Marks a token as used; false where another call was first. The row stays locked until the transaction ends. */
export async function replaceRefreshToken(
  tx: Tx,
  tokenHash: Buffer,
  successor: { replacedBy: Buffer; replacedAt: Date; sealedSuccessor: Buffer },
): Promise<boolean> {
  const [result] = await tx
    .update(refreshTokens)
    .set(successor)
    .where(and(eq(refreshTokens.tokenHash, tokenHash), isNull(refreshTokens.replacedBy)));
  return result.affectedRows === 1;
}

const live = (userId: string, now: Date) =>
  and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now));

/** Notes when and from where a session is used; false where it has ended. */
export async function touchSession(
  tx: Tx,
  { userId, sessionId }: SessionIdentity,
  use: Pick<StoredSession, 'lastUsedAt' | 'address'>,
): Promise<boolean> {
  const [result] = await tx
    .update(sessions)
    .set(use)
    .where(and(live(userId, use.lastUsedAt), eq(sessions.sessionId, sessionId)));
  return result.affectedRows === 1;
}

/** The sessions of a user that have not ended, the last used first. */
export function liveSessions(sql: Sql, userId: string, now: Date): Promise<StoredSession[]> {
  return sql
    .select()
    .from(sessions)
    .where(live(userId, now))
    .orderBy(desc(sessions.lastUsedAt), desc(sessions.sessionId));
}

/** Whether a session of a user has not ended. */
export async function isLive(sql: Sql, userId: string, sessionId: string, now: Date): Promise<boolean> {
  const which = and(live(userId, now), eq(sessions.sessionId, sessionId));
  const rows = await sql.select({ sessionId: sessions.sessionId }).from(sessions).where(which);
  return rows.length > 0;
}

/** Throws {@link SessionEnded} where the session of a caller has ended, though its access token goes on for a moment. */
export async function requireLive(tx: Tx, { userId, sessionId }: Caller, now: Date): Promise<void> {
  if (!(await isLive(tx, userId, sessionId, now))) throw new SessionEnded();
}

/** The sessions of a user that were not revoked and expire after `since`, the newest first. */
export async function openSessions(tx: Tx, userId: string, since: Date) {
  const { sessionId, expiresAt, createdAt } = sessions;
  return tx
    .select({ sessionId, expiresAt })
    .from(sessions)
    .where(live(userId, since))
    .orderBy(desc(createdAt), desc(sessionId));
}

/** Ends those of the given sessions that were not revoked. */
export async function revokeSessions(
  tx: Tx,
  userId: string,
  sessionIds: readonly string[],
  revokedAt: Date,
): Promise<void> {
  if (sessionIds.length === 0) return;
  const named = inArray(sessions.sessionId, [...sessionIds]);
  await tx
    .update(sessions)
    .set({ revokedAt })
    .where(and(eq(sessions.userId, userId), named, isNull(sessions.revokedAt)));
}
