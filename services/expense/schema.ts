import { index, mysqlTable, primaryKey, unique, varchar } from 'drizzle-orm/mysql-core';
import { ExpenseSource, expenseSourceToNumber } from '#gen/tracker/expense/v1/expense_service.ts';
import {
  AccountType,
  accountTypeToNumber,
  Direction,
  directionToNumber,
  TransactionKind,
  transactionKindToNumber,
} from '#gen/tracker/type/v1/transaction.ts';
import { ascii, bytes, day, decimal, instant, protoEnum, uuid } from '#mesh/columns.ts';

export * from '#mesh/tables.ts';

const direction = protoEnum(Direction, directionToNumber);
const kind = protoEnum(TransactionKind, transactionKindToNumber);
const accountType = protoEnum(AccountType, accountTypeToNumber);
const source = protoEnum(ExpenseSource, expenseSourceToNumber);

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
  },
  (table) => [
    index('expenses_ledger').on(table.userId, table.occurredOn, table.expenseId),
    unique('expenses_idempotency').on(table.userId, table.idempotencyKey),
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

/** Users who asked to be forgotten: events about them that come late have no effect. */
export const erasedUsers = mysqlTable('erased_users', {
  userId: uuid('user_id').primaryKey(),
  erasedAt: instant('erased_at').notNull(),
});
