import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { MessageStatus, Verdict } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Sql, Tx } from '#mesh/database.ts';
import { forgetUser } from '#mesh/outbox.ts';
import { prepareInsert } from '#mesh/statement.ts';
import { messages, modelAnswers, modelRequests, modelSpend } from './schema.ts';

export type StoredMessage = typeof messages.$inferSelect;

const insertMessages = prepareInsert(messages, {
  suffix: ' on duplicate key update message_id = message_id',
});

/** Adds messages; one whose content the user already submitted stays as it was. */
export async function addMessages(tx: Tx, rows: readonly StoredMessage[]): Promise<void> {
  // One order for all, so that two submissions of the same messages wait for each other instead of deadlocking.
  const ordered = [...rows].sort((a, b) => a.contentHash.compare(b.contentHash));
  await insertMessages(tx, ordered);
}

/** The ids under which contents are stored, by content hash in hex. */
export async function idsByContent(
  tx: Tx,
  userId: string,
  hashes: readonly Buffer[],
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ contentHash: messages.contentHash, messageId: messages.messageId })
    .from(messages)
    .where(and(eq(messages.userId, userId), inArray(messages.contentHash, [...hashes])));
  return new Map(rows.map((row) => [row.contentHash.toString('hex'), row.messageId]));
}

export async function findMessages(
  sql: Sql,
  userId: string,
  ids: readonly string[],
): Promise<StoredMessage[]> {
  if (ids.length === 0) return [];
  return sql
    .select()
    .from(messages)
    .where(and(eq(messages.userId, userId), inArray(messages.messageId, [...ids])));
}

export async function findMessage(
  sql: Sql,
  userId: string,
  messageId: string,
): Promise<StoredMessage | undefined> {
  const [row] = await findMessages(sql, userId, [messageId]);
  return row;
}

/** As {@link findMessage}, and locks the row until the transaction ends. */
export async function lockMessage(
  tx: Tx,
  userId: string,
  messageId: string,
): Promise<StoredMessage | undefined> {
  const [row] = await tx
    .select()
    .from(messages)
    .where(and(eq(messages.userId, userId), eq(messages.messageId, messageId)))
    .for('update');
  return row;
}

/** Up to `limit` messages older than the one with id `after`, newest first. */
export function listMessages(
  sql: Sql,
  filter: { userId: string; status?: MessageStatus | undefined; verdict?: Verdict | undefined },
  after: string | undefined,
  limit: number,
): Promise<StoredMessage[]> {
  return sql
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.userId, filter.userId),
        filter.status ? eq(messages.status, filter.status) : undefined,
        filter.verdict ? eq(messages.verdict, filter.verdict) : undefined,
        after ? lt(messages.messageId, after) : undefined,
      ),
    )
    .orderBy(desc(messages.messageId))
    .limit(limit);
}

export async function changeOutcome(
  tx: Tx,
  messageId: string,
  change: Pick<StoredMessage, 'status' | 'verdict' | 'outcome'>,
): Promise<void> {
  await tx.update(messages).set(change).where(eq(messages.messageId, messageId));
}

/** Deletes everything held of a user. */
export async function eraseUser(tx: Tx, userId: string): Promise<void> {
  await forgetUser(tx, userId);
  await tx.delete(messages).where(eq(messages.userId, userId));
  for (const table of [modelRequests, modelAnswers, modelSpend])
    await tx.delete(table).where(eq(table.userId, userId));
}
