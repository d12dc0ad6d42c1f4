import { type Column, getTableColumns, getTableName, is, Placeholder } from 'drizzle-orm';
import type { MySqlTable } from 'drizzle-orm/mysql-core';
import type { ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import type { Sql } from '#mesh/sql/database.ts';

/** A built query: its text and what goes into it, constants or placeholders. */
interface BuiltQuery {
  toSQL(): { sql: string; params: unknown[] };
}
/** What mysql2 can send. */
type Value = string | number | bigint | Buffer | null;

/**
 * A query for whole rows of `table` that is built once and prepared by the server once a connection: for the few that
 * are run all the time, at about the cost of the bare driver. Values are those of the query's placeholders, as the
 * driver takes them.
 */
export function prepareSelect<T extends MySqlTable>(table: T, query: BuiltQuery) {
  const { sql, params } = query.toSQL();
  const columns = Object.entries(getTableColumns(table));
  return async (on: Sql, values: Readonly<Record<string, Value>>): Promise<T['$inferSelect'][]> => {
    const filled = params.map((param) =>
      is(param, Placeholder) ? filling(param, values) : param,
    ) as Value[];
    const [rows] = await on.$client.execute<RowDataPacket[][]>({ sql, values: filled, rowsAsArray: true });
    return rows.map((row) => toRow(columns, row)) as T['$inferSelect'][];
  };
}

const PREPARED_ROWS = 16;

/** Adds whole rows (every column but generated ones given) in one statement. */
export function prepareInsert<T extends MySqlTable>(
  table: T,
  { without = [], suffix = '' }: { without?: readonly (keyof T['$inferInsert'])[]; suffix?: string } = {},
) {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key, { generated }]) => generated === undefined && !without.includes(key as never),
  );
  const names = columns.map(([, column]) => `\`${column.name}\``).join(', ');
  const slots = `(${columns.map(() => '?').join(', ')})`;
  const head = `insert into \`${getTableName(table)}\` (${names}) values `;
  return async (on: Sql, rows: readonly T['$inferInsert'][]): Promise<void> => {
    const values = rows.flatMap((row) => columns.map(([key, column]) => toValue(column, row[key as never])));
    const text = `${head}${Array(rows.length).fill(slots).join(', ')}${suffix}`;
    // Prepared where the same text comes again; statements for every number of rows would pile up on the server.
    if (rows.length > 0 && rows.length <= PREPARED_ROWS)
      await on.$client.execute<ResultSetHeader>(text, values);
    else if (rows.length > 0) await on.$client.query<ResultSetHeader>(text, values);
  };
}

function filling(placeholder: Placeholder, values: Readonly<Record<string, Value>>): Value {
  const value = values[placeholder.name];
  if (value === undefined) throw new Error(`the statement needs a value for ${placeholder.name}`);
  return value;
}

function toValue(column: Column, value: unknown): Value {
  return value === null || value === undefined ? null : (column.mapToDriverValue(value) as Value);
}

function toRow(
  columns: readonly (readonly [string, Column])[],
  row: readonly unknown[],
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  columns.forEach(([key, column], at) => {
    const value = row[at] ?? null;
    read[key] = value === null ? null : column.mapFromDriverValue(value);
  });
  return read;
}
