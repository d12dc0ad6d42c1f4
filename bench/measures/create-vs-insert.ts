import { v7 as uuidv7 } from 'uuid';
import type { Expense } from '#gen/tracker/expense/v1/expense_service.ts';
import { ExpenseSource } from '#gen/tracker/expense/v1/expense_service.ts';
import { AccountType, Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { compare } from '../compare.ts';
import { dayBack, INSERT, openLedger, row } from '../ledger-rows.ts';
import type { Measure } from '../measure.ts';

const DAYS = 90;

/** CreateExpense with an idempotency key, as the app sends it, over the raw INSERT of the row that it makes. */
export const createVsInsert: Measure = async (bench) => {
  const { accounts, stack } = bench;
  const [writer, caller] = [await accounts.newUser(), await accounts.newUser()];
  const pool = openLedger(stack.databaseUrls.expense);
  let nth = 0;
  const baseline = () => pool.execute(INSERT, row(writer.userId, dayBack(nth % DAYS), nth++));
  const ours = () => {
    const request = { expense: entry(dayBack(nth % DAYS), nth++), idempotencyKey: uuidv7() };
    return accounts.expense.createExpense(request, { token: caller.token });
  };
  try {
    return [await compare({ key: 'create_vs_insert', baseline, ours }, bench)];
  } finally {
    await pool.end();
  }
};

/** What a user enters to get the row that the baseline writes. */
function entry(occurredOn: string, nth: number): Expense {
  return {
    expenseId: '',
    money: { currencyCode: 'EUR', amount: `${(nth % 300) + 1}.${String(nth % 100).padStart(2, '0')}` },
    direction: Direction.DEBIT,
    kind: TransactionKind.DEBIT,
    merchant: `Corner Bakery ${nth % 50}`,
    category: 'dining.cafe',
    occurredOn,
    occurredAt: '',
    account: { tail: '4821', type: AccountType.CARD },
    reference: `REF${nth}`,
    note: 'breakfast with the neighbours',
    source: ExpenseSource.UNSPECIFIED,
    messageId: '',
    createdAt: '',
    evidence: [],
    duplicateOf: '',
    transferOf: '',
    updatedAt: '',
    merchantRaw: '',
    counterparty: '',
    fee: undefined,
    balance: undefined,
    limit: undefined,
    etag: '',
  };
}
