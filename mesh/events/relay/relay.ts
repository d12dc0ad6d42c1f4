import { and, type SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import type { Producer } from 'kafkajs';
import type { PoolConnection } from 'mysql2/promise';
import { backoff } from '#mesh/backoff.ts';
import { createAlarm } from '#mesh/events/relay/alarm.ts';
import { createLeases } from '#mesh/events/relay/leases.ts';
import { createPruner } from '#mesh/events/relay/prune.ts';
import { inBuckets, publishDue } from '#mesh/events/relay/publish.ts';
import { createRefused } from '#mesh/events/relay/refused.ts';
import type { Log } from '#mesh/log.ts';
import type { Database } from '#mesh/sql/database.ts';
import { within } from '#mesh/within.ts';

/** Publishes what is in the outbox. */
export interface Relay {
  /** Says that there is something new. */
  wake(): void;
  /** Which rows of the outbox it is for this relay to publish, but for those that Kafka takes from nobody. */
  charge(): SQL | undefined;
  start(): void;
  /** Publishes what is committed and in its buckets, gives them back, then stops. */
  stop(): Promise<void>;
}

interface RelayOptions {
  readonly database: Database;
  readonly producer: Producer;
  readonly log: Log;
  /** How long handled events are remembered. */
  readonly inboxDays: number;
}

/** How long a relay sleeps when nothing woke it: the delay of events that another replica committed. */
const POLL_MS = 400;
/** The same where there is no other replica; what a release without leases, or a process that died, left is found. */
const POLL_ALONE_MS = 1000;
const FAILED_MS = { first: 100, most: 1000 };
const CONNECT_MS = 4000;
const DISCONNECT_MS = 1000;

/**
 * Publishes the outbox at least once; of several replicas each publishes the buckets that it holds a lease of.
 * Rows are found by `sent_at IS NULL`, never by a position: late commits have lower numbers. So events of one key leave
 * in order where their transactions did not overlap. Of two that did, either may be the first; services rely on no
 * more, since two changes of the same thing wait for its row before they append.
 *
 * After a pause a relay may publish what another one published meanwhile. That is harmless: each publishes all
 * that is unsent of a bucket in order, so the first copy of each event leaves in order, and the inbox of every
 * consumer drops the second.
 */
export function createRelay({ database, producer, log, inboxDays }: RelayOptions): Relay {
  const alarm = createAlarm();
  const leases = createLeases();
  const pruner = createPruner(inboxDays);
  const refused = createRefused(log);
  let running = false;
  let loop: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    for (let failures = 0; running; ) {
      let connection: PoolConnection | undefined;
      try {
        // Before there are leases: who cannot reach Kafka must not keep them from those who can.
        await within(CONNECT_MS, producer.connect());
        connection = await database.pool.getConnection();
        await drain(connection, () => {
          failures = 0;
        });
        connection.release();
      } catch (error) {
        connection?.destroy();
        failures++;
        log.warn('outbox relay failed, will try again', { error, attempt: failures });
        // A link may hang without an error, to the broker as well as to the database.
        await disconnect();
        await pause(backoff(failures, FAILED_MS));
      }
    }
    await disconnect();
  }

  async function drain(connection: PoolConnection, progressed: () => void): Promise<void> {
    // One connection, held all along: a pool that others emptied must not cost the leases.
    const db = drizzle(connection);
    for (;;) {
      const isLast = !running;
      if (leases.isDue()) await leases.round(db);
      alarm.attend();
      const isMore = await publishDue(db, producer, leases, refused);
      progressed();
      if (leases.held().includes(0)) await pruner.turn(db);
      if (isMore) continue;
      if (isLast) break;
      if (running) await alarm.sleep(leases.isAlone() ? POLL_ALONE_MS : POLL_MS);
    }
    await leases.release(db);
  }

  /** Only stopping ends it: new events are no reason to try a failing broker sooner. */
  async function pause(ms: number): Promise<void> {
    for (const end = performance.now() + ms; running && performance.now() < end; ) {
      alarm.attend();
      await alarm.sleep(end - performance.now());
    }
  }

  // It waits for replies that may never come.
  const disconnect = () => within(DISCONNECT_MS, producer.disconnect()).catch(() => {});

  return {
    wake: alarm.wake,
    charge() {
      const held = leases.held();
      // Who holds none may never have reached Kafka, and nobody else either.
      return and(held.length > 0 ? inBuckets(held) : undefined, refused.hopeful());
    },
    start() {
      running = true;
      loop = run();
    },
    async stop() {
      running = false;
      alarm.wake();
      await loop;
    },
  };
}
