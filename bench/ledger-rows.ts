import { createHash } from 'node:crypto';
import { createPool, type Pool } from 'mysql2/promise';
import { v7 as uuidv7 } from 'uuid';
import { IN_FLIGHT } from './load.ts';

/** The columns of the expense service's table, in its order. */
const COLUMNS = [
  'expense_id',
  'user_id',
  'amount',
  'currency_code',
  'direction',
  'kind',
  'merchant',
  'category',
  'occurred_on',
  'occurred_at',
  'account_tail',
  'account_type',
  'reference',
  'note',
  'source',
  'message_id',
  'idempotency_key',
  'request_hash',
  'created_at',
  'updated_at',
  'deleted_at',
  'merchant_raw',
  'counterparty',
  'fee',
  'balance',
  'credit_limit',
] as const;

const list = COLUMNS.join(', ');

/** One row by a prepared statement, as raw as mysql2 gets. */
export const INSERT = `INSERT INTO expenses (${list}) VALUES (${COLUMNS.map(() => '?').join(', ')})`;

/** Many rows at once, for seeding. */
export const INSERT_MANY = `INSERT INTO expenses (${list}) VALUES ?`;

/** A page and one row more, from a position on: the statement that a ListExpenses without filters comes down to. */
export const SELECT_PAGE = `SELECT ${list} FROM expenses WHERE user_id = ? AND deleted_at IS NULL
  AND (occurred_on < ? OR (occurred_on = ? AND expense_id < ?))
  ORDER BY occurred_on DESC, expense_id DESC LIMIT 51`;

type Value = string | number | Buffer | null;

/** A pool of as many connections as calls in flight, with the value types that the service asks for. */
export function openLedger(databaseUrl: string | undefined): Pool {
  return createPool({
    uri: databaseUrl ?? '',
    connectionLimit: IN_FLIGHT,
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
  });
}

/** The row that {@link INSERT} takes. */
export function row(userId: string, occurredOn: string, nth: number): Value[] {
  const key = uuidv7();
  const at = new Date().toISOString().slice(0, -1).replace('T', ' ');
  const hash = createHash('sha256').update(key).digest();
  const amount = `${(nth % 300) + 1}.${String(nth % 100).padStart(2, '0')}`;
  return [
    uuidv7(),
    userId,
    amount,
    'EUR',
    1,
    1,
    `Corner Bakery ${nth % 50}`,
    'dining.cafe',
    occurredOn,
    null,
    '4821',
    1,
    `REF${nth}`,
    'breakfast with the neighbours',
    1,
    null,
    key,
    hash,
    at,
    at,
    null,
    '',
    '',
    null,
    null,
    null,
  ];
}

/** The n-th day before the end of 2026, YYYY-MM-DD. */
export function dayBack(nth: number): string {
  return new Date(Date.UTC(2026, 11, 31 - nth)).toISOString().slice(0, 10);
}
