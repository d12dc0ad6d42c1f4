import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/database.ts';
import { personalTokens, refreshTokens, sessions } from '../schema.ts';

export type NewSession = typeof sessions.$inferInsert;
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

/** A refresh token with its session, or undefined. */
export async function findRefreshToken(tx: Tx, tokenHash: Buffer) {
  const [row] = await tx
    .select({ token: refreshTokens, session: sessions })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.sessionId, refreshTokens.sessionId))
    .where(eq(refreshTokens.tokenHash, tokenHash));
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

export async function revokeSession(sql: Sql, sessionId: string, revokedAt: Date): Promise<void> {
  await sql
    .update(sessions)
    .set({ revokedAt })
    .where(and(eq(sessions.sessionId, sessionId), isNull(sessions.revokedAt)));
}

/** Ends what a user has open; returns how many sessions. */
export async function revokeAll(
  tx: Tx,
  userId: string,
  { except, personal }: { except?: string; personal?: boolean },
  revokedAt: Date,
): Promise<number> {
  const others = except ? ne(sessions.sessionId, except) : undefined;
  const [result] = await tx
    .update(sessions)
    .set({ revokedAt })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), others));
  if (personal) {
    await tx
      .update(personalTokens)
      .set({ revokedAt })
      .where(and(eq(personalTokens.userId, userId), isNull(personalTokens.revokedAt)));
  }
  return result.affectedRows;
}
