import { createReadStream, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ENTRY_KINDS, VERDICTS } from '../services/ds/extraction/types.ts';

/** A plain decimal. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'expected a plain decimal such as "1250.50"');

/** An ISO 4217 code. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code');

const labels = z.object({
  amount: decimal.optional(),
  currency: currencyCode.optional(),
  /** `transfer` where the source said only that: not scored. */
  type: z.enum(['debit', 'credit', 'transfer']).optional(),
  kind: z.enum(ENTRY_KINDS).optional(),
  merchant: z.string().optional(),
  account: z.string().optional(),
  balance: decimal.optional(),
  reference: z.string().optional(),
  /** The day of the movement as the text has it; every message is read as one of 2026-06-15. */
  date: z.iso.date().optional(),
  fee: decimal.optional(),
});

const row = z.object({
  id: z.string().min(1),
  country: z.string().min(1),
  language: z.string().optional(),
  sender: z.string().nullish(),
  text: z.string().min(1),
  kind: z.enum(['sms', 'notification', 'note']).optional(),
  transaction: z.boolean(),
  verdict: z.enum(VERDICTS).optional(),
  expected: labels.optional(),
  merchant_literal: z.boolean().nullish(),
});

/** The labels of a transaction; only what is there is scored. */
export type Labels = z.infer<typeof labels>;
/** A message with its labels, one line of a corpus. */
export type Row = z.infer<typeof row>;

/** The files of a part of the own corpus. */
export function partOfOwn(name: string): string[] {
  const folder = new URL(`corpus/${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => fileURLToPath(new URL(file, folder)));
}

/**
 * The project's own messages: what the grammar was written with, what 46 concepts look like in 50 languages and ten of
 * them in 20 smaller ones, what was read but whose phrases it did not learn, and what it is only measured on, of which one
 * part is notifications that show no account, number, balance or hour.
 */
export const OWN_CORPUS = {
  development: partOfOwn('development'),
  concepts: partOfOwn('concepts'),
  strangers: partOfOwn('strangers'),
  heldOut: partOfOwn('held-out'),
  unrecorded: partOfOwn('unrecorded'),
  strangersHeldOut: partOfOwn('strangers-held-out'),
} as const;

export const OWN_PATHS = Object.values(OWN_CORPUS).flat();

const listed = (text: string): string[] => text.split(',').filter(Boolean);

/** The corpora that FILE names, with commas between; undefined where it names none. */
export function namedIn(files = ''): string[] | undefined {
  const named = listed(files);
  return named.length > 0 ? named : undefined;
}

/** The ids that ASIDE names, with commas between: rows whose labels other rows contradict. */
export function idsIn(ids = ''): Set<string> {
  return new Set(listed(ids));
}

/** Reads a corpus of messages, one JSON object a line; throws an error that names file, line and field. */
export function readCorpus(path: string): AsyncGenerator<Row> {
  return readRows(path, row);
}

/** Reads a file of one JSON object a line, each of the form of `schema`; throws an error that names file, line and field. */
export async function* readRows<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    yield parseRow(text, schema, `${path}:${line}`);
  }
}

function parseRow<T>(text: string, schema: z.ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${where}: not a JSON object`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${where}: ${issue?.path.join('.') || 'row'}: ${issue?.message}`);
}
