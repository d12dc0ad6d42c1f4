/** The columns of ledger.csv: names of an entry's fields as the export has them. */
const COLUMNS = [
  'occurred_on',
  'direction',
  'kind',
  'amount',
  'currency_code',
  'merchant',
  'category',
  'account_tail',
  'note',
  'reference',
  'counterparty',
  'fee',
  'balance',
  'source',
  'duplicate_of',
  'transfer_of',
  'expense_id',
] as const;

const LINE_END = '\r\n';
/** The mark by which spreadsheets know that it is UTF-8. */
const UTF8 = '\ufeff';

/** The first line (RFC 4180). */
export const heading = `${UTF8}${COLUMNS.join(',')}${LINE_END}`;

/** An entry, as the export has it in JSON, as a line; '' for one that was deleted. */
export function lineOf(json: string): string {
  const entry = JSON.parse(json) as Record<string, unknown>;
  if (entry.deleted_at) return '';
  return COLUMNS.map((name) => cell(entry[name])).join(',') + LINE_END;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
/** What spreadsheets take for a formula, whatever stands behind it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
