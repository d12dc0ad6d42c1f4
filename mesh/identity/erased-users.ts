import { inArray, isNull, sql as text } from 'drizzle-orm';
import type { Subscription } from '#mesh/events/delivery.ts';
import type { Database, Sql, Tx } from '#mesh/sql/database.ts';
import { erasures } from '#mesh/sql/tables.ts';

/** Who asked to be forgotten: in the table for all replicas, and in memory for every call. */
export interface ErasedUsers {
  /** Writes the tombstone with the erasure itself; once it is committed, this replica takes no call of theirs. */
  mark(tx: Tx, userId: string): Promise<void>;
  /** Whether this replica knows that they asked; others' tombstones take a round of {@link refresh}. */
  has(userId: string): boolean;
  /** Reads what other replicas wrote. */
  refresh(): Promise<void>;
}

/** `sweepMs` is how long a tombstone waits for its sweep: only those that wait are new. */
export function createErasedUsers({ sql }: Pick<Database, 'sql'>, sweepMs: number): ErasedUsers {
  const known = new Set<string>();
  let readAt = 0;
  return {
    async mark(tx, userId) {
      await tx
        .insert(erasures)
        .values({ userId, erasedAt: new Date() })
        .onDuplicateKeyUpdate({ set: { userId: text`user_id` } });
      tx.afterCommit(() => known.add(userId));
    },
    has: (userId) => known.has(userId),
    async refresh() {
      const now = Date.now();
      const query = sql.select({ userId: erasures.userId }).from(erasures);
      // After a pause some may have been swept unseen.
      const missedNone = now - readAt < sweepMs / 2;
      const rows = await (missedNone ? query.where(isNull(erasures.sweptAt)) : query);
      for (const { userId } of rows) known.add(userId);
      readAt = now;
    },
  };
}

/** A subscription to which events of users who asked to be forgotten never come; they count as handled. */
export function ofTheUnerased(subscription: Subscription): Subscription {
  if (subscription.ofErased) return subscription;
  return {
    ...subscription,
    async apply(tx, deliveries) {
      const keys = deliveries.map(({ key }) => key?.toString() ?? '');
      const erased = await erasedAmong(tx, [...new Set(keys)]);
      const left = deliveries.filter((_, at) => !erased.has(keys[at] ?? ''));
      if (left.length > 0) await subscription.apply(tx, left);
    },
  };
}

async function erasedAmong(sql: Sql, userIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (userIds.length === 0) return new Set();
  const rows = await sql
    .select({ userId: erasures.userId })
    .from(erasures)
    .where(inArray(erasures.userId, [...userIds]));
  return new Set(rows.map(({ userId }) => userId));
}
