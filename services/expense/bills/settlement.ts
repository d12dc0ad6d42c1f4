import { BillStatus } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { lockDebits, type StoredExpense } from '../store.ts';
import { couldPay, paymentDays, paymentOf } from './bill.ts';
import {
  changeBill,
  lockBillPaidBy,
  lockBillsAwaiting,
  type StoredBill,
  type Sum,
  spentAmong,
} from './bill-store.ts';

/** Debits that pay nobody's bill: one's own cash, and what undoes a credit. */
const NO_PAYMENT: ReadonlySet<TransactionKind> = new Set([
  TransactionKind.CASH_WITHDRAWAL,
  TransactionKind.REVERSAL,
]);

type Movement = Pick<StoredExpense, 'direction' | 'kind'>;
const isPayment = ({ direction, kind }: Movement) => direction === Direction.DEBIT && !NO_PAYMENT.has(kind);

/** Looks for the payment of an open bill in the ledger; the bill as it is then. Each entry pays one bill at most. */
export async function settle(tx: Tx, bill: StoredBill, now: Date): Promise<StoredBill> {
  if (bill.status !== BillStatus.OPEN) return bill;
  const debits = (await lockDebits(tx, bill.userId, bill, paymentDays(bill))).filter(isPayment);
  // Asked after the entries are locked: only then is no other bill about to take one of them.
  const spent = await spentAmong(
    tx,
    debits.map(({ expenseId }) => expenseId),
  );
  const payments = debits
    .filter(({ expenseId }) => !spent.has(expenseId))
    .map((debit) => ({ ...debit, names: [debit.merchant, debit.merchantRaw] }));
  const payment = paymentOf(bill, payments);
  if (!payment) return bill;
  const change = { status: BillStatus.PAID, expenseId: payment.expenseId, updatedAt: now };
  await changeBill(tx, bill.billId, change);
  return { ...bill, ...change };
}

/** Settles the open bills of the sums with what the ledger holds. */
export async function settleAll(tx: Tx, sums: readonly Sum[], now: Date): Promise<void> {
  for (const bill of await lockBillsAwaiting(tx, sums)) await settle(tx, bill, now);
}

/** Settles the open bills that entries just added or changed may have paid. */
export function settleWith(tx: Tx, entries: readonly (Sum & Movement)[], now: Date): Promise<void> {
  return settleAll(tx, entries.filter(isPayment), now);
}

/** As {@link settleWith} for entries that are committed; opens a transaction only where a bill waits. */
export async function settleWithCommitted(
  database: Database,
  entries: readonly (Sum & Movement)[],
  now: Date,
): Promise<void> {
  const waiting = await lockBillsAwaiting(database.sql, entries.filter(isPayment));
  if (waiting.length > 0) await database.withTx((tx) => settleWith(tx, entries, now));
}

/** After an entry changed: a bill that it does not pay any more is open again, and another may be paid now. */
export async function settleAnew(tx: Tx, entry: StoredExpense, now: Date): Promise<void> {
  const paid = await lockBillPaidBy(tx, entry.expenseId);
  if (paid && isPayment(entry) && couldPay(paid, entry)) return;
  if (paid) await open(tx, paid, now);
  await settleWith(tx, [entry], now);
}

/** After an entry was deleted: the bill that it paid is open again, unless another entry pays it. */
export async function settleWithout(tx: Tx, expenseId: string, now: Date): Promise<void> {
  const paid = await lockBillPaidBy(tx, expenseId);
  if (paid) await open(tx, paid, now);
}

/** Opens a bill, whatever it was, and settles it with what the ledger holds. */
export async function open(tx: Tx, bill: StoredBill, now: Date): Promise<StoredBill> {
  const change = { status: BillStatus.OPEN, expenseId: null, updatedAt: now };
  await changeBill(tx, bill.billId, change);
  return settle(tx, { ...bill, ...change }, now);
}
