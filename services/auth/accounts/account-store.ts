import { eq, inArray } from 'drizzle-orm';
import { duplicateKey, type Sql, type Tx } from '#mesh/database.ts';
import { AlreadyExists } from '#mesh/errors.ts';
import { forgetUser } from '#mesh/outbox.ts';
import { refreshTokens, sessions, userRoles, users } from '../schema.ts';

class UsernameTaken extends AlreadyExists {}

export type NewUser = typeof users.$inferInsert;
export type Account = typeof users.$inferSelect & { readonly roles: readonly string[] };

/** Adds a user with its roles; throws {@link UsernameTaken}. */
export async function addUser(tx: Tx, user: NewUser, roles: readonly string[]): Promise<void> {
  try {
    await tx.insert(users).values(user);
  } catch (error) {
    if (duplicateKey(error) === 'users_username') throw new UsernameTaken('username: is taken');
    throw error;
  }
  await tx.insert(userRoles).values(roles.map((role) => ({ userId: user.userId, role })));
}

export const findAccountByName = (sql: Sql, username: string) =>
  findAccount(sql, eq(users.username, username));
export const findAccountById = (sql: Sql, userId: string) => findAccount(sql, eq(users.userId, userId));

/**
 * As {@link findAccountById}, and nobody else changes the account, or opens, refreshes or ends a session of it, until the
 * transaction ends: whoever does takes this lock first, before any other row of the user.
 */
export const lockAccount = (tx: Tx, userId: string) => findAccount(tx, eq(users.userId, userId), 'update');

async function findAccount(
  sql: Sql,
  which: ReturnType<typeof eq>,
  lock?: 'update',
): Promise<Account | undefined> {
  const query = sql
    .select({ user: users, role: userRoles.role })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.userId))
    .where(which);
  const rows = await (lock ? query.for(lock) : query);
  const [first] = rows;
  return first && { ...first.user, roles: rows.map((row) => row.role) };
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
