import { boolean, index, mysqlTable, smallint, text, unique, varchar } from 'drizzle-orm/mysql-core';
import {
  MessageKind,
  MessageStatus,
  messageKindToNumber,
  messageStatusToNumber,
  Outcome,
  Verdict,
  verdictToNumber,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { ascii, bytes, instant, mediumBlob, proto, protoEnum, uuid } from '#mesh/columns.ts';

export * from '#mesh/tables.ts';

const kind = protoEnum(MessageKind, messageKindToNumber);
const status = protoEnum(MessageStatus, messageStatusToNumber);
const verdict = protoEnum(Verdict, verdictToNumber);

/** Every message that was accepted, with what became of it. */
export const messages = mysqlTable(
  'messages',
  {
    messageId: uuid('message_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    /** SHA-256 of client_message_id, kind, sender and text: the same again is a repeat. */
    contentHash: bytes('content_hash', { length: 32 }).notNull(),
    clientMessageId: varchar('client_message_id', { length: 128 }).notNull(),
    sender: varchar({ length: 100 }).notNull(),
    /** Only in rows from before texts were sealed, until the keeper has passed. */
    text: text(),
    /** As vault.ts seals it; null where it was erased. */
    sealedText: mediumBlob('sealed_text'),
    keyId: ascii('key_id', { length: 32 }),
    textErasedAt: instant('text_erased_at'),
    receivedAt: instant('received_at').notNull(),
    kind: kind().notNull(),
    status: status().notNull(),
    verdict: verdict().notNull(),
    /** Status and verdict above are taken from it. */
    outcome: proto(Outcome)('outcome').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    unique('messages_content').on(table.userId, table.contentHash),
    index('messages_newest').on(table.userId, table.messageId),
    index('messages_keys').on(table.keyId),
    index('messages_retention').on(table.textErasedAt, table.createdAt),
  ],
);

/** What users chose; one without a row has the server's defaults. */
export const readingSettings = mysqlTable('reading_settings', {
  userId: uuid('user_id').primaryKey(),
  retentionDays: smallint('retention_days').notNull(),
  modelAllowed: boolean('model_allowed').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
