import { openDatabase, type Sql } from '#mesh/sql/database.ts';
import type { Mesh, ServiceName } from './mesh.ts';

/** Runs statements in the database of a service. */
export async function inDatabase<T>(
  { urls }: Pick<Mesh, 'urls'>,
  name: ServiceName,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  const database = openDatabase(urls[name], 1);
  try {
    return await work(database.sql);
  } finally {
    await database.close();
  }
}

/** The rows that a statement finds in the database of a service. */
export function query(
  mesh: Pick<Mesh, 'urls'>,
  name: ServiceName,
  statement: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  return inDatabase(mesh, name, async ({ $client }) => {
    const [rows] = await $client.query(statement, values);
    return rows as Record<string, unknown>[];
  });
}

/** Every row of a service's database, as text, by table; the tables are those that the database says it has. */
export function dump(mesh: Pick<Mesh, 'urls'>, name: ServiceName): Promise<Map<string, string[]>> {
  return inDatabase(mesh, name, async ({ $client }) => {
    const tables = new Map<string, string[]>();
    for (const table of await tablesWith($client, '%')) {
      const [rows] = await $client.query('SELECT * FROM ??', [table]);
      tables.set(
        table,
        (rows as object[]).map((row) => Object.values(row).map(String).join('\t')),
      );
    }
    return tables;
  });
}

/** The tables of a database that have a column with a name like `column`. */
export async function tablesWith($client: Sql['$client'], column: string): Promise<string[]> {
  const [rows] = await $client.query(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns
     WHERE table_schema = DATABASE() AND column_name LIKE ? AND table_name NOT LIKE '\\_\\_%'`,
    [column],
  );
  return (rows as { name: string }[]).map(({ name }) => name);
}
