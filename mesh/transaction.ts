import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';

const { DEBIT, CREDIT } = Direction;

/** The directions that each kind of movement allows; the first is meant where none is given. */
export const DIRECTIONS: ReadonlyMap<TransactionKind, readonly Direction[]> = new Map([
  [TransactionKind.DEBIT, [DEBIT]],
  [TransactionKind.CREDIT, [CREDIT]],
  [TransactionKind.REFUND, [CREDIT]],
  [TransactionKind.TRANSFER, [DEBIT, CREDIT]],
  [TransactionKind.CASH_WITHDRAWAL, [DEBIT]],
  [TransactionKind.FEE, [DEBIT]],
  [TransactionKind.SALARY, [CREDIT]],
  [TransactionKind.REVERSAL, [CREDIT, DEBIT]],
]);

/** Kinds of money that was paid before and comes back. */
export const COMES_BACK: ReadonlySet<TransactionKind> = new Set([
  TransactionKind.REFUND,
  TransactionKind.REVERSAL,
]);
