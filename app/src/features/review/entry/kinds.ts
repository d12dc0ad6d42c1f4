import type { TransactionKind } from '@/api/types.ts';

/** The kinds of movement each way, the plain one first. */
export const kindsOf = {
  DIRECTION_UNSPECIFIED: [],
  DIRECTION_DEBIT: [
    'TRANSACTION_KIND_DEBIT',
    'TRANSACTION_KIND_TRANSFER',
    'TRANSACTION_KIND_CASH_WITHDRAWAL',
    'TRANSACTION_KIND_FEE',
  ],
  DIRECTION_CREDIT: [
    'TRANSACTION_KIND_CREDIT',
    'TRANSACTION_KIND_SALARY',
    'TRANSACTION_KIND_REFUND',
    'TRANSACTION_KIND_TRANSFER',
    'TRANSACTION_KIND_REVERSAL',
  ],
} as const satisfies Record<string, readonly TransactionKind[]>;
