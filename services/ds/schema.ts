import { index, mysqlTable, text, unique, varchar } from 'drizzle-orm/mysql-core';
import {
  MessageKind,
  MessageStatus,
  messageKindToNumber,
  messageStatusToNumber,
  Outcome,
  Verdict,
  verdictToNumber,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { bytes, instant, proto, protoEnum, uuid } from '#mesh/columns.ts';

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
    text: text().notNull(),
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
  ],
);
