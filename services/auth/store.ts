import { and, eq, inArray, isNull } from 'drizzle-orm';
import { duplicateKey, type Sql, type Tx } from '#mesh/database.ts';
import { AlreadyExists } from '#mesh/errors.ts';
import { forgetUser } from '#mesh/outbox.ts';
import { refreshTokens, sessions, userRoles, users } from './schema.ts';

class UsernameTaken extends AlreadyExists {}
class EmailTaken extends AlreadyExists {}

export type NewUser = typeof users.$inferInsert;
export type NewSession = typeof sessions.$inferInsert;
export type StoredRefreshToken = typeof refreshTokens.$inferSelect;

export interface Account {
  readonly userId: string;
  readonly username: string;
  readonly passwordHash: string;
  readonly roles: readonly string[];
}

/** Adds a user with its roles; throws {@link UsernameTaken} or {@link EmailTaken}. */
export async function addUser(tx: Tx, user: NewUser, roles: readonly string[]): Promise<void> {
  try {
    await tx.insert(users).values(user);
  } catch (error) {
    const key = duplicateKey(error);
    if (key === 'users_username') throw new UsernameTaken('username: is taken');
    if (key === 'users_email') throw new EmailTaken('email: belongs to another account');
    throw error;
  }
  await tx.insert(userRoles).values(roles.map((role) => ({ userId: user.userId, role })));
}

export const findAccountByName = (sql: Sql, username: string) =>
  findAccount(sql, eq(users.username, username));
export const findAccountById = (sql: Sql, userId: string) => findAccount(sql, eq(users.userId, userId));

async function findAccount(sql: Sql, which: ReturnType<typeof eq>): Promise<Account | undefined> {
  const rows = await sql
    .select({
      userId: users.userId,
      username: users.username,
      passwordHash: users.passwordHash,
      role: userRoles.role,
    })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.userId))
    .where(which);
  const [first] = rows;
  return first && { ...first, roles: rows.map((row) => row.role) };
}

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

/** Deletes everything held of a user. */
export async function eraseUser(tx: Tx, userId: string): Promise<void> {
  await forgetUser(tx, userId);
  const owned = await tx.select({ id: sessions.sessionId }).from(sessions).where(eq(sessions.userId, userId));
  if (owned.length > 0) {
    const ids = owned.map((session) => session.id);
    await tx.delete(refreshTokens).where(inArray(refreshTokens.sessionId, ids));
  }
  await tx.delete(sessions).where(eq(sessions.userId, userId));
  await tx.delete(userRoles).where(eq(userRoles.userId, userId));
  await tx.delete(users).where(eq(users.userId, userId));
}
