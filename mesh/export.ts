import { and, type Column, eq, getTableColumns, gt, or, type SQL, sql } from 'drizzle-orm';
import type { MySqlTable } from 'drizzle-orm/mysql-core';
import type { ExportedRow } from '#gen/tracker/type/v1/export.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';
import { pageToken, readPageToken } from '#mesh/rpc/page.ts';
import type { Sql } from '#mesh/sql/database.ts';

/** One table as an export shows it. */
export interface ExportedList {
  readonly list: string;
  readonly table: MySqlTable;
  /** Up to `limit` rows of a user after a position, in order. */
  read(
    on: Sql,
    userId: string,
    after: readonly string[] | undefined,
    limit: number,
  ): Promise<PositionedRow[]>;
  /** How many values a position has. */
  readonly width: number;
}

interface PositionedRow {
  readonly position: readonly string[];
  readonly row: ExportedRow;
}

/** A table with the user that each row belongs to. */
type UsersTable = MySqlTable & { readonly userId: Column };
/** A column, or an expression, that is text. */
type TextKey = Column | SQL<string>;

/** The text of a column that is none, so that it can be a part of a position. */
export const asText = (column: Column): SQL<string> => sql<string>`cast(${column} as char)`;
/** As {@link asText}, of bytes. */
export const asHex = (column: Column): SQL<string> => sql<string>`hex(${column})`;

/**
 * The rows of a table as a list of an export: its columns under their names in the database, but for the user's id and
 * what `without` names. `by` are the keys that tell a user's rows apart; `show` changes a row before it is written.
 */
export function exported<T extends UsersTable>(
  list: string,
  table: T,
  by: readonly TextKey[],
  options: {
    without?: readonly (keyof T['$inferSelect'] & string)[];
    show?: (row: T['$inferSelect']) => Record<string, unknown>;
  } = {},
): ExportedList {
  const { without = [], show = (row) => row } = options;
  const hidden = new Set<string>(['userId', ...without]);
  const names = new Map(Object.entries(getTableColumns(table)).map(([key, { name }]) => [key, name]));
  const keys = by.map((key) => sql<string>`${key}`);
  const selected = Object.fromEntries(keys.map((key, at) => [`key${at}`, key]));

  function written(row: T['$inferSelect']): ExportedRow {
    const shown = Object.entries(show(row)).filter(([key]) => !hidden.has(key));
    const named = shown.map(([key, value]) => [names.get(key) ?? snakeCase(key), plain(value)]);
    return { list, json: JSON.stringify(Object.fromEntries(named)) };
  }

  return {
    list,
    table,
    width: by.length,
    async read(on, userId, after, limit) {
      const rows = await on
        .select({ row: getTableColumns(table as MySqlTable), ...selected })
        .from(table as MySqlTable)
        .where(and(eq(table.userId, userId), after && past(keys, after)))
        .orderBy(...keys)
        .limit(limit);
      return rows.map(({ row, ...position }) => ({
        position: keys.map((_, at) => String((position as Record<string, unknown>)[`key${at}`])),
        row: written(row as T['$inferSelect']),
      }));
    },
  };
}

/** Whether a row comes after a position, compared column by column. */
function past([key, ...keys]: readonly SQL[], [value, ...values]: readonly string[]): SQL | undefined {
  if (!key || value === undefined) return undefined;
  const further = past(keys, values);
  return or(gt(key, value), further && and(eq(key, value), further));
}

/** Well below what a reply can hold, and enough that a ledger is read in few calls. */
const PAGE_BYTES = 1024 * 1024;
const PAGE_ROWS = 5000;
const READ_ROWS = 200;
const TOKEN = [/^\d{1,3}$/, /^\[.*\]$/s];

/** A page of everything in some lists that is of a user, list after list; about a mebibyte at most. */
export async function exportPage(
  on: Sql,
  lists: readonly ExportedList[],
  userId: string,
  token: string,
): Promise<{ rows: ExportedRow[]; nextPageToken: string }> {
  let { at, after }: Position = startOf(lists, token);
  const rows: ExportedRow[] = [];
  for (let bytes = 0; ; ) {
    const list = lists[at];
    if (!list) return { rows, nextPageToken: '' };
    const read = await list.read(on, userId, after, READ_ROWS);
    for (const { row, position } of read) {
      const size = Buffer.byteLength(row.json);
      const full = rows.length >= PAGE_ROWS || bytes + size > PAGE_BYTES;
      if (full && rows.length > 0) return { rows, nextPageToken: tokenOf(at, after) };
      rows.push(row);
      bytes += size;
      after = position;
    }
    if (read.length < READ_ROWS) [at, after] = [at + 1, undefined];
  }
}

interface Position {
  readonly at: number;
  /** Undefined at the beginning of a list. */
  readonly after: readonly string[] | undefined;
}

const tokenOf = (at: number, after: readonly string[] | undefined) =>
  pageToken([String(at), JSON.stringify(after ?? [])]);

function startOf(lists: readonly ExportedList[], token: string): Position {
  const [at, after] = readPageToken(token, TOKEN) ?? ['0', '[]'];
  const position = parsed(after ?? '');
  const width = lists[Number(at)]?.width;
  if (!position || (position.length !== 0 && position.length !== width)) {
    throw new InvalidArgument('page_token', 'must be a next_page_token of this list');
  }
  return { at: Number(at), after: position.length > 0 ? position : undefined };
}

function parsed(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const fits = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return fits ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A value as the JSON of an export holds it: RFC 3339 instants, names in snake_case, bytes in hex. */
export function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([key, one]) => [snakeCase(key), plain(one)]));
}

const snakeCase = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
