import { and, count, eq, inArray, isNotNull, isNull, notInArray } from 'drizzle-orm';
import type { Producer } from 'kafkajs';
import { type Admission, type BacklogLimits, createAdmission } from '#mesh/events/backlog.ts';
import { forgetDeadLetters } from '#mesh/events/dead-letters/store.ts';
import type { Envelope } from '#mesh/events/event.ts';
import { createRelay } from '#mesh/events/relay/relay.ts';
import type { Log } from '#mesh/log.ts';
import type { Database, Sql, Tx } from '#mesh/sql/database.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import { outbox } from '#mesh/sql/tables.ts';

/** Where a service leaves events: they are published if, and only if, the transaction commits. */
export interface Outbox {
  append(tx: Tx, envelopes: readonly Envelope[]): Promise<void>;
}

/** An {@link Outbox} with the relay that empties it, and the door that shuts when it does not get empty. */
export interface OutboxRelay extends Outbox, Pick<Admission, 'admit'> {
  start(): Promise<void>;
  /** Publishes what is committed and due now, then stops. */
  stop(): Promise<void>;
}

interface OutboxOptions extends BacklogLimits {
  /** How long handled events are remembered. */
  readonly inboxDays: number;
}

/** What {@link baseConfig} has where the environment says nothing. */
const DEFAULTS: OutboxOptions = { maxAgeSeconds: 3600, maxEvents: 200_000, inboxDays: 15 };
const insertEvents = prepareInsert(outbox, { without: ['seq'] });

export function createOutbox(
  database: Database,
  producer: Producer,
  log: Log,
  options: OutboxOptions = DEFAULTS,
): OutboxRelay {
  const relay = createRelay({ database, producer, log, inboxDays: options.inboxDays });
  const { admit, job } = createAdmission(database, options, relay.charge, log);
  return {
    admit,
    async append(tx, envelopes) {
      if (envelopes.length === 0) return;
      const createdAt = new Date();
      await insertEvents(
        tx,
        envelopes.map((envelope) => ({ ...envelope, createdAt, sentAt: null })),
      );
      tx.afterCommit(relay.wake);
    },
    async start() {
      job.start();
      relay.start();
    },
    async stop() {
      await Promise.all([job.stop(), relay.stop()]);
    },
  };
}

/** Deletes what the plumbing still holds of a user: events that were published, and those that were buried. */
export async function forgetUser(tx: Tx, userId: string): Promise<void> {
  await tx.delete(outbox).where(and(eq(outbox.key, userId), isNotNull(outbox.sentAt)));
  await forgetDeadLetters(tx, userId);
}

/** Deletes a user's events that were not published yet, but for those of some topics. */
export async function forgetUnsent(tx: Tx, userId: string, except: readonly string[]): Promise<void> {
  // Read first: a DELETE would wait for every event that is just being added.
  const rows = await tx
    .select({ seq: outbox.seq })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), eq(outbox.key, userId), notInArray(outbox.topic, [...except])));
  const unsent = rows.map(({ seq }) => seq);
  if (unsent.length > 0) await tx.delete(outbox).where(inArray(outbox.seq, unsent));
}

/** How many events wait to be published. */
export async function unsentEvents(db: Sql): Promise<number> {
  const rows = await db.select({ count: count() }).from(outbox).where(isNull(outbox.sentAt));
  return rows[0]?.count ?? 0;
}
