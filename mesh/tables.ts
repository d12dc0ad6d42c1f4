import { bigint, index, int, mysqlTable, primaryKey, smallint, varchar } from 'drizzle-orm/mysql-core';
import { ascii, instant, json, mediumBlob, uuid } from '#mesh/columns.ts';

/** Events that were committed with the state they tell of and wait to be published, in order of `seq`. */
export const outbox = mysqlTable(
  'outbox',
  {
    seq: bigint({ mode: 'bigint', unsigned: true }).autoincrement().primaryKey(),
    eventId: uuid('event_id').notNull(),
    topic: ascii({ length: 120 }).notNull(),
    key: varchar('aggregate_key', { length: 100 }),
    headers: json<Record<string, string>>()('headers').notNull(),
    payload: mediumBlob().notNull(),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (table) => [index('outbox_unsent').on(table.sentAt, table.seq)],
);

/** Events that had their effect; written in the same transaction as the effect. */
export const inbox = mysqlTable(
  'inbox',
  {
    consumer: ascii({ length: 60 }).notNull(),
    eventId: ascii('event_id', { length: 180 }).notNull(),
    handledAt: instant('handled_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.consumer, table.eventId] })],
);

/** Events that could not be handled, as they came. */
export const deadLetters = mysqlTable('dead_letters', {
  deadLetterId: uuid('dead_letter_id').primaryKey(),
  consumer: ascii({ length: 60 }).notNull(),
  topic: ascii({ length: 120 }).notNull(),
  partition: int().notNull(),
  offset: ascii({ length: 20 }).notNull(),
  key: mediumBlob('message_key'),
  headers: json<Record<string, string>>()('headers').notNull(),
  payload: mediumBlob(),
  errorClass: ascii('error_class', { length: 100 }).notNull(),
  attempts: smallint().notNull(),
  createdAt: instant('created_at').notNull(),
});
