import { and, eq, isNull, lt } from 'drizzle-orm';
import { SessionsEnded, UserDeleted, UserErased } from '#gen/tracker/events/v1/events.ts';
import { on, type Subscription } from '#mesh/events/delivery.ts';
import { seal, topicOf } from '#mesh/events/event.ts';
import { forgetUnsent, forgetUser, type Outbox } from '#mesh/events/outbox.ts';
import type { ErasedUsers } from '#mesh/identity/erased-users.ts';
import { type Job, repeating } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { erasures } from '#mesh/sql/tables.ts';
import { continueTrace } from '#mesh/trace.ts';

/** Deletes everything that a service's own tables hold of a user; run more than once. */
export type Erase = (tx: Tx, userId: string) => Promise<void>;

export interface ErasureOptions {
  /** Of the service, as it is told with UserErased. */
  readonly name: string;
  readonly database: Database;
  readonly outbox: Outbox;
  readonly erased: ErasedUsers;
  readonly erase: Erase;
  /** Longer than anything that was running at the tombstone can go on. */
  readonly sweepMs: number;
  readonly log: Log;
}

const EVERY_MS = 1000;
const A_ROUND = 100;
/** What others still need to be told of a user who is gone. */
const TELLING = [UserDeleted, UserErased, SessionsEnded].map(({ $type }) => topicOf($type));
/** Kafka keeps events for seven days, but those of ended sessions: from then on none comes that adds something of theirs. */
const KEPT_MS = 30 * 86_400_000;

/**
 * How a service forgets a user: at UserDeleted at once, with a tombstone; and once more when all that was running
 * then has ended, since it may have left something behind. Only then is UserErased told, in the same transaction.
 */
export function createErasure(options: ErasureOptions): { subscription: Subscription; job: Job } {
  const { database, erased, erase, log } = options;
  const subscription = on(UserDeleted, async (tx, { userId }) => {
    await erased.mark(tx, userId);
    await erase(tx, userId);
    await forgetUser(tx, userId);
  });
  async function round(signal: AbortSignal): Promise<void> {
    await erased.refresh();
    for (const userId of await due(options)) {
      if (signal.aborted) return;
      try {
        await database.withTx((tx) => sweep(tx, options, userId));
      } catch (error) {
        // The others' sweeps must not wait for this one's.
        log.warn('sweeping a user failed, will be tried again', { error });
      }
    }
    await database.sql
      .delete(erasures)
      .where(lt(erasures.sweptAt, new Date(Date.now() - KEPT_MS)))
      .limit(A_ROUND);
  }
  return {
    subscription: { ...subscription, ofErased: true },
    job: repeating('erasing', EVERY_MS, round, log),
  };
}

async function due({ database, sweepMs }: ErasureOptions): Promise<string[]> {
  const rows = await database.sql
    .select({ userId: erasures.userId })
    .from(erasures)
    .where(and(isNull(erasures.sweptAt), lt(erasures.erasedAt, new Date(Date.now() - sweepMs))))
    .orderBy(erasures.erasedAt)
    .limit(A_ROUND);
  return rows.map(({ userId }) => userId);
}

async function sweep(tx: Tx, { name, outbox, erase }: ErasureOptions, userId: string): Promise<void> {
  const sweptAt = new Date();
  const [result] = await tx
    .update(erasures)
    .set({ sweptAt })
    .where(and(eq(erasures.userId, userId), isNull(erasures.sweptAt)));
  // Another replica was first.
  if (result.affectedRows !== 1) return;
  await erase(tx, userId);
  // In this order: what is published in between is forgotten as well.
  await forgetUnsent(tx, userId, TELLING);
  await forgetUser(tx, userId);
  const event = { userId, service: name, erasedAt: sweptAt.toISOString() };
  await outbox.append(tx, [seal(UserErased, event, continueTrace(undefined))]);
}
