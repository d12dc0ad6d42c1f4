import { and, eq, inArray } from 'drizzle-orm';
import type { Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Sql, Tx } from '#mesh/database.ts';
import { withFields } from '../diff.ts';
import { handSet } from '../schema.ts';

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

/** What a message becomes without what the user set by hand; undefined where that leaves nothing to change. */
export function keeping(before: Outcome, fresh: Outcome, byHand: HandSet): Outcome | undefined {
  if (byHand.get(OF_MESSAGE)?.has(STATUS)) return undefined;
  const touched = before.expenses.some(({ expenseId }) => byHand.has(expenseId));
  if (!touched) return fresh;
  if (fresh.expenses.length !== before.expenses.length) return undefined;
  const expenses = fresh.expenses.map((expense, nth) => {
    const stored = before.expenses[nth];
    const fields = stored && byHand.get(stored.expenseId);
    return stored && fields ? withFields(expense, stored, named(fields)) : expense;
  });
  return { ...fresh, expenses };
}

/** Names of fields that a message tells; kind and direction are settled against each other. */
function named(fields: ReadonlySet<string>): string[] {
  const moved = fields.has('kind') || fields.has('direction');
  return [...fields, ...(moved ? ['kind', 'direction'] : [])].filter((name) => name !== 'note');
}
