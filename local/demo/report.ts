import { type Message, MessageStatus, ReviewReason, Verdict } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Balance, Bill, Expense, GetSummaryResponse } from '#gen/tracker/expense/v1/expense_service.ts';
import { type AccountRef, Direction, type Money } from '#gen/tracker/type/v1/transaction.ts';
import { table } from '../table.ts';

/** Why something stayed out of the ledger, in the user's words. */
const WHY: Readonly<Record<string, string>> = {
  [Verdict.OTP]: 'a one-time code',
  [Verdict.PROMOTION]: 'an advert',
  [Verdict.DECLINED]: 'a payment that did not happen',
  [Verdict.SCHEDULED]: 'not yet debited',
  [Verdict.COLLECT_REQUEST]: 'somebody asks for money',
  [Verdict.BALANCE_ONLY]: 'a balance, no movement',
  [Verdict.OTHER]: 'nothing about money moved',
  [ReviewReason.NO_AMOUNT]: 'no amount found',
  [ReviewReason.NO_CURRENCY]: 'no currency named',
  [ReviewReason.NO_DIRECTION]: 'in or out is not clear',
  [ReviewReason.AMBIGUOUS_AMOUNT]: 'more than one amount fits',
  [ReviewReason.LOW_CONFIDENCE]: 'not sure enough',
};

const word = (value: string, prefix: string) => value.replace(prefix, '').toLowerCase().replaceAll('_', ' ');
const shown = (account: AccountRef | undefined) => (account?.tail ? `··${account.tail}` : '');
const sum = (money: Money | undefined) => `${money?.amount} ${money?.currencyCode}`;
const signed = (money: Money | undefined, direction: Direction) =>
  `${direction === Direction.CREDIT ? '+' : ''}${sum(money)}`;
const zeroAsBlank = (money: Money | undefined) =>
  /[1-9]/.test(money?.amount ?? '') ? (money?.amount ?? '') : '';

/** The ledger as a table, newest day first. */
export function ledgerTable(expenses: readonly Expense[]): string {
  return table(
    [
      { title: 'day', max: 10 },
      { title: 'merchant or note', max: 32 },
      { title: 'category', max: 24 },
      { title: 'kind', max: 16 },
      { title: 'account', max: 8 },
      { title: 'amount', max: 18, right: true },
    ],
    expenses.map(({ occurredOn, merchant, note, category, kind, account, money, direction }) => [
      occurredOn,
      merchant || note || '–',
      category,
      word(kind, 'TRANSACTION_KIND_'),
      shown(account),
      signed(money, direction),
    ]),
  );
}

/** Sums by category, each currency for itself, and its total. */
export function summaryTable({ rows, totals }: GetSummaryResponse): string {
  return table(
    [
      { title: 'currency', max: 8 },
      { title: 'category', max: 28 },
      { title: 'spent', max: 14, right: true },
      { title: 'refunded', max: 14, right: true },
      { title: 'received', max: 14, right: true },
      { title: 'entries', max: 7, right: true },
    ],
    totals.flatMap((total) => {
      const currency = total.spent?.currencyCode ?? '';
      const own = rows.filter((row) => row.spent?.currencyCode === currency);
      return [...own, { ...total, key: '= total' }].map((row, at) => [
        at === 0 ? currency : '',
        row.key,
        zeroAsBlank(row.spent),
        zeroAsBlank(row.refunded),
        zeroAsBlank(row.received),
        String(row.count),
      ]);
    }),
  );
}

/** Payments that were announced, the earliest due first. */
export function billsTable(bills: readonly Bill[]): string {
  return table(
    [
      { title: 'due', max: 10 },
      { title: 'payee', max: 32 },
      { title: 'account', max: 8 },
      { title: 'status', max: 9 },
      { title: 'amount', max: 18, right: true },
    ],
    bills.map(({ dueOn, payee, account, status, money }) => [
      dueOn || '–',
      payee || '–',
      shown(account),
      word(status, 'BILL_STATUS_'),
      sum(money),
    ]),
  );
}

/** What stands on each account, as far as messages told. */
export function balancesTable(balances: readonly Balance[]): string {
  return table(
    [
      { title: 'account', max: 8 },
      { title: 'kind', max: 11 },
      { title: 'as of', max: 10 },
      { title: 'balance', max: 18, right: true },
    ],
    balances.map(({ account, asOf, balance }) => [
      shown(account) || '–',
      account ? word(account.type, 'ACCOUNT_TYPE_') : '',
      asOf,
      sum(balance),
    ]),
  );
}

/** The messages that made no entry, and why. */
export function leftOutTable(messages: readonly Message[]): string {
  const why = ({ outcome }: Message) =>
    WHY[
      outcome?.status === MessageStatus.NEEDS_REVIEW ? outcome.reason : (outcome?.verdict ?? Verdict.OTHER)
    ] ?? '';
  return table(
    [
      { title: 'why', max: 30 },
      { title: 'message', max: 76 },
    ],
    messages.map((message) => [why(message), message.text]),
  );
}
