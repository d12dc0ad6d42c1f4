import type { SQL } from 'drizzle-orm';
import type { MySqlTable } from 'drizzle-orm/mysql-core';
import type { Tx } from '#mesh/sql/database.ts';

const BATCH = 1000;

/** Deletes until nothing is left to delete, or the signal is aborted; `remove` deletes at most `limit` rows at a time. */
export async function deleteInSteps(
  remove: (limit: number) => PromiseLike<readonly [{ readonly affectedRows: number }, ...unknown[]]>,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    const [{ affectedRows }] = await remove(BATCH);
    if (affectedRows < BATCH) return;
  }
}

/** Deletes all such rows of a table, however many: in statements that each end well before the server would end them. */
export const deleteAll = (tx: Tx, table: MySqlTable, which: SQL): Promise<void> =>
  deleteInSteps((limit) => tx.delete(table).where(which).limit(limit));
