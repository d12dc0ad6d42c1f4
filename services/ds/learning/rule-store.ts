import { createHash } from 'node:crypto';
import { and, count, desc, eq, inArray, lt, sql as raw } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import { v7 as uuidv7 } from 'uuid';
import { Resolution } from '#gen/tracker/ds/v1/ds_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { prepareSelect } from '#mesh/sql/statement.ts';
import { rules } from '../schema.ts';

export type StoredRule = typeof rules.$inferSelect;

/** What a rule goes by. */
export type Subject = Pick<StoredRule, 'userId' | 'kind' | 'pattern' | 'sender' | 'direction'>;
/** What a rule says; empty and unspecified parts say nothing. */
export type Says = Pick<
  StoredRule,
  'merchant' | 'category' | 'transactionKind' | 'setsDirection' | 'resolution' | 'amountPosition'
>;

export const NOTHING_SAID: Says = {
  merchant: '',
  category: '',
  transactionKind: TransactionKind.UNSPECIFIED,
  setsDirection: Direction.UNSPECIFIED,
  resolution: Resolution.UNSPECIFIED,
  amountPosition: 0,
};

/** Read whole with every submission, so there may not be many. */
export const MOST_RULES = 500;

const selectRules = prepareSelect(
  rules,
  drizzle
    .mock()
    .select()
    .from(rules)
    .where(eq(rules.userId, raw.placeholder('userId'))),
);

/** Everything that a user taught. */
export function rulesOf(sql: Sql, userId: string): Promise<StoredRule[]> {
  return selectRules(sql, { userId });
}

function identityOf({ kind, pattern, sender, direction }: Omit<Subject, 'userId'>): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([kind, pattern, sender, direction]))
    .digest();
}

/** The rule about a subject, locked. */
export async function lockRule(tx: Tx, subject: Subject): Promise<StoredRule | undefined> {
  const [row] = await tx
    .select()
    .from(rules)
    .where(and(eq(rules.userId, subject.userId), eq(rules.identity, identityOf(subject))))
    .for('update');
  return row;
}

export async function countRules(sql: Sql, userId: string): Promise<number> {
  const [row] = await sql.select({ count: count() }).from(rules).where(eq(rules.userId, userId));
  return Number(row?.count ?? 0);
}

/** Adds a rule; where one about the subject came in between, it says this from now on. */
export async function addRule(
  tx: Tx,
  subject: Subject,
  said: Says,
  taught: { readonly messageId: string; readonly at: Date },
): Promise<void> {
  const { messageId, at } = taught;
  await tx
    .insert(rules)
    .values({
      ruleId: uuidv7(),
      ...subject,
      ...said,
      identity: identityOf(subject),
      appliedCount: 0,
      messageId,
      createdAt: at,
      updatedAt: at,
    })
    .onDuplicateKeyUpdate({ set: { ...said, messageId, updatedAt: at } });
}

export async function changeRule(tx: Tx, ruleId: string, change: Partial<StoredRule>): Promise<void> {
  await tx.update(rules).set(change).where(eq(rules.ruleId, ruleId));
}

export async function dropRule(tx: Tx, ruleId: string): Promise<void> {
  await tx.delete(rules).where(eq(rules.ruleId, ruleId));
}

const owned = (userId: string, ruleId: string) => and(eq(rules.userId, userId), eq(rules.ruleId, ruleId));

export async function findRule(sql: Sql, userId: string, ruleId: string): Promise<StoredRule | undefined> {
  const [row] = await sql.select().from(rules).where(owned(userId, ruleId));
  return row;
}

/** False where there is no such rule. */
export async function deleteRule(sql: Sql, userId: string, ruleId: string): Promise<boolean> {
  const [result] = await sql.delete(rules).where(owned(userId, ruleId));
  return result.affectedRows === 1;
}

/** Up to `limit` rules older than the one with id `after`, newest first. */
export function listRules(
  sql: Sql,
  userId: string,
  after: string | undefined,
  limit: number,
): Promise<StoredRule[]> {
  return sql
    .select()
    .from(rules)
    .where(and(eq(rules.userId, userId), after ? lt(rules.ruleId, after) : undefined))
    .orderBy(desc(rules.ruleId))
    .limit(limit);
}

/** Counts messages that rules were applied to, by rule. */
export async function countApplied(tx: Tx, userId: string, ruleIds: readonly string[]): Promise<void> {
  if (ruleIds.length === 0) return;
  const times = new Map<string, number>();
  for (const id of ruleIds) times.set(id, (times.get(id) ?? 0) + 1);
  for (const n of new Set(times.values())) {
    const ids = [...times.keys()].filter((id) => times.get(id) === n);
    await tx
      .update(rules)
      .set({ appliedCount: raw`${rules.appliedCount} + ${n}` })
      .where(and(eq(rules.userId, userId), inArray(rules.ruleId, ids)));
  }
}
