import type { Expense } from '#gen/tracker/expense/v1/expense_service.ts';
import { AccountType } from '#gen/tracker/type/v1/transaction.ts';
import { fromMinor, toMinor } from '#mesh/money.ts';
import type { Entry } from './entry.ts';
import type { StoredExpense } from './store.ts';

const moneyColumns = ({ amount, currencyCode }: Entry['money']) => ({ amount, currencyCode });
const accountColumns = ({ tail, type }: Entry['account']) => ({ accountTail: tail, accountType: type });
const timeColumn = (occurredAt: string) => ({ occurredAt: occurredAt ? new Date(occurredAt) : null });

/** The columns that hold what an entry says. */
export function toColumns({ money, account, occurredAt, ...same }: Entry) {
  return { ...same, ...moneyColumns(money), ...accountColumns(account), ...timeColumn(occurredAt) };
}

/** The columns of the fields that are given. */
export function toChangedColumns({ money, account, occurredAt, ...same }: Partial<Entry>) {
  return {
    ...same,
    ...(money && moneyColumns(money)),
    ...(account && accountColumns(account)),
    ...(occurredAt !== undefined && timeColumn(occurredAt)),
  };
}

/** A stored entry as the contract shows it. */
export function toExpense(row: StoredExpense): Expense {
  const { currencyCode, accountTail, accountType } = row;
  const known = accountTail !== '' || accountType !== AccountType.UNSPECIFIED;
  return {
    expenseId: row.expenseId,
    money: fromMinor(toMinor(row.amount, currencyCode), currencyCode),
    direction: row.direction,
    kind: row.kind,
    merchant: row.merchant,
    category: row.category,
    occurredOn: row.occurredOn,
    occurredAt: row.occurredAt?.toISOString() ?? '',
    account: known ? { tail: accountTail, type: accountType } : undefined,
    reference: row.reference,
    note: row.note,
    source: row.source,
    messageId: row.messageId ?? '',
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
