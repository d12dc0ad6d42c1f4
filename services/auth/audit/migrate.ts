import { fileURLToPath } from 'node:url';
import { openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';

/** Brings the log's database up to date, on the server and as the user of auth's own, `url`. */
export async function migrateAudit(url: string, database: string, folder: URL): Promise<void> {
  const log = new URL(url);
  log.pathname = `/${database}`;
  const own = openDatabase(log.href, 1);
  try {
    await migrate(own, fileURLToPath(folder));
  } finally {
    await own.close();
  }
}
