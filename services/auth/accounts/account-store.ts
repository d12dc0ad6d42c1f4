import { and, eq, inArray } from 'drizzle-orm';
import { AlreadyExists } from '#mesh/rpc/errors.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { duplicateKey } from '#mesh/sql/errors.ts';
import { dropCodes } from '../codes/code-store.ts';
import { dropMailsOf } from '../mail/mail-store.ts';
import { personalTokens, refreshTokens, sessions, userRoles, users } from '../schema.ts';

class UsernameTaken extends AlreadyExists {}
class EmailTaken extends AlreadyExists {}

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

/** Whether a locked account still has the password that was right; not where the account is gone. */
export const isUnchanged = <A extends PasswordState>(
  locked: A | undefined,
  seen: PasswordState,
): locked is A => locked?.passwordChangedAt.getTime() === seen.passwordChangedAt.getTime();

type PasswordState = Pick<Account, 'passwordChangedAt'>;

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

/** Hashes the same password anew; one that was changed meanwhile stays. */
export async function rehash(sql: Sql, { userId, passwordHash }: Account, anew: string): Promise<void> {
  await sql
    .update(users)
    .set({ passwordHash: anew })
    .where(and(eq(users.userId, userId), eq(users.passwordHash, passwordHash)));
}

/** Sets another password in the place of the one that was seen; false where that was changed meanwhile. */
export async function changePassword(
  tx: Tx,
  seen: Pick<Account, 'userId' | 'passwordChangedAt'>,
  change: { passwordHash: string; passwordChangedAt: Date },
): Promise<boolean> {
  const [result] = await tx
    .update(users)
    .set(change)
    .where(and(eq(users.userId, seen.userId), eq(users.passwordChangedAt, seen.passwordChangedAt)));
  return result.affectedRows === 1;
}

/** Sets another password for the owner of a verified address; false where the address is not theirs any more. */
export async function resetPassword(
  tx: Tx,
  owner: { userId: string; address: string },
  change: { passwordHash: string; passwordChangedAt: Date },
): Promise<boolean> {
  const [result] = await tx
    .update(users)
    .set(change)
    .where(and(eq(users.userId, owner.userId), eq(users.email, owner.address)));
  return result.affectedRows === 1;
}

export async function setPendingEmail(tx: Tx, userId: string, pendingEmail: string): Promise<void> {
  await tx.update(users).set({ pendingEmail }).where(eq(users.userId, userId));
}

/** Makes the waiting address the account's; false where another one waits by now. Throws {@link EmailTaken}. */
export async function verifyEmail(tx: Tx, owner: { userId: string; address: string }): Promise<boolean> {
  const { userId, address } = owner;
  try {
    const [result] = await tx
      .update(users)
      .set({ email: address, pendingEmail: null })
      .where(and(eq(users.userId, userId), eq(users.pendingEmail, address)));
    return result.affectedRows === 1;
  } catch (error) {
    if (duplicateKey(error) === 'users_email') throw new EmailTaken('email: is verified by another account');
    throw error;
  }
}

/** Deletes everything that auth holds of a user; the mail that says so may still have to leave. */
export async function eraseUser(tx: Tx, userId: string): Promise<void> {
  await dropCodes(tx, userId);
  await dropMailsOf(tx, userId);
  const owned = await tx.select({ id: sessions.sessionId }).from(sessions).where(eq(sessions.userId, userId));
  if (owned.length > 0) {
    const ids = owned.map((session) => session.id);
    await tx.delete(refreshTokens).where(inArray(refreshTokens.sessionId, ids));
  }
  for (const table of [sessions, personalTokens, userRoles, users]) {
    await tx.delete(table).where(eq(table.userId, userId));
  }
}
