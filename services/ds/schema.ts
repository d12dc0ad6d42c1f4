import {
  bigint,
  boolean,
  index,
  int,
  mysqlTable,
  primaryKey,
  smallint,
  text,
  unique,
  varchar,
} from 'drizzle-orm/mysql-core';
import {
  MessageKind,
  MessageStatus,
  messageKindToNumber,
  messageStatusToNumber,
  Outcome,
  Resolution,
  RuleKind,
  resolutionToNumber,
  ruleKindToNumber,
  Verdict,
  verdictToNumber,
} from '#gen/tracker/ds/v1/ds_service.ts';
import {
  Direction,
  directionToNumber,
  TransactionKind,
  transactionKindToNumber,
} from '#gen/tracker/type/v1/transaction.ts';
import {
  ascii,
  bytes,
  day,
  exactText,
  instant,
  json,
  mediumBlob,
  proto,
  protoEnum,
  uuid,
} from '#mesh/sql/columns.ts';
import type { Answer } from './model/schema.ts';

export * from '#mesh/sql/tables.ts';

const kind = protoEnum(MessageKind, messageKindToNumber);
const status = protoEnum(MessageStatus, messageStatusToNumber);
const verdict = protoEnum(Verdict, verdictToNumber);
const ruleKind = protoEnum(RuleKind, ruleKindToNumber);
const resolution = protoEnum(Resolution, resolutionToNumber);
const direction = protoEnum(Direction, directionToNumber);
const transactionKind = protoEnum(TransactionKind, transactionKindToNumber);

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
    index('messages_keys').on(table.textErasedAt, table.keyId),
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

/** What was learned from each user's corrections. */
export const rules = mysqlTable(
  'rules',
  {
    ruleId: uuid('rule_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    kind: ruleKind().notNull(),
    /** SHA-256 of kind, pattern, sender and direction. */
    identity: bytes({ length: 32 }).notNull(),
    pattern: exactText({ length: 1000 }).notNull(),
    sender: varchar({ length: 100 }).notNull(),
    /** With MERCHANT: of the movements that it is about, as they are read. */
    direction: direction().notNull(),
    merchant: varchar({ length: 200 }).notNull(),
    category: ascii({ length: 64 }).notNull(),
    transactionKind: transactionKind('transaction_kind').notNull(),
    /** Goes with the kind. */
    setsDirection: direction('sets_direction').notNull(),
    resolution: resolution().notNull(),
    amountPosition: int('amount_position').notNull(),
    appliedCount: int('applied_count').notNull(),
    messageId: uuid('message_id').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    unique('rules_identity').on(table.userId, table.identity),
    index('rules_newest').on(table.userId, table.ruleId),
  ],
);

/** What the user set by hand, which nothing that is read or learned later changes. */
export const handSet = mysqlTable(
  'hand_set',
  {
    userId: uuid('user_id').notNull(),
    messageId: uuid('message_id').notNull(),
    /** '' where it is about the message itself. */
    expenseId: uuid('expense_id').notNull(),
    /** Names of fields as in the contract of the ledger, separated by commas; "status" of the message. */
    fields: ascii({ length: 400 }).notNull(),
    /** Of the latest correction that was learned from. */
    correctedAt: instant('corrected_at'),
  },
  (table) => [primaryKey({ columns: [table.userId, table.messageId, table.expenseId] })],
);

/** Messages that wait for a language model; each ends with its row, at its deadline at the latest. */
export const modelRequests = mysqlTable(
  'model_requests',
  {
    messageId: uuid('message_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    /** What of the user's profile the message was read with; null where they never named a currency. */
    homeCurrency: ascii('home_currency', { length: 3 }),
    timezone: ascii({ length: 64 }).notNull(),
    /** Trace of the call that asked. */
    traceparent: ascii({ length: 55 }).notNull(),
    /** Replies that were of no use; failures of the provider's are not counted. */
    attempts: smallint().notNull(),
    /** Not taken before; a worker that takes it moves this to the end of its lease. */
    nextAt: instant('next_at').notNull(),
    /** From then on the grammar's outcome stands. */
    deadlineAt: instant('deadline_at').notNull(),
    /** Who holds it: only they may end it. */
    claim: uuid('claim'),
  },
  (table) => [
    index('model_requests_due').on(table.nextAt),
    index('model_requests_user').on(table.userId, table.nextAt),
    index('model_requests_deadline').on(table.deadlineAt),
  ],
);

/** What models answered, by what they were asked; a user's own, since a text may be theirs alone. */
export const modelAnswers = mysqlTable(
  'model_answers',
  {
    userId: uuid('user_id').notNull(),
    /** SHA-256 of the redacted text, the model and the prompt's version. */
    questionHash: bytes('question_hash', { length: 32 }).notNull(),
    answer: json<Answer>()('answer').notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.questionHash] }),
    index('model_answers_age').on(table.answeredAt),
  ],
);

/** What models cost a day, for each user and for all of them. */
export const modelSpend = mysqlTable(
  'model_spend',
  {
    /** In UTC. */
    day: day('day').notNull(),
    /** A user's id, or zeros for all. */
    userId: uuid('user_id').notNull(),
    tokens: bigint({ mode: 'number' }).notNull(),
    /** Millionths of the currency that the prices are in. */
    micros: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.userId] })],
);
