import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import type { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { duplicateKey } from '#mesh/sql/errors.ts';
import { revisions } from '../schema.ts';

type Revision = typeof revisions.$inferInsert;

/** Remembers a revision; false where it was taken before. */
export async function addRevision(tx: Tx, revision: Revision): Promise<boolean> {
  try {
    await tx.insert(revisions).values(revision);
    return true;
  } catch (error) {
    if (duplicateKey(error) === undefined) throw error;
    return false;
  }
}

/** Names of the fields that later revisions of an entry set; see the column for one that takes it out. */
export async function fieldsRevisedAfter(tx: Tx, expenseId: string, instant: Date): Promise<Set<string>> {
  const rows = await tx
    .select({ fields: revisions.fields })
    .from(revisions)
    .where(and(eq(revisions.expenseId, expenseId), gt(revisions.revisedAt, instant)));
  return new Set(rows.flatMap(({ fields }) => fields.split(',')).filter(Boolean));
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
