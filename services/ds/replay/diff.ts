import type { ExtractedExpense, FieldChange, Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import { AccountType, Direction, type Money, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';

const sum = (money: Money | undefined) => (money ? `${money.currencyCode} ${money.amount}`.trim() : '');
const unless = <E extends string>(none: E, value: E) => (value === none ? '' : value);

/** The fields of an entry as the ledger names them, in the order to show, and how each is written for people. */
const FIELDS: Readonly<Record<string, (expense: ExtractedExpense) => string>> = {
  money: ({ money }) => sum(money),
  direction: ({ direction }) => unless(Direction.UNSPECIFIED, direction),
  kind: ({ kind }) => unless(TransactionKind.UNSPECIFIED, kind),
  merchant: ({ merchant }) => merchant,
  category: ({ category }) => category,
  occurred_on: ({ occurredOn }) => occurredOn,
  occurred_at: ({ occurredAt }) => occurredAt,
  account: ({ account }) =>
    account ? [account.tail, unless(AccountType.UNSPECIFIED, account.type)].filter(Boolean).join(' ') : '',
  reference: ({ reference }) => reference,
  merchant_raw: ({ merchantRaw }) => merchantRaw,
  counterparty: ({ counterparty }) => counterparty,
  fee: ({ fee }) => sum(fee),
  balance: ({ balance }) => sum(balance),
  limit: ({ limit }) => sum(limit),
};

/** How one entry differs from another; an entry that is not there has no fields. */
export function fieldChanges(
  before: ExtractedExpense | undefined,
  after: ExtractedExpense | undefined,
): FieldChange[] {
  const shown = (show: (expense: ExtractedExpense) => string, expense: ExtractedExpense | undefined) =>
    expense ? show(expense) : '';
  return Object.entries(FIELDS)
    .map(([field, show]) => ({ field, before: shown(show, before), after: shown(show, after) }))
    .filter((change) => change.before !== change.after);
}

/** How what became of a message differs. */
export function statusChanges(before: Outcome, after: Outcome): FieldChange[] {
  return (['status', 'verdict'] as const)
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => change.before !== change.after);
}
