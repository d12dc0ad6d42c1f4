import { and, eq, gt, lt, lte, ne, notInArray } from 'drizzle-orm';
import type { Database, Sql, Tx } from '#mesh/sql/database.ts';
import { archives, exportParts } from '../schema.ts';

export type StoredExport = typeof archives.$inferSelect;

/** The export is not the user's one any more: another one was begun, or the user is gone. */
export class ExportReplaced extends Error {
  override readonly name = 'ExportReplaced';
}

const running = (exportId: string) => and(eq(archives.exportId, exportId), eq(archives.state, 'running'));

/** Puts an export in the place of the one that the user had. */
export async function replaceExport(tx: Tx, begun: StoredExport): Promise<void> {
  await eraseExports(tx, begun.userId);
  // Two that begin at once meet here, and the later one stays.
  await tx.insert(archives).values(begun).onDuplicateKeyUpdate({ set: begun });
}

/** A user's export that is still kept; with `keyHash` only where it is that of its download key. */
export async function findExport(
  sql: Sql,
  which: { userId: string; exportId: string; keyHash?: Buffer },
  now: Date,
): Promise<StoredExport | undefined> {
  const [row] = await sql
    .select()
    .from(archives)
    .where(
      and(
        eq(archives.exportId, which.exportId),
        eq(archives.userId, which.userId),
        gt(archives.expiresAt, now),
        which.keyHash && eq(archives.keyHash, which.keyHash),
      ),
    );
  return row;
}

/** Whether an export is still to be made: no other one took its place, and it was not given up. */
export async function isRunning(sql: Sql, exportId: string): Promise<boolean> {
  const rows = await sql.select({ state: archives.state }).from(archives).where(running(exportId));
  return rows.length === 1;
}

/** Adds a part to an export that is running; throws {@link ExportReplaced}. */
export function addPart(
  database: Database,
  exportId: string,
  part: { part: number; sealed: Buffer },
): Promise<void> {
  return database.withTx(async (tx) => {
    const query = tx.select({ state: archives.state }).from(archives).where(running(exportId));
    if ((await query.for('update')).length !== 1) throw new ExportReplaced();
    await tx.insert(exportParts).values({ exportId, ...part });
  });
}

export async function findPart(sql: Sql, exportId: string, part: number): Promise<Buffer | undefined> {
  const [row] = await sql
    .select({ sealed: exportParts.sealed })
    .from(exportParts)
    .where(and(eq(exportParts.exportId, exportId), eq(exportParts.part, part)));
  return row?.sealed;
}

/** Ends an export that is running, well or badly. */
export async function endExport(
  sql: Sql,
  exportId: string,
  end: Pick<StoredExport, 'state'> & Partial<Pick<StoredExport, 'parts' | 'sizeBytes'>>,
): Promise<void> {
  await sql.update(archives).set(end).where(running(exportId));
}

/** Deletes what a user has of exports. */
export async function eraseExports(tx: Tx, userId: string): Promise<void> {
  const query = tx.select({ exportId: archives.exportId }).from(archives).where(eq(archives.userId, userId));
  for (const { exportId } of await query.for('update')) {
    await tx.delete(exportParts).where(eq(exportParts.exportId, exportId));
  }
  await tx.delete(archives).where(eq(archives.userId, userId));
}

/** Gives up exports that began before `begunBefore` and still run, and deletes those whose time is over. */
export async function tidyExports(sql: Sql, now: Date, begunBefore: Date): Promise<void> {
  await sql
    .update(archives)
    .set({ state: 'failed' })
    .where(and(eq(archives.state, 'running'), lt(archives.createdAt, begunBefore)));
  await sql.delete(archives).where(lte(archives.expiresAt, now));
  const kept = sql.select({ exportId: archives.exportId }).from(archives).where(ne(archives.state, 'failed'));
  await sql.delete(exportParts).where(notInArray(exportParts.exportId, kept));
}
