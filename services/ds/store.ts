import { and, asc, count, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import type { MessageStatus, Outcome, Verdict } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { deleteAll } from '#mesh/sql/delete.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import {
  handSet,
  messages,
  modelAnswers,
  modelRequests,
  modelSpend,
  readingSettings,
  rules,
} from './schema.ts';
import { openKept, type Vault } from './vault/vault.ts';

type Row = typeof messages.$inferSelect;

/** A message as services use it; `text` is '' once it was erased. */
export type StoredMessage = Omit<Row, 'text' | 'sealedText' | 'keyId'> & { readonly text: string };

const insertMessages = prepareInsert(messages, {
  suffix: ' on duplicate key update message_id = message_id',
});

/** The messages of all users, their texts sealed. Every function is about one user's own. */
export function createMessageStore(vault: Vault) {
  const toRow = ({ text, ...message }: StoredMessage): Row => {
    const { keyId, bytes } = vault.seal(text, message.messageId);
    return { ...message, text: null, keyId, sealedText: bytes };
  };
  const fromRow = (row: Row): StoredMessage => {
    const { sealedText: _, keyId: __, ...message } = row;
    return { ...message, text: openKept(vault, row) ?? '' };
  };
  const ofIds = (userId: string, ids: readonly string[]) =>
    and(eq(messages.userId, userId), inArray(messages.messageId, [...ids]));

  async function findMessages(sql: Sql, userId: string, ids: readonly string[]): Promise<StoredMessage[]> {
    if (ids.length === 0) return [];
    return (await sql.select().from(messages).where(ofIds(userId, ids))).map(fromRow);
  }

  /** As {@link findMessages}, and locks the rows until the transaction ends, in the order in which a replay does. */
  async function lockMessages(tx: Tx, userId: string, ids: readonly string[]): Promise<StoredMessage[]> {
    if (ids.length === 0) return [];
    const query = tx.select().from(messages).where(ofIds(userId, ids)).orderBy(asc(messages.messageId));
    return (await query.for('update')).map(fromRow);
  }

  return {
    findMessages,
    lockMessages,

    /** Adds messages; one whose content the user already submitted stays as it was. */
    async addMessages(tx: Tx, added: readonly StoredMessage[]): Promise<void> {
      // One order for all, so that two submissions of the same messages wait for each other instead of deadlocking.
      const ordered = [...added].sort((a, b) => a.contentHash.compare(b.contentHash));
      await insertMessages(tx, ordered.map(toRow));
    },

    async findMessage(sql: Sql, userId: string, messageId: string): Promise<StoredMessage | undefined> {
      const [message] = await findMessages(sql, userId, [messageId]);
      return message;
    },

    /** As {@link findMessage}, and locks the row until the transaction ends. */
    async lockMessage(tx: Tx, userId: string, messageId: string): Promise<StoredMessage | undefined> {
      const [message] = await lockMessages(tx, userId, [messageId]);
      return message;
    },

    /** Up to `limit` messages older than the one with id `after`, newest first. */
    async listMessages(
      sql: Sql,
      filter: { userId: string; status?: MessageStatus | undefined; verdict?: Verdict | undefined },
      after: string | undefined,
      limit: number,
    ): Promise<StoredMessage[]> {
      const rows = await sql
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
      return rows.map(fromRow);
    },

    /** Up to `limit` messages newer than the one with id `after`, oldest first; `lock` holds them until the transaction ends. */
    async oldestMessages(
      on: Sql,
      userId: string,
      after: string | undefined,
      limit: number,
      lock: boolean,
    ): Promise<StoredMessage[]> {
      const query = on
        .select()
        .from(messages)
        .where(and(eq(messages.userId, userId), after ? gt(messages.messageId, after) : undefined))
        .orderBy(asc(messages.messageId))
        .limit(limit);
      return (await (lock ? query.for('update') : query)).map(fromRow);
    },
  };
}

export type MessageStore = ReturnType<typeof createMessageStore>;

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

/** How many messages a user has. */
export async function countMessages(sql: Sql, userId: string): Promise<number> {
  const [row] = await sql.select({ all: count() }).from(messages).where(eq(messages.userId, userId));
  return row?.all ?? 0;
}

/** The columns that an outcome fills. */
export const columnsOf = (outcome: Outcome) => ({
  status: outcome.status,
  verdict: outcome.verdict,
  outcome,
});

export async function changeOutcome(tx: Tx, messageId: string, outcome: Outcome): Promise<void> {
  await tx.update(messages).set(columnsOf(outcome)).where(eq(messages.messageId, messageId));
}

/** Deletes everything that ds holds of a user. */
export async function eraseUser(tx: Tx, userId: string): Promise<void> {
  const own = [messages, readingSettings, rules, handSet, modelRequests, modelAnswers, modelSpend];
  for (const table of own) await deleteAll(tx, table, eq(table.userId, userId));
}
