import type { Flow, TransactionKind } from '@/api/types.ts';

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

const patterns: Record<keyof LedgerFilter, RegExp> = {
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
  category: /^[a-z\d_.]{1,64}$/,
  merchant: /^[\s\S]{1,200}$/,
  kind: new RegExp(`^(?:${kinds.join('|')})$`),
  flow: new RegExp(`^(?:${flows.join('|')})$`),
  currency: /^[A-Z]{3}$/,
  text: /^[\s\S]{1,200}$/,
};
export const filterNames = Object.keys(patterns) as (keyof LedgerFilter)[];

/** What an address asks for; a value that cannot be one is left out. */
export function filterOf(params: Params): LedgerFilter {
  const filter: Record<string, string> = {};
  for (const name of filterNames) {
    const value = params[name];
    if (typeof value === 'string' && patterns[name].test(value)) filter[name] = value;
  }
  return filter as LedgerFilter;
}

/** The address of the ledger that shows these entries. */
export function ledgerPath(filter: LedgerFilter): string {
  const query = new URLSearchParams();
  for (const name of filterNames) if (filter[name]) query.set(name, filter[name]);
  const text = query.toString();
  return text ? `/ledger?${text}` : '/ledger';
}

/** How many things are asked for; a period is one, however it is bounded, and the search is none. */
export function countOf({ from, to, text: _, ...rest }: LedgerFilter): number {
  return Object.values(rest).filter(Boolean).length + (from || to ? 1 : 0);
}

/** Whether anything is left out. */
export function narrows(filter: LedgerFilter): boolean {
  return filterNames.some((name) => filter[name]);
}
