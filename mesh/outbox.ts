import { setTimeout as sleep } from 'node:timers/promises';
import { inArray, isNull, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import type { Message, Producer } from 'kafkajs';
import type { PoolConnection } from 'mysql2/promise';
import type { Database, Sql, Tx } from '#mesh/database.ts';
import type { Envelope } from '#mesh/event.ts';
import type { Log } from '#mesh/log.ts';
import { prepareInsert } from '#mesh/statement.ts';
import { outbox } from '#mesh/tables.ts';

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
const BATCH = 500;
/** How long a relay sleeps when nothing woke it: the delay of events committed by another replica. */
const POLL_MS = 200;
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

  async function relay(): Promise<void> {
    let failures = 0;
    while (running) {
      let connection: PoolConnection | undefined;
      try {
        connection = await database.pool.getConnection();
        if (await takeLock(connection)) await drain(connection, () => (failures = 0));
        else await idle(STANDBY_MS);
        woken = false;
        connection.release();
      } catch (error) {
        connection?.destroy();
        failures++;
        log.warn('outbox relay failed, will try again', { error, attempt: failures });
        woken = false;
        await idle(Math.min(5000, 100 * 2 ** failures) * (0.5 + Math.random() / 2));
      }
    }
  }

  async function drain(connection: PoolConnection, progressed: () => void): Promise<void> {
    const db = drizzle(connection);
    while (running) {
      woken = false;
      const count = await publishBatch(db, producer);
      progressed();
      if (count < BATCH) await idle(POLL_MS);
    }
    while ((await publishBatch(db, producer)) > 0);
    await connection.query('SELECT RELEASE_LOCK(?)', [await lockName(connection)]);
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

async function publishBatch(db: Sql, producer: Producer): Promise<number> {
  const rows = await db.select().from(outbox).where(isNull(outbox.sentAt)).orderBy(outbox.seq).limit(BATCH);
  if (rows.length === 0) return 0;
  const byTopic = new Map<string, Message[]>();
  for (const { topic, key, headers, payload } of rows) {
    const messages = byTopic.get(topic) ?? [];
    byTopic.set(topic, messages);
    messages.push({ key, headers, value: payload });
  }
  await producer.sendBatch({
    acks: -1,
    topicMessages: [...byTopic].map(([topic, messages]) => ({ topic, messages })),
  });
  const sent = rows.map((row) => row.seq);
  await db.update(outbox).set({ sentAt: new Date() }).where(inArray(outbox.seq, sent));
  return rows.length;
}

// Lock names are global to the server, so the database's name is part of it.
async function lockName(connection: PoolConnection): Promise<string> {
  const [rows] = await connection.query('SELECT CONCAT(DATABASE(), ?) AS name', ['.outbox']);
  return (rows as { name: string }[])[0]?.name ?? '';
}

async function takeLock(connection: PoolConnection): Promise<boolean> {
  const [rows] = await connection.query('SELECT GET_LOCK(?, 0) AS held', [await lockName(connection)]);
  return Number((rows as { held: unknown }[])[0]?.held) === 1;
}

/** How many events wait to be published. */
export async function unsentEvents(db: Sql): Promise<number> {
  const rows = await db.select({ count: sql<string>`count(*)` }).from(outbox).where(isNull(outbox.sentAt));
  return Number(rows[0]?.count ?? 0);
}
