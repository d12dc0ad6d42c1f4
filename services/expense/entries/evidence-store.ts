import { and, eq, gte } from 'drizzle-orm';
import { ExtractionStage, type FieldEvidence } from '#gen/tracker/ds/v1/evidence.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import { evidence } from '../schema.ts';

export type StoredEvidence = typeof evidence.$inferSelect;

const insertMissing = prepareInsert(evidence, { suffix: ' on duplicate key update expense_id = expense_id' });

/** Adds what is not there yet; entries without evidence need no row. */
export async function addEvidence(tx: Tx, rows: readonly StoredEvidence[]): Promise<void> {
  const telling = rows.filter(({ fields }) => fields.fields.length > 0);
  if (telling.length > 0) await insertMissing(tx, telling);
}

/** Why each field of an entry has its value; nothing for one that was added by hand and never changed. */
export async function evidenceOf(sql: Sql, userId: string, expenseId: string): Promise<FieldEvidence[]> {
  const [row] = await sql
    .select()
    .from(evidence)
    .where(and(eq(evidence.expenseId, expenseId), eq(evidence.userId, userId)));
  return row?.fields.fields ?? [];
}

/** Whether the user changed an entry in the ledger at an instant or after it. */
export async function isSetSince(sql: Sql, expenseId: string, instant: Date): Promise<boolean> {
  const rows = await sql
    .select({ setAt: evidence.setAt })
    .from(evidence)
    .where(and(eq(evidence.expenseId, expenseId), gte(evidence.setAt, instant)));
  return rows.length > 0;
}

/** Replaces the evidence of an entry, whose row the transaction holds locked; `setAt` where the user changed it. */
export async function setEvidence(
  tx: Tx,
  userId: string,
  expenseId: string,
  fields: readonly FieldEvidence[],
  setAt?: Date,
): Promise<void> {
  const set = { fields: { fields: [...fields] }, ...(setAt && { setAt }) };
  await tx
    .insert(evidence)
    .values({ expenseId, userId, ...set })
    .onDuplicateKeyUpdate({ set });
}

/** What evidence calls the fields that a mask names. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  money: ['money.amount', 'money.currency_code'],
  // Settled against each other: who says one says both.
  kind: ['kind', 'direction'],
  direction: ['kind', 'direction'],
};

/** Names of the fields in evidence, for names of the contract's fields. */
export function namesInEvidence(mask: readonly string[]): ReadonlySet<string> {
  return new Set(mask.flatMap((name) => PARTS[name] ?? [name]));
}

/** Which of the contract's fields the user set by hand. */
export function handSetAmong(fields: readonly FieldEvidence[], names: readonly string[]): string[] {
  const byUser = new Set(
    fields.filter(({ stage }) => stage === ExtractionStage.USER).map(({ field }) => field),
  );
  return names.filter((name) => [...namesInEvidence([name])].some((field) => byUser.has(field)));
}

/** The evidence after the fields of `mask` were decided anew, for the reasons among `reasons`. */
export function decidedAnew(
  before: readonly FieldEvidence[],
  mask: readonly string[],
  reasons: readonly FieldEvidence[],
): FieldEvidence[] {
  const named = namesInEvidence(mask);
  return [
    ...before.filter(({ field }) => !named.has(field)),
    ...reasons.filter(({ field }) => named.has(field)),
  ];
}
