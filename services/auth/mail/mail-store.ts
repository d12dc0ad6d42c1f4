import { and, asc, desc, eq, gt, isNull, lt, lte, ne } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { mails } from '../schema.ts';

export type StoredMail = typeof mails.$inferSelect;

/** When the newest mails of a kind were asked for by a user, the latest first. */
export async function sentSince(
  tx: Tx,
  userId: string,
  kind: string,
  since: Date,
  limit: number,
): Promise<Date[]> {
  const rows = await tx
    .select({ at: mails.createdAt })
    .from(mails)
    .where(and(eq(mails.userId, userId), gt(mails.createdAt, since), eq(mails.kind, kind)))
    .orderBy(desc(mails.createdAt))
    .limit(limit);
  return rows.map(({ at }) => at);
}

/** Takes a mail that is due, so that no other sender does before `until`; undefined where none is to be had. */
export async function claimMail(sql: Sql, now: Date, until: Date): Promise<StoredMail | undefined> {
  const due = await sql
    .select()
    .from(mails)
    .where(and(isNull(mails.sentAt), lte(mails.nextAt, now)))
    .orderBy(asc(mails.nextAt))
    .limit(CANDIDATES);
  for (const mail of due) {
    const attempts = mail.attempts + 1;
    const [result] = await sql
      .update(mails)
      .set({ nextAt: until, attempts })
      // Who claimed it meanwhile moved its time.
      .where(and(eq(mails.mailId, mail.mailId), isNull(mails.sentAt), eq(mails.nextAt, mail.nextAt)));
    if (result.affectedRows === 1) return { ...mail, attempts, nextAt: until };
  }
  return undefined;
}
const CANDIDATES = 10;

/** Notes that a mail was sent, or will never be, and forgets where to. */
export async function markSent(sql: Sql, mailId: string, sentAt: Date): Promise<void> {
  await sql.update(mails).set({ sentAt, address: '' }).where(eq(mails.mailId, mailId));
}

export async function tryLater(sql: Sql, mailId: string, nextAt: Date): Promise<void> {
  await sql.update(mails).set({ nextAt }).where(eq(mails.mailId, mailId));
}

export async function dropMail(sql: Sql, mailId: string): Promise<void> {
  await sql.delete(mails).where(eq(mails.mailId, mailId));
}

/** Deletes mails that were sent before `before`. */
export async function dropSentMails(sql: Sql, before: Date): Promise<void> {
  await sql.delete(mails).where(lt(mails.sentAt, before));
}

/** Deletes the mails to a user but the last one, which tells that the account was deleted. */
export async function dropMailsOf(tx: Tx, userId: string): Promise<void> {
  await tx.delete(mails).where(and(eq(mails.userId, userId), ne(mails.kind, 'account-deleted')));
}
