import { and, desc, eq, getTableColumns, isNotNull, isNull, lt, sql as text } from 'drizzle-orm';
import type { Delivery } from '#mesh/events/delivery.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { deadLetters } from '#mesh/sql/tables.ts';

/** What a person can decide about a dead letter. */
export type Decision = 'redriven' | 'discarded';

/** Which dead letters are listed: those decided so, those that wait, or all. */
export interface Listed {
  readonly state: Decision | 'waiting' | 'any';
  /** '' for all. */
  readonly topic: string;
  /** The id that the page comes behind. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** More bytes than the characters of a key that are shown. */
const KEY_BYTES = 400;
/** What is shown of a payload; the whole would not fit into every answer. */
const SHOWN_BYTES = 256 * 1024;
const KEPT_MS = 90 * 86_400_000;
/** What the column holds. */
const MOST_REDRIVES = 32_767;

const { key, payload, headers: _, ...columns } = getTableColumns(deadLetters);
const summary = {
  ...columns,
  key: text<Buffer | null>`substring(${key}, 1, ${KEY_BYTES})`,
  payloadBytes: text`coalesce(length(${payload}), 0)`.mapWith(Number),
};
const ofId = (deadLetterId: string) => eq(deadLetters.deadLetterId, deadLetterId);
const waiting = isNull(deadLetters.settledAt);

/** A dead letter without its headers and its bytes. */
export type StoredDeadLetter = Awaited<ReturnType<typeof listDeadLetters>>[number];

/** The newest first. */
export function listDeadLetters(sql: Sql, { state, topic, after, limit }: Listed) {
  const decided = state === 'any' ? undefined : eq(deadLetters.settledHow, state);
  return sql
    .select(summary)
    .from(deadLetters)
    .where(
      and(
        state === 'waiting' ? waiting : decided,
        topic === '' ? undefined : eq(deadLetters.topic, topic),
        after === undefined ? undefined : lt(deadLetters.deadLetterId, after),
      ),
    )
    .orderBy(desc(deadLetters.deadLetterId))
    .limit(limit);
}

/** One with its headers and the first 256 KiB of its payload; undefined where there is none. */
export async function findDeadLetter(sql: Sql, deadLetterId: string) {
  const shown = text<Buffer | null>`substring(${payload}, 1, ${SHOWN_BYTES})`;
  const [row] = await sql
    .select({ ...summary, headers: deadLetters.headers, payload: shown })
    .from(deadLetters)
    .where(ofId(deadLetterId));
  return row;
}

/** How many wait for a decision. */
export async function countWaiting(sql: Sql): Promise<number> {
  const [row] = await sql.select({ count: text<string>`count(*)` }).from(deadLetters).where(waiting);
  return Number(row?.count ?? 0);
}

/** Notes a decision, and locks the row that it is about; false where there is none that waits. */
export async function decide(
  sql: Sql,
  deadLetterId: string,
  decision: { settledHow: Decision; settledBy: string; settledAt: Date },
): Promise<boolean> {
  const [result] = await sql
    .update(deadLetters)
    .set({ ...decision, ...(decision.settledHow === 'redriven' && ONE_MORE) })
    .where(and(ofId(deadLetterId), waiting));
  return result.affectedRows === 1;
}

const ONE_MORE = { redrives: text`least(${deadLetters.redrives} + 1, ${MOST_REDRIVES})` };

/** Notes that an event failed again; nothing where it was decided about meanwhile. */
export async function noteFailedRedrive(sql: Sql, deadLetterId: string, errorClass: string): Promise<void> {
  await sql
    .update(deadLetters)
    .set({ errorClass, ...ONE_MORE })
    .where(and(ofId(deadLetterId), waiting));
}

/** The event as it came from Kafka, with all of its bytes; throws where the row is gone. */
export async function deliveryOf(tx: Tx, deadLetterId: string): Promise<Delivery> {
  const { eventId, topic, partition, offset, headers } = deadLetters;
  const [row] = await tx
    .select({ eventId, topic, partition, offset, key, headers, payload })
    .from(deadLetters)
    .where(ofId(deadLetterId));
  if (!row) throw new Error('a locked row is gone');
  return row;
}

/** Deletes at most `limit` of those that were decided about long ago. Those that wait stay, however old they are. */
export function pruneDeadLetters(sql: Sql, now: Date, limit: number) {
  const before = new Date(now.getTime() - KEPT_MS);
  return sql
    .delete(deadLetters)
    .where(and(isNotNull(deadLetters.settledAt), lt(deadLetters.settledAt, before)))
    .limit(limit);
}

/** Deletes a user's dead letters, and their name from those that they decided about. */
export async function forgetDeadLetters(tx: Tx, userId: string): Promise<void> {
  await tx.delete(deadLetters).where(eq(deadLetters.key, Buffer.from(userId)));
  await tx.update(deadLetters).set({ settledBy: null }).where(eq(deadLetters.settledBy, userId));
}
