import { and, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Message, Producer } from 'kafkajs';
import type { Leases } from '#mesh/events/relay/leases.ts';
import { type Refused, refusalOf } from '#mesh/events/relay/refused.ts';
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
export async function publishDue(
  db: Sql,
  producer: Producer,
  leases: Leases,
  refused: Refused,
): Promise<boolean> {
  const buckets = leases.held();
  if (buckets.length === 0 || !leases.areValid()) return false;
  const rows = await readDue(db, buckets, refused);
  for (const portion of portions(rows)) {
    if (!leases.areValid()) return false;
    const sent = (await publishTaken(producer, portion, refused)).map((row) => row.seq);
    if (sent.length > 0) await db.update(outbox).set({ sentAt: new Date() }).where(inArray(outbox.seq, sent));
  }
  return rows.length === BATCH;
}

type Row = Pick<typeof outbox.$inferSelect, keyof typeof PUBLISHED>;

const { seq, topic, key, headers, payload } = outbox;
const PUBLISHED = { seq, topic, key, headers, payload };

/** Most of the time there is one relay: the buckets need not be computed then. */
export function inBuckets(buckets: readonly number[]): SQL | undefined {
  return buckets.length < BUCKETS ? inArray(outbox.bucket, [...buckets]) : undefined;
}

async function readDue(db: Sql, buckets: readonly number[], refused: Refused): Promise<Row[]> {
  return db
    .select(PUBLISHED)
    .from(outbox)
    .where(and(isNull(outbox.sentAt), inBuckets(buckets), refused.others()))
    .orderBy(outbox.seq)
    .limit(BATCH);
}

/**
 * The rows that Kafka took, in their order; what it refuses is found by trying the topics, then the rows alone, and left
 * out. Throws where it cannot be reached.
 */
async function publishTaken(
  producer: Producer,
  rows: readonly Row[],
  refused: Refused,
): Promise<readonly Row[]> {
  // What was refused a moment ago, in the portion before, is followed by what has to wait for it.
  const portion = rows.filter((row) => !refused.has(row));
  const [first] = portion;
  if (!first) return portion;
  try {
    await within(SEND_MS, publish(producer, portion));
    return portion;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const isOneTopic = portion.every(({ topic }) => topic === first.topic);
    if (isOneTopic && (refusal === 'topic' || portion.length === 1)) {
      refused.add(first, refusal);
      return [];
    }
    const taken: Row[] = [];
    for (const part of isOneTopic ? portion.map((row) => [row]) : byTopic(portion)) {
      taken.push(...(await publishTaken(producer, part, refused)));
    }
    return taken;
  }
}

function byTopic(rows: readonly Row[]): Row[][] {
  const topics = new Map<string, Row[]>();
  for (const row of rows) {
    const those = topics.get(row.topic) ?? [];
    topics.set(row.topic, those);
    those.push(row);
  }
  return [...topics.values()];
}

async function publish(producer: Producer, rows: readonly Row[]): Promise<void> {
  const toMessage = ({ key, headers, payload }: Row): Message => ({ key, headers, value: payload });
  await producer.sendBatch({
    acks: -1,
    topicMessages: byTopic(rows).map((those) => ({
      topic: those[0]?.topic ?? '',
      messages: those.map(toMessage),
    })),
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
