import { and, asc, eq } from 'drizzle-orm';
import type { Money } from '#gen/tracker/type/v1/transaction.ts';
import { fromDecimal } from '#mesh/money.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import { balances } from '../schema.ts';
import type { Reading } from './balance.ts';

export type StoredBalance = typeof balances.$inferSelect;

// The database compares, so older news that comes late changes nothing. Assigned from the least significant column of
// the comparison to the most: each sees what decides still as it was.
const NEWER =
  '(values(`as_of`), values(`received_at`), values(`message_id`)) > (`as_of`, `received_at`, `message_id`)';
const upsert = prepareInsert(balances, {
  suffix: ` on duplicate key update ${['amount', 'message_id', 'received_at', 'as_of']
    .map((column) => `\`${column}\` = if(${NEWER}, values(\`${column}\`), \`${column}\`)`)
    .join(', ')}`,
});

const keyOf = ({ userId, accountTail, accountType, currencyCode }: StoredBalance) =>
  `${userId} ${accountTail} ${accountType} ${currencyCode}`;

/** Keeps of each account the reading for the latest day; of one day the last received. */
export async function noteBalances(tx: Tx, readings: readonly Reading[]): Promise<void> {
  const rows = readings.map(({ userId, messageId, account, balance, asOf, receivedAt }) => ({
    userId,
    accountTail: account.tail,
    accountType: account.type,
    ...balance,
    messageId,
    receivedAt,
    asOf,
  }));
  // One order for all, so that transactions about the same accounts wait for each other instead of deadlocking.
  rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  await upsert(tx, rows);
}

/**
 * Takes out what is known of an account from one message, in whatever currency, for it to be said anew; what it said,
 * undefined where later news stand there.
 */
export async function takeBalance(
  tx: Tx,
  {
    userId,
    messageId,
    accountTail,
    accountType,
  }: Pick<StoredBalance, 'userId' | 'accountTail' | 'accountType'> & { readonly messageId: string | null },
): Promise<Money | undefined> {
  if (messageId === null) return undefined;
  const told = and(
    eq(balances.userId, userId),
    eq(balances.messageId, messageId),
    eq(balances.accountTail, accountTail),
    eq(balances.accountType, accountType),
  );
  const [row] = await tx.select().from(balances).where(told).for('update');
  if (!row) return undefined;
  await tx.delete(balances).where(told);
  return fromDecimal(row.amount, row.currencyCode);
}

export function listBalances(sql: Sql, userId: string): Promise<StoredBalance[]> {
  return sql
    .select()
    .from(balances)
    .where(eq(balances.userId, userId))
    .orderBy(asc(balances.accountTail), asc(balances.accountType), asc(balances.currencyCode));
}
