import { and, asc, eq, gt, inArray, isNotNull, isNull, like } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import type { Account } from '../accounts/account-store.ts';
import { userRoles, users } from '../schema.ts';

/** Accounts by username, at most `limit` of them after the name `after`. */
export async function listAccounts(
  sql: Sql,
  { prefix, after, limit }: { prefix: string; after: string | undefined; limit: number },
): Promise<Account[]> {
  const found = await sql
    .select()
    .from(users)
    .where(
      and(
        prefix ? like(users.username, `${literally(prefix)}%`) : undefined,
        after ? gt(users.username, after) : undefined,
      ),
    )
    .orderBy(asc(users.username))
    .limit(limit);
  if (found.length === 0) return [];
  const ids = found.map(({ userId }) => userId);
  const given = await sql.select().from(userRoles).where(inArray(userRoles.userId, ids));
  return found.map((user) => ({
    ...user,
    roles: given.filter(({ userId }) => userId === user.userId).map(({ role }) => role),
  }));
}

/** In a LIKE, `_` stands for any character and `%` for any number of them. */
const literally = (text: string) => text.replaceAll(/[\\_%]/g, '\\$&');

/** Keeps users as they are until the transaction ends, in one order for everybody; those that exist. */
export async function lockUsers(tx: Tx, userIds: readonly string[]) {
  return tx
    .select({ userId: users.userId, disabledAt: users.disabledAt })
    .from(users)
    .where(inArray(users.userId, [...userIds]))
    .orderBy(asc(users.userId))
    .for('update');
}

export async function hasRole(sql: Sql, userId: string, role: string): Promise<boolean> {
  const rows = await sql
    .select()
    .from(userRoles)
    .where(and(eq(userRoles.userId, userId), eq(userRoles.role, role)));
  return rows.length === 1;
}

/** False where it was disabled already, or there is no such user. */
export async function disable(tx: Tx, userId: string, disabledAt: Date): Promise<boolean> {
  const [result] = await tx
    .update(users)
    .set({ disabledAt })
    .where(and(eq(users.userId, userId), isNull(users.disabledAt)));
  return result.affectedRows === 1;
}

/** False where it was not disabled, or there is no such user. */
export async function enable(tx: Tx, userId: string): Promise<boolean> {
  const [result] = await tx
    .update(users)
    .set({ disabledAt: null })
    .where(and(eq(users.userId, userId), isNotNull(users.disabledAt)));
  return result.affectedRows === 1;
}
