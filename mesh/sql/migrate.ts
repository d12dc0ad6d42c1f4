import { drizzle } from 'drizzle-orm/mysql2';
import { migrate as applyMigrations } from 'drizzle-orm/mysql2/migrator';
import type { Database } from '#mesh/sql/database.ts';
import { letRun } from '#mesh/sql/limits.ts';

const WAIT_SECONDS = 60;

/** Brings the schema up to date from a folder of drizzle-kit migrations; replicas starting together take turns. */
export async function migrate({ pool }: Database, folder: string): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await letRun(connection);
    const [rows] = await connection.query("SELECT GET_LOCK(CONCAT(DATABASE(), '.migrate'), ?) AS held", [
      WAIT_SECONDS,
    ]);
    if (Number((rows as { held: unknown }[])[0]?.held) !== 1) {
      throw new Error(`another process has been migrating this database for ${WAIT_SECONDS} s`);
    }
    await applyMigrations(drizzle(connection), { migrationsFolder: folder });
  } finally {
    // Ends the lock with the connection, whatever state a failed migration left it in.
    connection.destroy();
  }
}
