import type { Entry, Extraction } from '../services/ds/extraction/types.ts';
import type { Labels, Row } from './corpus.ts';

/** The labelled fields that are scored, in the order of the report. */
export const FIELDS = [
  'amount',
  'currency',
  'type',
  'account',
  'merchant',
  'balance',
  'reference',
  'date',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** One labelled field, as it was wanted and as it was read; `got` is undefined where nothing was read. */
interface Judged {
  readonly field: FieldName;
  readonly want: string;
  readonly got: string | undefined;
  readonly right: boolean;
}

/** One row against what the engine made of it. */
export interface Scored {
  readonly row: Row;
  readonly extraction: Extraction;
  /** Empty for a non-transaction. */
  readonly fields: readonly Judged[];
  /** Only for a non-transaction: whether it was ignored. A question to the user counts as let through. */
  readonly rejected?: boolean;
  /** Only for a movement whose labels name no other party: whether none was read. */
  readonly nobody?: boolean;
  /** Amounts and account tails that do not stand in the text. */
  readonly invented: readonly string[];
}

/** Compares one extraction with its labels. What waits for review is scored by its draft. */
export function score(row: Row, extraction: Extraction): Scored {
  const entries = extraction.outcome === 'ignored' ? [] : extraction.entries;
  const invented = entries.flatMap((entry) => inventedIn(entry, row.text));
  if (!row.transaction) {
    return { row, extraction, fields: [], rejected: extraction.outcome === 'ignored', invented };
  }
  const read = valuesOf(entries[0] ?? {}, row.text);
  const fields = FIELDS.flatMap((field): Judged[] => {
    const want = wanted(field, row);
    if (want === undefined) return [];
    const got = read[field];
    return [{ field, want, got, right: got !== undefined && same(field, want, got) }];
  });
  const nobody = row.expected?.merchant === undefined && { nobody: read.merchant === undefined };
  return { row, extraction, fields, ...nobody, invented };
}

function wanted(field: FieldName, { expected = {}, merchant_literal }: Row): string | undefined {
  const labels: Labels = expected;
  if (field === 'merchant' && merchant_literal !== true) return undefined;
  if (field === 'type' && labels.type === 'transfer') return undefined;
  return isScorable(field, labels[field]) ? labels[field] : undefined;
}

/** A name of the bank is no account number, and a date or a masked account is no reference: such labels are set aside. */
function isScorable(field: FieldName, label: string | undefined): boolean {
  if (label === undefined) return false;
  if (field === 'account') return /\d/.test(label);
  if (field === 'reference') return /\p{Nd}/u.test(label) && !DATE.test(label) && !label.startsWith('**');
  return true;
}

const DATE = /^\d{1,2}[-/](?:\d{1,2}|[A-Z]{3})[-/]\d{2,4}(?:\s.*)?$/;

/** How many labels of a row are set aside, so that the report can say so. */
export function setAside({ expected = {} }: Row): number {
  return FIELDS.filter((field) => expected[field] !== undefined && !isScorable(field, expected[field]))
    .length;
}

function valuesOf(entry: Partial<Entry>, text: string): Partial<Record<FieldName, string>> {
  const { merchant } = entry;
  const values = {
    amount: entry.amount?.value,
    currency: entry.currency?.value,
    type: entry.direction?.value,
    account: entry.account?.value.tail,
    // As the text has it: what is shown to the user is cleaned.
    merchant: merchant?.span ? text.slice(merchant.span.start, merchant.span.end) : merchant?.value,
    balance: entry.balance?.value,
    reference: entry.reference?.value,
    date: entry.occurredOn?.value,
  };
  const present = Object.entries(values).filter((pair): pair is [FieldName, string] => pair[1] !== undefined);
  return Object.fromEntries(present);
}

function same(field: FieldName, want: string, got: string): boolean {
  switch (field) {
    case 'amount':
    case 'balance':
      return plain(want) === plain(got);
    case 'account':
      return sameTail(want, got);
    case 'currency':
    case 'type':
    case 'date':
      return want === got;
    case 'merchant':
    case 'reference':
      return caseless(want) === caseless(got);
  }
}

/** A decimal without the zeros that do not count. */
function plain(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const sign = decimal.startsWith('-') ? '-' : '';
  return `${sign}${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`;
}

function caseless(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The last four digits; a label that shows fewer behind its mask ("5**516") is compared by those. */
function sameTail(want: string, got: string): boolean {
  const shown = digitsOf(want).slice(-4);
  const behindMask = /(\d{2,})\D*$/.exec(want)?.[1]?.slice(-4);
  const read = digitsOf(got).slice(-4);
  return read !== '' && (read === shown || read === behindMask);
}

function inventedIn(entry: Partial<Entry>, text: string): string[] {
  const written = writtenNumbers(text);
  const stands = (value: string): boolean => {
    const digits = digitsOf(value).replace(/^0+/, '');
    const core = value.includes('.') ? digits.replace(/0+$/, '') : digits;
    return written.some((number) => number.includes(core));
  };
  const invented: string[] = [];
  if (entry.amount && !stands(entry.amount.value)) invented.push(`amount ${entry.amount.value}`);
  const tail = entry.account?.value.tail;
  if (tail !== undefined && !written.some((number) => number.includes(tail)))
    invented.push(`account ${tail}`);
  return invented;
}

/** Every run of digits in a text, of any script, with the marks inside numbers taken out. */
function writtenNumbers(text: string): string[] {
  const visible = text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
  const ascii = visible.replace(/\p{Nd}/gu, digitValue);
  const runs = ascii.match(/\d(?:[\d.,'’٫٬= ]|\$(?=\d\d(?!\d)))*/g) ?? [];
  return runs.map(digitsOf);
}

/** Blocks of decimal digits start at their zero and are ten long. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
