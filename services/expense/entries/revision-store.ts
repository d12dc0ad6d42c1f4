import { and, asc, eq, gt, inArray } from 'drizzle-orm';
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

/** A revision of an entry, and what it says where that had no effect yet. */
export type Known = Pick<typeof revisions.$inferSelect, 'expenseId' | 'waiting'>;

/** The revisions of the entries, in the order in which they were made, locked. */
export async function lockRevisions(tx: Tx, expenseIds: readonly string[]): Promise<Known[]> {
  if (expenseIds.length === 0) return [];
  return tx
    .select({ expenseId: revisions.expenseId, waiting: revisions.waiting })
    .from(revisions)
    .where(inArray(revisions.expenseId, [...expenseIds]))
    .orderBy(asc(revisions.expenseId), asc(revisions.revisedAt))
    .for('update');
}

/** Notes that the revisions of the entries wait no more. */
export async function settleWaiting(tx: Tx, expenseIds: readonly string[]): Promise<void> {
  await tx
    .update(revisions)
    .set({ waiting: null })
    .where(inArray(revisions.expenseId, [...expenseIds]));
}
