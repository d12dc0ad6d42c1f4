import { and, eq, inArray, ne } from 'drizzle-orm';
import { duplicateKey, type Sql, type Tx } from '#mesh/database.ts';
import { AlreadyExists } from '#mesh/errors.ts';
import { mailedCodes, mails, personalTokens, refreshTokens, sessions, userRoles, users } from '../schema.ts';

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

async function findAccount(sql: Sql, which: ReturnType<typeof eq>): Promise<Account | undefined> {
  const rows = await sql
    .select({ user: users, role: userRoles.role })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.userId))
    .where(which);
  const [first] = rows;
  return first && { ...first.user, roles: rows.map((row) => row.role) };
}

/** Locks an account until the transaction ends; false where it is gone. */
export async function lockUser(tx: Tx, userId: string): Promise<boolean> {
  const query = tx.select({ userId: users.userId }).from(users).where(eq(users.userId, userId));
  return (await query.for('update')).length === 1;
}

/** Deletes everything that auth holds of a user; the mail that says so may still have to leave. */
export async function eraseUser(tx: Tx, userId: string): Promise<void> {
  const owned = await tx.select({ id: sessions.sessionId }).from(sessions).where(eq(sessions.userId, userId));
  if (owned.length > 0) {
    const ids = owned.map((session) => session.id);
    await tx.delete(refreshTokens).where(inArray(refreshTokens.sessionId, ids));
  }
  await tx.delete(mails).where(and(eq(mails.userId, userId), ne(mails.kind, 'account-deleted')));
  for (const table of [sessions, personalTokens, mailedCodes, userRoles, users]) {
    await tx.delete(table).where(eq(table.userId, userId));
  }
}
