import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import type { Producer } from 'kafkajs';
import type { PoolConnection } from 'mysql2/promise';
import { forgetDeadLetters } from '#mesh/events/dead-letter-store.ts';
import type { Envelope } from '#mesh/events/event.ts';
import { BATCH, prune, publishBatch } from '#mesh/events/publish.ts';
import type { Log } from '#mesh/log.ts';
import type { Database, Sql, Tx } from '#mesh/sql/database.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import { outbox } from '#mesh/sql/tables.ts';

/** Where a service leaves events: they are published if, and only if, the transaction commits. */
export interface Outbox {
  append(tx: Tx, envelopes: readonly Envelope[]): Promise<void>;
}

/** An {@link Outbox} with the relay that empties it. */
export interface OutboxRelay extends Outbox {
  start(): Promise<void>;
  /** Publishes what is committed and due now, then stops. */
  stop(): Promise<void>;
}

const insertEvents = prepareInsert(outbox, { without: ['seq'] });
/** How long a relay sleeps when nothing woke it: the delay of events committed by another replica. */
const POLL_MS = 200;
const PRUNE_EVERY_MS = 60_000;
const LOST_AFTER_SECONDS = 30;
/** How often a replica asks whether the relaying one is gone. */
const STANDBY_MS = 1000;

/**
 * Publishes the outbox in order of commit, at least once. Of several replicas one relays at a time, the
 * holder of a named lock of the database server; the lock ends with its connection, so a killed holder is
 * followed by another. Rows are found by `sent_at IS NULL`, never by a position: late commits have lower ids.
 */
export function createOutbox(database: Database, producer: Producer, log: Log): OutboxRelay {
  let running = false;
  let wakeUp = () => {};
  let woken = false;
  let loop: Promise<void> = Promise.resolve();

  const wake = () => {
    woken = true;
    wakeUp();
  };
  const idle = async (ms: number) => {
    if (woken || !running) return;
    const timer = new AbortController();
    const called = new Promise<void>((resolve) => {
      wakeUp = resolve;
    });
    await Promise.race([called, sleep(ms, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
  };

  /** As {@link idle}, but only stopping ends it: new events are no reason to try a failing broker sooner. */
  const pause = async (ms: number) => {
    for (const end = Date.now() + ms; running && Date.now() < end; ) {
      woken = false;
      await idle(end - Date.now());
    }
  };

  async function relay(): Promise<void> {
    let failures = 0;
    while (running) {
      let connection: PoolConnection | undefined;
      try {
        connection = await database.pool.getConnection();
        if (await takeLock(connection)) await drain(connection, () => (failures = 0));
        else await idle(STANDBY_MS);
        await connection.query('SET SESSION wait_timeout = DEFAULT');
        woken = false;
        connection.release();
      } catch (error) {
        connection?.destroy();
        failures++;
        log.warn('outbox relay failed, will try again', { error, attempt: failures });
        woken = false;
        await pause(Math.min(5000, 100 * 2 ** failures) * (0.5 + Math.random() / 2));
      }
    }
  }

  async function drain(connection: PoolConnection, progressed: () => void): Promise<void> {
    const db = drizzle(connection);
    for (let prunedAt = 0; running; ) {
      woken = false;
      const count = await publishBatch(db, producer);
      progressed();
      if (Date.now() - prunedAt > PRUNE_EVERY_MS) {
        await prune(db);
        prunedAt = Date.now();
      }
      if (count < BATCH) await idle(POLL_MS);
    }
    while ((await publishBatch(db, producer)) > 0);
    await connection.query(`SELECT RELEASE_LOCK(${LOCK_NAME})`);
  }

  return {
    async append(tx, envelopes) {
      if (envelopes.length === 0) return;
      const createdAt = new Date();
      await insertEvents(
        tx,
        envelopes.map((envelope) => ({ ...envelope, createdAt, sentAt: null })),
      );
      tx.afterCommit(wake);
    },
    async start() {
      await producer.connect();
      running = true;
      loop = relay();
    },
    async stop() {
      running = false;
      wake();
      await loop;
      await producer.disconnect();
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

// Lock names are global to the server, so the database's name is part of it.
const LOCK_NAME = "CONCAT(DATABASE(), '.outbox')";

async function takeLock(connection: PoolConnection): Promise<boolean> {
  // A holder whose machine is gone cannot close its connection: the server does, and the lock ends with it.
  await connection.query('SET SESSION wait_timeout = ?', [LOST_AFTER_SECONDS]);
  const [rows] = await connection.query(`SELECT GET_LOCK(${LOCK_NAME}, 0) AS held`);
  return Number((rows as { held: unknown }[])[0]?.held) === 1;
}

/** How many events wait to be published. */
export async function unsentEvents(db: Sql): Promise<number> {
  const rows = await db.select({ count: sql<string>`count(*)` }).from(outbox).where(isNull(outbox.sentAt));
  return Number(rows[0]?.count ?? 0);
}
