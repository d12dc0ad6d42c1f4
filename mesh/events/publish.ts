import { and, inArray, isNull } from 'drizzle-orm';
import type { Message, Producer } from 'kafkajs';
import type { Leases } from '#mesh/events/leases.ts';
import type { Sql } from '#mesh/sql/database.ts';
import { BUCKETS, outbox } from '#mesh/sql/tables.ts';
import { within } from '#mesh/within.ts';

/** How many rows a relay reads at a time. */
const BATCH = 500;
/** Well below the 1 MiB that Kafka takes as one batch. */
const BATCH_BYTES = 640 * 1024;
/** How long Kafka may take for a batch. */
const SEND_MS = 10_000;

/** Publishes what is due in the buckets held, oldest first, while the leases last; whether more may be due. */
export async function publishDue(db: Sql, producer: Producer, leases: Leases): Promise<boolean> {
  const buckets = leases.held();
  if (buckets.length === 0 || !leases.areValid()) return false;
  const rows = await readDue(db, buckets);
  for (const portion of portions(rows)) {
    if (!leases.areValid()) return false;
    await within(SEND_MS, publish(producer, portion));
    const sent = portion.map((row) => row.seq);
    await db.update(outbox).set({ sentAt: new Date() }).where(inArray(outbox.seq, sent));
  }
  return rows.length === BATCH;
}

type Row = Pick<typeof outbox.$inferSelect, keyof typeof PUBLISHED>;

const { seq, topic, key, headers, payload } = outbox;
const PUBLISHED = { seq, topic, key, headers, payload };

async function readDue(db: Sql, buckets: readonly number[]): Promise<Row[]> {
  // Most of the time there is one relay: the buckets need not be computed then.
  const mine = buckets.length < BUCKETS ? inArray(outbox.bucket, [...buckets]) : undefined;
  return db
    .select(PUBLISHED)
    .from(outbox)
    .where(and(isNull(outbox.sentAt), mine))
    .orderBy(outbox.seq)
    .limit(BATCH);
}

async function publish(producer: Producer, rows: readonly Row[]): Promise<void> {
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
}

/** Rows in their order, at most {@link BATCH_BYTES} together: Kafka's limit is on a batch, not on a record. */
function* portions(rows: readonly Row[]): Generator<Row[]> {
  let portion: Row[] = [];
  let size = 0;
  for (const row of rows) {
    const bytes = row.payload.length + Buffer.byteLength(JSON.stringify(row.headers)) + 200;
    if (portion.length > 0 && size + bytes > BATCH_BYTES) {
      yield portion;
      [portion, size] = [[], 0];
    }
    portion.push(row);
    size += bytes;
  }
  if (portion.length > 0) yield portion;
}
