import type { Flow, TransactionKind } from '@/api/types.ts';
import { compare } from '../../../format/decimal.ts';

/** Which entries are shown; what is not set leaves that side open. */
export interface LedgerFilter {
  /** First and last day, both included. */
  from?: string;
  to?: string;
  category?: string;
  merchant?: string;
  kind?: TransactionKind;
  flow?: Flow;
  currency?: string;
  text?: string;
  account_tail?: string;
  /** Plain decimals, both included, by value in each entry's own currency. */
  min_amount?: string;
  max_amount?: string;
}

/** The kinds of movement that the ledger is searched by. */
export const kinds = [
  'TRANSACTION_KIND_DEBIT',
  'TRANSACTION_KIND_CREDIT',
  'TRANSACTION_KIND_REFUND',
  'TRANSACTION_KIND_TRANSFER',
  'TRANSACTION_KIND_CASH_WITHDRAWAL',
  'TRANSACTION_KIND_FEE',
  'TRANSACTION_KIND_SALARY',
  'TRANSACTION_KIND_REVERSAL',
] as const satisfies readonly TransactionKind[];
export type Kind = (typeof kinds)[number];

/** What was received; what was spent, and what came back of it. */
export const flows = ['FLOW_RECEIVED', 'FLOW_SPENT'] as const satisfies readonly Flow[];

type Params = Record<string, string | string[] | undefined>;

const amount = /^\d{1,15}(\.\d{1,4})?$/;
const patterns: Record<keyof LedgerFilter, RegExp> = {
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
  category: /^[a-z\d_.]{1,64}$/,
  merchant: /^[\s\S]{1,200}$/,
  kind: new RegExp(`^(?:${kinds.join('|')})$`),
  flow: new RegExp(`^(?:${flows.join('|')})$`),
  currency: /^[A-Z]{3}$/,
  text: /^[\s\S]{1,200}$/,
  account_tail: /^[\dA-Za-z]{2,6}$/,
  min_amount: amount,
  max_amount: amount,
};
export const filterNames = Object.keys(patterns) as (keyof LedgerFilter)[];

/** Whether the server takes it for this filter. */
export const isAccepted = (name: keyof LedgerFilter, value: string): boolean => patterns[name].test(value);

/** What an address asks for; a value that cannot be one is left out. */
export function filterOf(params: Params): LedgerFilter {
  const filter: LedgerFilter = {};
  for (const name of filterNames) {
    const value = params[name];
    if (typeof value === 'string' && isAccepted(name, value)) Object.assign(filter, { [name]: value });
  }
  if (isCrossed(filter)) delete filter.max_amount;
  return filter;
}

/** Whether the smallest amount is more than the largest. */
export const isCrossed = ({ min_amount: min, max_amount: max }: LedgerFilter): boolean =>
  !!min && !!max && compare(min, max) > 0;

/** The address of the ledger that shows these entries. */
export function ledgerPath(filter: LedgerFilter): string {
  const query = new URLSearchParams();
  for (const name of filterNames) if (filter[name]) query.set(name, filter[name]);
  const text = query.toString();
  return text ? `/ledger?${text}` : '/ledger';
}

/** How many things are asked for; a period is one, and a span of amounts, however it is bounded; the search is none. */
export function countOf({
  from,
  to,
  min_amount: min,
  max_amount: max,
  text: _,
  ...rest
}: LedgerFilter): number {
  return Object.values(rest).filter(Boolean).length + (from || to ? 1 : 0) + (min || max ? 1 : 0);
}

/** Whether anything is left out. */
export function narrows(filter: LedgerFilter): boolean {
  return filterNames.some((name) => filter[name]);
}
