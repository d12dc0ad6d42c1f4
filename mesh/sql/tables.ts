import { bigint, index, int, mysqlTable, primaryKey, smallint, varchar } from 'drizzle-orm/mysql-core';
import { ascii, instant, json, mediumBlob, uuid } from '#mesh/sql/columns.ts';

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

/** Sessions and personal tokens that ended before the tokens that were given out for them. */
export const endedSessions = mysqlTable(
  'ended_sessions',
  {
    sessionId: uuid('session_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    /** When this was written here; replicas read what is new. */
    notedAt: instant('noted_at').notNull(),
    /** From then on no token of it can be valid any more. */
    forgetAt: instant('forget_at').notNull(),
  },
  (table) => [
    index('ended_sessions_noted').on(table.notedAt),
    index('ended_sessions_forget').on(table.forgetAt),
  ],
);

/** Users who asked to be forgotten: nothing of theirs is taken any more. */
export const erasures = mysqlTable(
  'erasures',
  {
    userId: uuid('user_id').primaryKey(),
    /** When what there was was erased for the first time. */
    erasedAt: instant('erased_at').notNull(),
    /** When it was done again, after all that was still running then had ended; told to auth with it. */
    sweptAt: instant('swept_at'),
  },
  (table) => [index('erasures_swept').on(table.sweptAt, table.erasedAt)],
);
