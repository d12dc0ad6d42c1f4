import type { Expense } from '@/api/types.ts';

/** Columns of the ledger as a table, in order: what each is called and takes from an entry. */
const columns: readonly (readonly [name: string, of: (entry: Expense) => string | undefined])[] = [
  ['occurred_on', (entry) => entry.occurred_on],
  ['direction', (entry) => entry.direction.replace('DIRECTION_', '').toLowerCase()],
  ['kind', (entry) => entry.kind.replace('TRANSACTION_KIND_', '').toLowerCase()],
  ['amount', (entry) => entry.money?.amount],
  ['currency_code', (entry) => entry.money?.currency_code],
  ['merchant', (entry) => entry.merchant],
  ['category', (entry) => entry.category],
  ['account_tail', (entry) => entry.account?.tail],
  ['note', (entry) => entry.note],
  ['reference', (entry) => entry.reference],
  ['counterparty', (entry) => entry.counterparty],
  ['fee', (entry) => entry.fee?.amount],
  ['balance', (entry) => entry.balance?.amount],
  ['source', (entry) => entry.source.replace('EXPENSE_SOURCE_', '').toLowerCase()],
  ['duplicate_of', (entry) => entry.duplicate_of],
  ['transfer_of', (entry) => entry.transfer_of],
  ['expense_id', (entry) => entry.expense_id],
];

/** The end of a line (RFC 4180). */
const END = '\r\n';
/** By which spreadsheets know that it is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The first line of a file, which names the columns. */
export const heading = BYTE_ORDER_MARK + columns.map(([name]) => name).join(',') + END;

/** An entry as a line; amounts stand as the server has them, digit by digit. */
export const lineOf = (entry: Expense): string =>
  columns.map(([, of]) => cell(of(entry) ?? '')).join(',') + END;

const NUMBER = /^-?\d+(\.\d+)?$/;
/** How a text begins that a spreadsheet takes for a formula; full-width signs and leading blanks do not hide it. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

/** A text as a cell: quoted where it must be, and with an apostrophe before what a spreadsheet would run. */
export function cell(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
