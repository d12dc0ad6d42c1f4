import { inArray, lt, or } from 'drizzle-orm';
import type { Sql } from '#mesh/sql/database.ts';
import { deleteInSteps } from '#mesh/sql/delete.ts';
import { personalTokens, refreshTokens, sessions } from '../schema.ts';

/** How long what ended is kept. */
const KEPT_MS = 30 * 86_400_000;
/** A session that was refreshed for a month has some 3,000 refresh tokens. */
const SESSIONS_AT_ONCE = 100;

/** Deletes sessions, their refresh tokens and personal tokens that expired or were revoked more than 30 days ago. */
export async function sweepSessions(sql: Sql, now: Date, signal: AbortSignal): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS);
  const old = or(lt(sessions.expiresAt, before), lt(sessions.revokedAt, before));
  for (let found = SESSIONS_AT_ONCE; found === SESSIONS_AT_ONCE && !signal.aborted; ) {
    const rows = await sql
      .select({ id: sessions.sessionId })
      .from(sessions)
      .where(old)
      .limit(SESSIONS_AT_ONCE);
    found = rows.length;
    await deleteSessions(
      sql,
      rows.map(({ id }) => id),
      signal,
    );
  }
  const oldToken = or(lt(personalTokens.expiresAt, before), lt(personalTokens.revokedAt, before));
  await deleteInSteps((limit) => sql.delete(personalTokens).where(oldToken).limit(limit), signal);
}

async function deleteSessions(sql: Sql, ids: string[], signal: AbortSignal): Promise<void> {
  if (ids.length === 0) return;
  const theirs = inArray(refreshTokens.sessionId, ids);
  await deleteInSteps((limit) => sql.delete(refreshTokens).where(theirs).limit(limit), signal);
  // Last: a refresh token is found by its session only.
  if (!signal.aborted) await sql.delete(sessions).where(inArray(sessions.sessionId, ids));
}
