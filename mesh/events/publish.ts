import { inArray, isNull, lt } from 'drizzle-orm';
import type { Message, Producer } from 'kafkajs';
import type { Sql } from '#mesh/sql/database.ts';
import { outbox } from '#mesh/sql/tables.ts';

/** How many rows a relay reads at a time. */
export const BATCH = 500;
/** Well below the 1 MiB that Kafka takes as one batch. */
const BATCH_BYTES = 640 * 1024;
/** How long published events are kept, for a person who asks what left and when. */
const KEEP_SENT_MS = 24 * 3_600_000;

/** Publishes what is due, oldest first; returns how many rows it read. */
export async function publishBatch(db: Sql, producer: Producer): Promise<number> {
  const rows = await db.select().from(outbox).where(isNull(outbox.sentAt)).orderBy(outbox.seq).limit(BATCH);
  for (const portion of portions(rows)) {
    await publish(producer, portion);
    const sent = portion.map((row) => row.seq);
    await db.update(outbox).set({ sentAt: new Date() }).where(inArray(outbox.seq, sent));
  }
  return rows.length;
}

type Row = typeof outbox.$inferSelect;

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

/** Forgets what was published long enough ago that nobody will ask for it. */
export async function prune(db: Sql): Promise<void> {
  const before = new Date(Date.now() - KEEP_SENT_MS);
  await db.delete(outbox).where(lt(outbox.sentAt, before)).limit(10_000);
}
