import { and, eq, lt, sql as raw } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { mailedCodes } from '../schema.ts';

/** What a mailed code is good for. */
export type Purpose = 'verify-email' | 'reset-password';
export type StoredCode = typeof mailedCodes.$inferSelect;

/** What is tried where there is no code counts against nobody: that costs as much as counting against a user. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const of = (userId: string, purpose: Purpose) =>
  and(eq(mailedCodes.userId, userId), eq(mailedCodes.purpose, purpose));
const same = (code: StoredCode) =>
  and(of(code.userId, code.purpose as Purpose), eq(mailedCodes.codeHash, code.codeHash));

/** Puts a code in the place of the one before. */
export async function putCode(tx: Tx, code: Omit<StoredCode, 'tries'>): Promise<void> {
  const { codeHash, address, expiresAt } = code;
  await tx
    .insert(mailedCodes)
    .values({ ...code, tries: 0 })
    .onDuplicateKeyUpdate({ set: { codeHash, address, expiresAt, tries: 0 } });
}

/** Counts a try, and returns the code that it may be compared with; undefined where there is none, or after `tries`. */
export async function countTry(
  sql: Sql,
  userId: string | undefined,
  purpose: Purpose,
  now: Date,
  tries: number,
): Promise<StoredCode | undefined> {
  const [code] = await sql
    .select()
    .from(mailedCodes)
    .where(of(userId ?? NOBODY, purpose));
  const usable = code && userId && code.tries < tries && code.expiresAt > now ? code : undefined;
  if (!usable) {
    await putNobodys(sql, purpose, now);
    return undefined;
  }
  const [result] = await sql
    .update(mailedCodes)
    .set({ tries: raw`${mailedCodes.tries} + 1` })
    .where(and(same(usable), lt(mailedCodes.tries, tries)));
  return result.affectedRows === 1 ? usable : undefined;
}

async function putNobodys(sql: Sql, purpose: Purpose, now: Date): Promise<void> {
  await sql
    .insert(mailedCodes)
    .values({ userId: NOBODY, purpose, codeHash: '', address: '', expiresAt: now, tries: 1 })
    .onDuplicateKeyUpdate({ set: { tries: raw`(${mailedCodes.tries} + 1) % 1000000` } });
}

/** Uses a code up; false where it was used or replaced meanwhile. */
export async function useCode(tx: Tx, code: StoredCode): Promise<boolean> {
  const [result] = await tx.delete(mailedCodes).where(same(code));
  return result.affectedRows === 1;
}

/** Makes a code that was mailed useless. */
export async function dropCode(tx: Tx, userId: string, purpose: Purpose): Promise<void> {
  await tx.delete(mailedCodes).where(of(userId, purpose));
}

/** Deletes the codes that were mailed to a user. */
export async function dropCodes(tx: Tx, userId: string): Promise<void> {
  await tx.delete(mailedCodes).where(eq(mailedCodes.userId, userId));
}

/** Deletes codes that have expired. */
export async function dropExpiredCodes(sql: Sql, now: Date): Promise<void> {
  await sql.delete(mailedCodes).where(lt(mailedCodes.expiresAt, now));
}
