import type { Draft, Expense } from '../../../api/types.ts';
import { complete } from './amount.ts';

/** What an entry made by hand can be. */
export type Way = 'spent' | 'received' | 'refund' | 'transfer';

/** A form that is being filled in. */
export interface Entry {
  way: Way;
  /** With a transfer: whether money came. */
  incoming: boolean;
  amount: string;
  currency: string;
  merchant: string;
  category: string;
  day: string;
  tail: string;
  note: string;
}

const kinds = {
  spent: 'TRANSACTION_KIND_DEBIT',
  received: 'TRANSACTION_KIND_CREDIT',
  refund: 'TRANSACTION_KIND_REFUND',
  transfer: 'TRANSACTION_KIND_TRANSFER',
} as const;

/** Whether money comes in by it. */
export function isCredit({ way, incoming }: Pick<Entry, 'way' | 'incoming'>): boolean {
  return way === 'received' || way === 'refund' || (way === 'transfer' && incoming);
}

/** What keeps a form from being an entry. */
export function wrongIn({ amount, tail }: Entry): { amount?: 'missing'; tail?: 'digits' } {
  return {
    ...(complete(amount) === undefined ? { amount: 'missing' as const } : {}),
    ...(tail === '' || /^\d{2,6}$/.test(tail) ? {} : { tail: 'digits' as const }),
  };
}

/** The entry of a form in which nothing is wrong. */
export function expenseOf(entry: Entry): Draft<Expense> {
  const { way, amount, currency, merchant, category, day, tail, note } = entry;
  return {
    money: { currency_code: currency, amount: complete(amount) ?? '0' },
    kind: kinds[way],
    direction: isCredit(entry) ? 'DIRECTION_CREDIT' : 'DIRECTION_DEBIT',
    merchant: merchant.trim(),
    category,
    occurred_on: day,
    note: note.trim(),
    ...(tail ? { account: { tail, type: 'ACCOUNT_TYPE_UNSPECIFIED' as const } } : {}),
  };
}
