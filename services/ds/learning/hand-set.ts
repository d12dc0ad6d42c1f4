import { and, eq, inArray } from 'drizzle-orm';
import type { ExtractedExpense } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { handSet } from '../schema.ts';

/** The field that stands for an entry's being there at all: the user deleted it, and may have put it back since. */
export const DELETED = 'deleted';
/** The field that stands for what a message is. */
export const STATUS = 'status';
/** Whose fields are those of the message itself. */
export const OF_MESSAGE = '';

/** Which fields the user set by hand, by entry; under {@link OF_MESSAGE} those of the message. */
export type HandSet = ReadonlyMap<string, ReadonlySet<string>>;

export const NOTHING_BY_HAND: HandSet = new Map();

const split = (fields: string) => new Set(fields === '' ? [] : fields.split(','));

/** What the user set by hand, by message; messages without are not in it. */
export async function handSetOf(
  sql: Sql,
  userId: string,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, HandSet>> {
  if (messageIds.length === 0) return new Map();
  const rows = await sql
    .select()
    .from(handSet)
    .where(and(eq(handSet.userId, userId), inArray(handSet.messageId, [...messageIds])));
  const found = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const { messageId, expenseId, fields } of rows) {
    const own = found.get(messageId) ?? new Map();
    found.set(messageId, own.set(expenseId, split(fields)));
  }
  return found;
}

/**
 * Adds to what the user set by hand. False for a correction (one with an instant) that is no later than the last one of
 * its entry: it comes again. The message must be locked.
 */
export async function addHandSet(
  tx: Tx,
  entry: { readonly userId: string; readonly messageId: string; readonly expenseId: string },
  fields: readonly string[],
  correctedAt?: Date,
): Promise<boolean> {
  const here = and(
    eq(handSet.userId, entry.userId),
    eq(handSet.messageId, entry.messageId),
    eq(handSet.expenseId, entry.expenseId),
  );
  const [known] = await tx.select().from(handSet).where(here);
  const all = [...new Set([...split(known?.fields ?? ''), ...fields])].sort().join(',');
  const news = !correctedAt || !known?.correctedAt || known.correctedAt < correctedAt;
  const change = { fields: all, ...(correctedAt && news && { correctedAt }) };
  if (known) await tx.update(handSet).set(change).where(here);
  else await tx.insert(handSet).values({ ...entry, correctedAt: null, ...change });
  return news;
}

/** Names of the fields of an entry that the user set, in the ledger or when saying what the message is. */
export function fixed({ expenseId, evidence }: ExtractedExpense, byHand: HandSet): ReadonlySet<string> {
  const given = evidence
    .filter(({ stage }) => stage === ExtractionStage.USER)
    .map(({ field }) => field.split('.')[0] ?? field);
  const all = new Set([...(byHand.get(expenseId) ?? []), ...given]);
  // Settled against each other: who says one says both.
  return all.has('kind') || all.has('direction') ? new Set([...all, 'kind', 'direction']) : all;
}
