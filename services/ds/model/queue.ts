import { and, asc, eq, gt, inArray, lt, lte } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Sql, Tx } from '#mesh/sql/database.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import { modelAnswers, modelRequests } from '../schema.ts';
import type { Answer } from './schema.ts';

/** A message that waits for the model. */
export type Request = typeof modelRequests.$inferSelect;

/** What one worker holds until it ends or its lease does. */
export interface Claimed {
  readonly claim: string;
  readonly requests: readonly Request[];
}

/** Lets messages wait for the model; one that waits already starts over, and nobody holds it any more. */
export async function enqueue(tx: Tx, requests: readonly Omit<Request, 'attempts' | 'claim'>[]) {
  for (const request of requests) {
    const row = { ...request, attempts: 0, claim: null };
    await tx.insert(modelRequests).values(row).onDuplicateKeyUpdate({ set: row });
  }
}

/**
 * Takes what one user's call to the model can hold: up to `most` messages that are due, the longest waiting user first;
 * a message whose reply was of no use before is taken alone. Nobody else gets them until `leaseEnd`.
 */
export async function claimDue(tx: Tx, now: Date, leaseEnd: Date, most: number): Promise<Claimed> {
  const due = and(lte(modelRequests.nextAt, now), gt(modelRequests.deadlineAt, now));
  const longest = await tx
    .select()
    .from(modelRequests)
    .where(due)
    .orderBy(asc(modelRequests.nextAt))
    .limit(most)
    .for('update', { skipLocked: true });
  const [first] = longest;
  if (!first) return { claim: '', requests: [] };
  if (first.attempts > 0) return hold(tx, [first], leaseEnd);
  const own = longest.filter(({ userId, attempts }) => userId === first.userId && attempts === 0);
  // Where others stand in between, more of the same user may wait behind them.
  if (own.length === longest.length) return hold(tx, own, leaseEnd);
  const more = await tx
    .select()
    .from(modelRequests)
    .where(and(due, eq(modelRequests.userId, first.userId), eq(modelRequests.attempts, 0)))
    .orderBy(asc(modelRequests.nextAt))
    .limit(most)
    .for('update', { skipLocked: true });
  return hold(tx, more, leaseEnd);
}

/** Takes messages whose time is over, also those that others still hold. */
export function claimOverdue(database: Database, now: Date, leaseEnd: Date, most: number): Promise<Claimed> {
  return database.withTx(async (tx) => {
    const late = await tx
      .select()
      .from(modelRequests)
      .where(lte(modelRequests.deadlineAt, now))
      .orderBy(asc(modelRequests.deadlineAt))
      .limit(most)
      .for('update', { skipLocked: true });
    return late.length === 0 ? { claim: '', requests: [] } : hold(tx, late, leaseEnd);
  });
}

async function hold(tx: Tx, requests: readonly Request[], leaseEnd: Date): Promise<Claimed> {
  const claim = uuidv7();
  await tx
    .update(modelRequests)
    .set({ claim, nextAt: leaseEnd })
    .where(inArray(modelRequests.messageId, idsOf(requests)));
  return { claim, requests };
}

/** Gives messages back until a later time; those that somebody else holds by now are left to them. */
export async function giveBack(
  sql: Sql,
  claim: string,
  requests: readonly Request[],
  nextAt: Date,
  attempts?: number,
) {
  if (requests.length === 0) return;
  await sql
    .update(modelRequests)
    .set({ claim: null, nextAt, ...(attempts !== undefined && { attempts }) })
    .where(and(inArray(modelRequests.messageId, idsOf(requests)), eq(modelRequests.claim, claim)));
}

/** Ends the waiting of messages, but for those that somebody else holds by now, whose word then counts: their ids. */
export async function release(tx: Tx, claim: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const these = inArray(modelRequests.messageId, [...ids]);
  const [{ affectedRows }] = await tx.delete(modelRequests).where(and(these, eq(modelRequests.claim, claim)));
  if (affectedRows === ids.length) return new Set();
  const left = await tx.select({ messageId: modelRequests.messageId }).from(modelRequests).where(these);
  return new Set(left.map(({ messageId }) => messageId));
}

/** Ends the waiting of a message that needs no model after all, whoever holds it. */
export async function withdraw(tx: Tx, messageId: string): Promise<void> {
  await tx.delete(modelRequests).where(eq(modelRequests.messageId, messageId));
}

const hex = (hash: Buffer) => hash.toString('hex');

/** The user's earlier answers to these questions, by the question's hash in hex. */
export async function answersTo(sql: Sql, userId: string, hashes: readonly Buffer[]) {
  if (hashes.length === 0) return new Map<string, Answer>();
  const rows = await sql
    .select({ questionHash: modelAnswers.questionHash, answer: modelAnswers.answer })
    .from(modelAnswers)
    .where(and(eq(modelAnswers.userId, userId), inArray(modelAnswers.questionHash, [...hashes])));
  return new Map(rows.map((row) => [hex(row.questionHash), row.answer]));
}

/** Keeps answers of the model for the next messages of the same words. */
export const keepAnswers = prepareInsert(modelAnswers, {
  suffix: ' on duplicate key update answer = values(answer), answered_at = values(answered_at)',
});

/** Forgets answers that nobody will ask for again. */
export async function pruneAnswers(sql: Sql, before: Date): Promise<void> {
  await sql.delete(modelAnswers).where(lt(modelAnswers.answeredAt, before)).limit(10_000);
}

const idsOf = (requests: readonly Request[]) => requests.map(({ messageId }) => messageId);
