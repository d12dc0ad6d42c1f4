import { boolean, index, mysqlTable, primaryKey, unique, varchar } from 'drizzle-orm/mysql-core';
import { EntryEvidence } from '#gen/tracker/ds/v1/evidence.ts';
import { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import {
  BillStatus,
  billStatusToNumber,
  ExpenseSource,
  expenseSourceToNumber,
  LinkKind,
  linkKindToNumber,
} from '#gen/tracker/expense/v1/expense_service.ts';
import {
  AccountType,
  accountTypeToNumber,
  Direction,
  directionToNumber,
  TransactionKind,
  transactionKindToNumber,
} from '#gen/tracker/type/v1/transaction.ts';
import { ascii, bytes, day, decimal, instant, proto, protoEnum, uuid } from '#mesh/sql/columns.ts';

export * from '#mesh/sql/tables.ts';

const direction = protoEnum(Direction, directionToNumber);
const kind = protoEnum(TransactionKind, transactionKindToNumber);
const accountType = protoEnum(AccountType, accountTypeToNumber);
const source = protoEnum(ExpenseSource, expenseSourceToNumber);
const linkKind = protoEnum(LinkKind, linkKindToNumber);
const billStatus = protoEnum(BillStatus, billStatusToNumber);

/** The ledger. A deleted entry keeps its row, so that no replayed event brings it back. */
export const expenses = mysqlTable(
  'expenses',
  {
    expenseId: uuid('expense_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    amount: decimal().notNull(),
    currencyCode: ascii('currency_code', { length: 3 }).notNull(),
    direction: direction().notNull(),
    kind: kind().notNull(),
    merchant: varchar({ length: 200 }).notNull(),
    category: ascii({ length: 64 }).notNull(),
    occurredOn: day('occurred_on').notNull(),
    occurredAt: instant('occurred_at'),
    accountTail: ascii('account_tail', { length: 6 }).notNull(),
    accountType: accountType('account_type').notNull(),
    reference: varchar({ length: 100 }).notNull(),
    note: varchar({ length: 500 }).notNull(),
    source: source().notNull(),
    messageId: uuid('message_id'),
    idempotencyKey: ascii('idempotency_key', { length: 128 }),
    /** SHA-256 of what the idempotency key was first used for. */
    requestHash: bytes('request_hash', { length: 32 }),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    deletedAt: instant('deleted_at'),
    /** The rest is what a message said besides; amounts are in the entry's currency. */
    merchantRaw: varchar('merchant_raw', { length: 200 }).notNull().default(''),
    counterparty: varchar({ length: 100 }).notNull().default(''),
    fee: decimal(),
    /** May be negative. */
    balance: decimal(),
    creditLimit: decimal('credit_limit'),
    /** Of the message; '' for notes and for entries added by hand. */
    sender: varchar({ length: 100 }).notNull().default(''),
    receivedAt: instant('received_at'),
    /** The entry that counts in its stead; summaries leave this one out. */
    duplicateOf: uuid('duplicate_of'),
    /** The other side of a transfer between accounts of the user's; summaries leave both out. */
    transferOf: uuid('transfer_of'),
    /** Its message tells of no movement after all: once it is out, it is not for the user to put back. */
    withdrawn: boolean().notNull().default(false),
  },
  (table) => [
    index('expenses_ledger').on(table.userId, table.occurredOn, table.expenseId),
    unique('expenses_idempotency').on(table.userId, table.idempotencyKey),
    index('expenses_sum').on(table.userId, table.amount, table.currencyCode),
  ],
);

/** Entries that tell of one event. One that was taken back stays, so that it is not made again. */
export const links = mysqlTable(
  'links',
  {
    linkId: uuid('link_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    kind: linkKind().notNull(),
    /** The one that counts, or the earlier purchase. */
    expenseId: uuid('expense_id').notNull(),
    otherExpenseId: uuid('other_expense_id').notNull(),
    reason: varchar({ length: 200 }).notNull(),
    undone: boolean().notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    unique('links_pair').on(table.expenseId, table.otherExpenseId),
    index('links_other').on(table.otherExpenseId),
    index('links_newest').on(table.userId, table.linkId),
  ],
);

/** Why the fields of an entry have their values: a row where a message was read or the user changed something. */
export const evidence = mysqlTable(
  'evidence',
  {
    expenseId: uuid('expense_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    fields: proto(EntryEvidence)('fields').notNull(),
    /** When the user last changed the entry here; null where they never did. */
    setAt: instant('set_at'),
  },
  (table) => [index('evidence_user').on(table.userId)],
);

/** What messages were found to say anew, each once. One that comes before its entry waits here. */
export const revisions = mysqlTable(
  'revisions',
  {
    expenseId: uuid('expense_id').notNull(),
    revisedAt: instant('revised_at').notNull(),
    userId: uuid('user_id').notNull(),
    /** Names of the fields that it sets, separated by commas; "*" where it takes the entry out. */
    fields: ascii({ length: 400 }).notNull().default(''),
    /** Null once it had its effect. */
    waiting: proto(ExpenseRevised)('waiting'),
  },
  (table) => [
    primaryKey({ columns: [table.expenseId, table.revisedAt] }),
    index('revisions_user').on(table.userId),
  ],
);

export const budgets = mysqlTable(
  'budgets',
  {
    userId: uuid('user_id').notNull(),
    /** '' is the overall budget. */
    category: ascii({ length: 64 }).notNull(),
    amount: decimal().notNull(),
    currencyCode: ascii('currency_code', { length: 3 }).notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.category] })],
);

/** Payments that messages announced. */
export const bills = mysqlTable(
  'bills',
  {
    billId: uuid('bill_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    amount: decimal().notNull(),
    currencyCode: ascii('currency_code', { length: 3 }).notNull(),
    payee: varchar({ length: 200 }).notNull(),
    dueOn: day('due_on'),
    /** The due day, or that of the first announcement where none is known. */
    expectedOn: day('expected_on').notNull(),
    accountTail: ascii('account_tail', { length: 6 }).notNull(),
    accountType: accountType('account_type').notNull(),
    status: billStatus().notNull(),
    /** Set where status is PAID: an entry pays one bill at most. */
    expenseId: uuid('expense_id').unique('bills_payment'),
    /** Of the first announcement. */
    messageId: uuid('message_id').notNull(),
    announcedAt: instant('announced_at').notNull(),
    /** SHA-256 of payee, amount, currency and expected day: two announcements at once still make one bill. */
    identity: bytes({ length: 32 }).notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    unique('bills_identity').on(table.userId, table.identity),
    index('bills_due').on(table.userId, table.expectedOn, table.billId),
    index('bills_amount').on(table.userId, table.currencyCode, table.amount),
  ],
);

/** Which bill each announcing message is about: one that comes again changes nothing. */
export const billAnnouncements = mysqlTable(
  'bill_announcements',
  {
    userId: uuid('user_id').notNull(),
    messageId: uuid('message_id').notNull(),
    billId: uuid('bill_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.messageId] })],
);

/** The newest news of what stands on each account. */
export const balances = mysqlTable(
  'balances',
  {
    userId: uuid('user_id').notNull(),
    /** '' with type UNSPECIFIED where messages name no account. */
    accountTail: ascii('account_tail', { length: 6 }).notNull(),
    accountType: accountType('account_type').notNull(),
    currencyCode: ascii('currency_code', { length: 3 }).notNull(),
    /** May be negative. */
    amount: decimal().notNull(),
    messageId: uuid('message_id').notNull(),
    receivedAt: instant('received_at').notNull(),
    asOf: day('as_of').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.accountTail, table.accountType, table.currencyCode] }),
  ],
);
