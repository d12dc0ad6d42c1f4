import { and, asc, inArray, isNotNull } from 'drizzle-orm';
import type { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { revisions } from './schema.ts';

type Revision = typeof revisions.$inferInsert;

/** Remembers a revision; false where it was taken before. */
export async function addRevision(tx: Tx, revision: Revision): Promise<boolean> {
  const [result] = await tx.insert(revisions).ignore().values(revision);
  return result.affectedRows === 1;
}

/** Revisions that wait for one of the entries, in the order in which they were made, locked. */
export async function lockWaiting(tx: Tx, expenseIds: readonly string[]): Promise<ExpenseRevised[]> {
  if (expenseIds.length === 0) return [];
  const rows = await tx
    .select({ waiting: revisions.waiting })
    .from(revisions)
    .where(and(inArray(revisions.expenseId, [...expenseIds]), isNotNull(revisions.waiting)))
    .orderBy(asc(revisions.expenseId), asc(revisions.revisedAt))
    .for('update');
  return rows.flatMap(({ waiting }) => waiting ?? []);
}

/** Notes that the revisions of the entries wait no more. */
export async function settleWaiting(tx: Tx, expenseIds: readonly string[]): Promise<void> {
  await tx
    .update(revisions)
    .set({ waiting: null })
    .where(inArray(revisions.expenseId, [...expenseIds]));
}
