import { and, eq, isNotNull, isNull, lt, or, sql as raw } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { duplicateKey } from '#mesh/sql/errors.ts';
import { eraseExports } from './exports/export-store.ts';
import { profiles } from './schema.ts';

export type StoredProfile = typeof profiles.$inferSelect;
export type NewProfile = typeof profiles.$inferInsert;
export type ProfileChange = Partial<
  Pick<
    StoredProfile,
    'firstName' | 'lastName' | 'phoneNumber' | 'pictureUrl' | 'homeCurrency' | 'timezone' | 'locale'
  >
>;

/** Adds a profile; false, and nothing is changed, where one exists, or existed and was deleted. */
export async function addProfile(sql: Sql, profile: NewProfile): Promise<boolean> {
  try {
    await sql.insert(profiles).values(profile);
    return true;
  } catch (error) {
    if (duplicateKey(error) === undefined) throw error;
    return false;
  }
}

/** Notes the address that the account was opened with in a profile that has none, as it was made before that was told. */
export async function completeProfile(tx: Tx, { userId, email }: NewProfile): Promise<void> {
  const hasNone = and(eq(profiles.email, ''), isNull(profiles.emailChangedAt));
  await tx
    .update(profiles)
    .set({ email })
    .where(and(living(userId), hasNone));
}

const living = (userId: string) => and(eq(profiles.userId, userId), isNull(profiles.deletedAt));

export async function findProfile(sql: Sql, userId: string): Promise<StoredProfile | undefined> {
  const [row] = await sql.select().from(profiles).where(living(userId));
  return row;
}

export async function changeProfile(
  sql: Sql,
  userId: string,
  change: ProfileChange,
  updatedAt: Date,
): Promise<void> {
  await sql
    .update(profiles)
    .set({ ...change, updatedAt })
    .where(living(userId));
}

/**
 * Notes another address of the account, unless a later one is known; false where there is no profile, not even a deleted
 * one.
 */
export async function changeEmail(tx: Tx, userId: string, email: string, changedAt: Date): Promise<boolean> {
  const isLater = or(isNull(profiles.emailChangedAt), lt(profiles.emailChangedAt, changedAt));
  const updatedAt = raw`greatest(${profiles.updatedAt}, ${profiles.updatedAt.mapToDriverValue(changedAt)})`;
  await tx
    .update(profiles)
    .set({ email, emailChangedAt: changedAt, updatedAt })
    .where(and(living(userId), isLater));
  const rows = await tx.select({ userId: profiles.userId }).from(profiles).where(eq(profiles.userId, userId));
  return rows.length > 0;
}

/** Makes a deleted profile anew; changes nothing where it was not deleted. */
export async function reviveProfile(sql: Sql, profile: NewProfile): Promise<void> {
  await sql
    .update(profiles)
    .set({ ...profile, deletedAt: null })
    .where(and(eq(profiles.userId, profile.userId), isNotNull(profiles.deletedAt)));
}

/** Empties a profile, and keeps that it was deleted: a signup that is told again does not make it anew. False where there is none. */
export async function emptyProfile(sql: Sql, userId: string, deletedAt: Date): Promise<boolean> {
  const [result] = await sql
    .update(profiles)
    .set({
      firstName: '',
      lastName: '',
      email: '',
      phoneNumber: '',
      pictureUrl: '',
      homeCurrency: '',
      timezone: 'UTC',
      locale: '',
      updatedAt: deletedAt,
      deletedAt,
    })
    .where(living(userId));
  return result.affectedRows === 1;
}

/** Deletes everything that the user service holds of a user. */
export async function eraseUser(tx: Tx, userId: string): Promise<void> {
  await eraseExports(tx, userId);
  await tx.delete(profiles).where(eq(profiles.userId, userId));
}
