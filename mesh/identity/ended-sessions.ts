import { and, eq, gt, lte, sql as text } from 'drizzle-orm';
import { SessionsEnded } from '#gen/tracker/events/v1/events.ts';
import { on, type Subscription } from '#mesh/events/delivery.ts';
import { instantIn, PoisonEvent, seal } from '#mesh/events/event.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import { type Job, repeating } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { endedSessions } from '#mesh/sql/tables.ts';

/** A session or personal token that ended, and from when on no token of it can be valid any more anyway. */
export interface EndedSession {
  readonly sessionId: string;
  readonly forgetAt: Date;
}

/** Ends sessions for all services: for this one with the transaction, for the others by the event that leaves with it. */
export interface SessionEnding {
  end(tx: Tx, userId: string, ended: readonly EndedSession[], traceparent: string): Promise<void>;
}

/** What a replica knows of sessions that ended before their tokens expired. */
export interface EndedSessions extends SessionEnding {
  /** Whether it ended lately: within two hours, which is longer than a session's access tokens live. */
  hasEnded(sessionId: string): boolean;
  /** Whether it ended at all, as is stored: for personal tokens, which may have been revoked long ago. */
  endedBefore(sessionId: string): Promise<boolean>;
  /** Reads what ended lately; to be called before the first token is looked at. */
  load(): Promise<void>;
  /** Takes what auth tells. */
  readonly subscription: Subscription;
  /** Reads what other replicas of this service stored, and forgets what no token can belong to any more. */
  readonly job: Job;
}

/** How long it takes at most until a replica knows what another one stored. */
const LOOK_EVERY_MS = 2000;
/** A row is seen when its transaction commits, later than it says; clocks of replicas differ as well. */
const LATE_MS = 60_000;
/**
 * In memory for so long. A revoked personal token is refused for a year, and anybody can make and revoke as many as a
 * service has no memory for.
 */
const HELD_MS = 2 * 3_600_000;
const PRUNE_EVERY_MS = 60_000;
const PRUNED_AT_ONCE = 1000;

export function createEndedSessions(database: Database, outbox: Outbox, log: Log): EndedSessions {
  const { sql } = database;
  /** Milliseconds since the epoch after which each may be forgotten. */
  const known = new Map<string, number>();
  let readUpTo = Date.now() - HELD_MS;
  let prunedAt = 0;

  async function note(tx: Tx, userId: string, ended: readonly EndedSession[]): Promise<void> {
    if (ended.length === 0) return;
    const notedAt = new Date();
    await tx
      .insert(endedSessions)
      .values(ended.map(({ sessionId, forgetAt }) => ({ sessionId, userId, notedAt, forgetAt })))
      .onDuplicateKeyUpdate({ set: { sessionId: text`session_id` } });
    tx.afterCommit(() => remember(ended));
  }

  function remember(ended: readonly EndedSession[]): void {
    const heldUntil = Date.now() + HELD_MS;
    for (const { sessionId, forgetAt } of ended) {
      known.set(sessionId, Math.min(forgetAt.getTime(), heldUntil));
    }
  }

  async function look(): Promise<void> {
    const startedAt = Date.now();
    const news = await sql
      .select({ sessionId: endedSessions.sessionId, forgetAt: endedSessions.forgetAt })
      .from(endedSessions)
      .where(gt(endedSessions.notedAt, new Date(readUpTo - LATE_MS)));
    remember(news);
    readUpTo = startedAt;
  }

  async function prune(): Promise<void> {
    const now = Date.now();
    if (now - prunedAt < PRUNE_EVERY_MS) return;
    prunedAt = now;
    for (const [sessionId, forgetAt] of known) if (forgetAt <= now) known.delete(sessionId);
    await sql
      .delete(endedSessions)
      .where(lte(endedSessions.forgetAt, new Date(now)))
      .limit(PRUNED_AT_ONCE);
  }

  return {
    hasEnded: (sessionId) => known.has(sessionId),
    async endedBefore(sessionId) {
      const rows = await sql
        .select({ sessionId: endedSessions.sessionId })
        .from(endedSessions)
        .where(and(eq(endedSessions.sessionId, sessionId), gt(endedSessions.forgetAt, new Date())));
      return rows.length > 0;
    },
    load: look,
    async end(tx, userId, ended, traceparent) {
      if (ended.length === 0) return;
      await note(tx, userId, ended);
      const event = {
        userId,
        sessions: ended.map(({ sessionId, forgetAt }) => ({ sessionId, forgetAt: forgetAt.toISOString() })),
        endedAt: new Date().toISOString(),
      };
      await outbox.append(tx, [seal(SessionsEnded, event, traceparent)]);
    },
    subscription: on(SessionsEnded, (tx, { userId, sessions }) => note(tx, userId, sessions.map(read))),
    job: repeating(
      'looking for ended sessions',
      LOOK_EVERY_MS,
      async () => {
        await look();
        await prune();
      },
      log,
    ),
  };
}

function read({ sessionId, forgetAt }: { sessionId: string; forgetAt: string }): EndedSession {
  if (!/^[0-9a-f-]{36}$/.test(sessionId)) throw new PoisonEvent('not a session id');
  return { sessionId, forgetAt: instantIn(forgetAt) };
}
