import { and, desc, eq, gt, inArray, isNull, lt, or, sql as text } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { personalTokens } from '../schema.ts';

export type StoredPersonalToken = typeof personalTokens.$inferSelect;
export type NewPersonalToken = typeof personalTokens.$inferInsert;

export async function addPersonalToken(tx: Tx, token: NewPersonalToken): Promise<void> {
  await tx.insert(personalTokens).values(token);
}

const live = (userId: string, now: Date) =>
  and(eq(personalTokens.userId, userId), isNull(personalTokens.revokedAt), gt(personalTokens.expiresAt, now));

/** The personal tokens of a user that can be used, the newest first. */
export function livePersonalTokens(sql: Sql, userId: string, now: Date): Promise<StoredPersonalToken[]> {
  return sql
    .select()
    .from(personalTokens)
    .where(live(userId, now))
    .orderBy(desc(personalTokens.createdAt), desc(personalTokens.tokenId));
}

/** A personal token of a user that can be used, or undefined. */
export async function findLivePersonalToken(
  sql: Sql,
  userId: string,
  tokenId: string,
  now: Date,
): Promise<StoredPersonalToken | undefined> {
  const which = and(live(userId, now), eq(personalTokens.tokenId, tokenId));
  const [row] = await sql.select().from(personalTokens).where(which);
  return row;
}

/** How many personal tokens a user made after `since`, whatever became of them. */
export async function countMadeSince(tx: Tx, userId: string, since: Date): Promise<number> {
  const [row] = await tx
    .select({ count: text<string>`count(*)` })
    .from(personalTokens)
    .where(and(eq(personalTokens.userId, userId), gt(personalTokens.createdAt, since)));
  return Number(row?.count ?? 0);
}

/** Ends those of the given personal tokens that were not revoked. */
export async function revokePersonalTokens(
  tx: Tx,
  userId: string,
  tokenIds: readonly string[],
  revokedAt: Date,
): Promise<void> {
  if (tokenIds.length === 0) return;
  const named = inArray(personalTokens.tokenId, [...tokenIds]);
  await tx
    .update(personalTokens)
    .set({ revokedAt })
    .where(and(eq(personalTokens.userId, userId), named, isNull(personalTokens.revokedAt)));
}

/** Notes that a personal token was used, unless it was later than that already; events may come in any order. */
export async function notePersonalTokenUse(
  tx: Tx,
  userId: string,
  tokenId: string,
  usedAt: Date,
): Promise<void> {
  const { lastUsedAt } = personalTokens;
  const owned = and(eq(personalTokens.userId, userId), eq(personalTokens.tokenId, tokenId));
  await tx
    .update(personalTokens)
    .set({ lastUsedAt: usedAt })
    .where(and(owned, or(isNull(lastUsedAt), lt(lastUsedAt, usedAt))));
}
