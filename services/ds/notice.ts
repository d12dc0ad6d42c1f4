import type { BalanceReading, UpcomingBill } from '#gen/tracker/ds/v1/ds_service.ts';
import { type AccountRef, AccountType } from '#gen/tracker/type/v1/transaction.ts';
import { evidenceOf } from './evidence.ts';
import type { Account, BalanceReading as ReadBalance, UpcomingBill as ReadBill } from './extraction/types.ts';

const ACCOUNT_TYPE: Readonly<Record<Account['type'], AccountType>> = {
  card: AccountType.CARD,
  account: AccountType.ACCOUNT,
  wallet: AccountType.WALLET,
  unknown: AccountType.UNSPECIFIED,
};

/** An account as the contract shows it. */
export function toAccount({ tail, type }: Account): AccountRef {
  return { tail, type: ACCOUNT_TYPE[type] };
}

/** An announced payment as the contract shows it. */
export function toUpcomingBill({ kind: _, ...read }: ReadBill): UpcomingBill {
  const { amount, currency, payee, dueOn, account } = read;
  return {
    money: { currencyCode: currency.value, amount: amount.value },
    payee: payee?.value ?? '',
    dueOn: dueOn?.value ?? '',
    account: account && toAccount(account.value),
    evidence: evidenceOf(read, {
      amount: 'money.amount',
      currency: 'money.currency_code',
      payee: 'payee',
      dueOn: 'due_on',
      account: 'account',
    }),
  };
}

/** A balance without a movement as the contract shows it. */
export function toBalanceReading({ kind: _, ...read }: ReadBalance): BalanceReading {
  const { balance, currency, account, asOf } = read;
  return {
    balance: { currencyCode: currency.value, amount: balance.value },
    account: account && toAccount(account.value),
    asOf: asOf.value,
    evidence: evidenceOf(read, {
      balance: 'balance.amount',
      currency: 'balance.currency_code',
      account: 'account',
      asOf: 'as_of',
    }),
  };
}
