import { sql } from 'drizzle-orm';
import { bigint, index, int, mysqlTable, primaryKey, smallint, varchar } from 'drizzle-orm/mysql-core';
import { ascii, instant, json, mediumBlob, uuid } from '#mesh/sql/columns.ts';

/** How many leases the outbox is divided into: events of one key are in one bucket, and leave in their order. */
export const BUCKETS = 16;

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
    /** Computed by the database, so that a release that does not know of it can still add rows. */
    bucket: smallint().generatedAlwaysAs(sql.raw(`(crc32(coalesce(\`aggregate_key\`, '')) % ${BUCKETS})`), {
      mode: 'virtual',
    }),
  },
  (table) => [
    index('outbox_unsent').on(table.sentAt, table.seq),
    // For erasing what is of one user.
    index('outbox_key').on(table.key),
  ],
);

/** Replicas that publish, each with the last sign of life that it gave, by the database's clock. */
export const relays = mysqlTable('relays', {
  relayId: uuid('relay_id').primaryKey(),
  seenAt: instant('seen_at').notNull(),
});

/** Which replica publishes a bucket, and until when nobody else may take it, by the database's clock. */
export const relayLeases = mysqlTable('relay_leases', {
  bucket: smallint().primaryKey(),
  relayId: uuid('relay_id').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

/** Events that had their effect; written in the same transaction as the effect. */
export const inbox = mysqlTable(
  'inbox',
  {
    consumer: ascii({ length: 60 }).notNull(),
    eventId: ascii('event_id', { length: 180 }).notNull(),
    handledAt: instant('handled_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.consumer, table.eventId] }),
    index('inbox_handled').on(table.handledAt),
  ],
);

/** Events that could not be handled, as they came, and what a person decided about each. */
export const deadLetters = mysqlTable(
  'dead_letters',
  {
    deadLetterId: uuid('dead_letter_id').primaryKey(),
    consumer: ascii({ length: 60 }).notNull(),
    /** As in the inbox; '' in rows from before it was kept. */
    eventId: ascii('event_id', { length: 180 }).notNull().default(''),
    topic: ascii({ length: 120 }).notNull(),
    partition: int().notNull(),
    offset: ascii({ length: 20 }).notNull(),
    key: mediumBlob('message_key'),
    headers: json<Record<string, string>>()('headers').notNull(),
    payload: mediumBlob(),
    errorClass: ascii('error_class', { length: 100 }).notNull(),
    attempts: smallint().notNull(),
    createdAt: instant('created_at').notNull(),
    /** How often it was sent in again. */
    redrives: smallint().notNull().default(0),
    /** When it had its effect after all, or was given up; null while it waits. */
    settledAt: instant('settled_at'),
    /** "redriven" or "discarded", and the administrator who did it. */
    settledHow: ascii('settled_how', { length: 20 }),
    settledBy: uuid('settled_by'),
  },
  (table) => [index('dead_letters_waiting').on(table.settledAt, table.deadLetterId)],
);

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
