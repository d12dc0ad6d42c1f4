import { hash } from 'node:crypto';
import type { FieldEvidence } from '#gen/tracker/ds/v1/evidence.ts';
import type { Balance, Bill, Expense } from '#gen/tracker/expense/v1/expense_service.ts';
import { type AccountRef, AccountType } from '#gen/tracker/type/v1/transaction.ts';
import { fromDecimal } from '#mesh/money.ts';
import type { StoredBalance } from './balances/balance-store.ts';
import type { StoredBill } from './bills/bill-store.ts';
import type { Entry } from './entries/entry.ts';
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

/** What a stored entry says. */
export function toEntry(row: StoredExpense): Entry {
  const { direction, kind, merchant, category, occurredOn, reference, note, accountTail, accountType } = row;
  return {
    money: fromDecimal(row.amount, row.currencyCode),
    account: { tail: accountTail, type: accountType },
    occurredAt: row.occurredAt?.toISOString() ?? '',
    ...{ direction, kind, merchant, category, occurredOn, reference, note },
  };
}

/** A stored entry as the contract shows it; lists leave its evidence out. */
export function toExpense(row: StoredExpense, evidence: readonly FieldEvidence[] = []): Expense {
  const { currencyCode } = row;
  const money = (decimal: string | null) =>
    decimal === null ? undefined : fromDecimal(decimal, currencyCode);
  const expense: Expense = {
    expenseId: row.expenseId,
    money: money(row.amount),
    direction: row.direction,
    kind: row.kind,
    merchant: row.merchant,
    category: row.category,
    occurredOn: row.occurredOn,
    occurredAt: row.occurredAt?.toISOString() ?? '',
    account: toAccount(row),
    reference: row.reference,
    note: row.note,
    source: row.source,
    messageId: row.messageId ?? '',
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    merchantRaw: row.merchantRaw,
    counterparty: row.counterparty,
    fee: money(row.fee),
    balance: money(row.balance),
    limit: money(row.creditLimit),
    evidence: [...evidence],
    duplicateOf: row.duplicateOf ?? '',
    transferOf: row.transferOf ?? '',
    etag: '',
  };
  // In place: lists make thousands of these a second.
  expense.etag = etagOf(expense);
  return expense;
}

/** Stands for everything of an entry that a user may change. */
function etagOf(expense: Expense): string {
  const { money, direction, kind, merchant, category, occurredOn, occurredAt, account, reference, note } =
    expense;
  const values = [
    money?.amount,
    money?.currencyCode,
    direction,
    kind,
    merchant,
    category,
    occurredOn,
    occurredAt,
  ];
  const rest = [account?.tail, account?.type, reference, note];
  return hash('sha256', [...values, ...rest].join('\0'), 'base64url').slice(0, 22);
}

/** A stored bill as the contract shows it. */
export function toBill(row: StoredBill): Bill {
  return {
    billId: row.billId,
    money: fromDecimal(row.amount, row.currencyCode),
    payee: row.payee,
    dueOn: row.dueOn ?? '',
    account: toAccount(row),
    status: row.status,
    expenseId: row.expenseId ?? '',
    messageId: row.messageId,
    announcedAt: row.announcedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** A stored balance as the contract shows it. */
export function toBalance(row: StoredBalance): Balance {
  return {
    account: toAccount(row),
    balance: fromDecimal(row.amount, row.currencyCode),
    asOf: row.asOf,
    messageId: row.messageId,
    receivedAt: row.receivedAt.toISOString(),
  };
}

/** Undefined where nothing is known of it. */
function toAccount({ accountTail, accountType }: ReturnType<typeof accountColumns>): AccountRef | undefined {
  const known = accountTail !== '' || accountType !== AccountType.UNSPECIFIED;
  return known ? { tail: accountTail, type: accountType } : undefined;
}
