import type { Admin, Kafka } from 'kafkajs';
import type { Pool, RowDataPacket } from 'mysql2/promise';

/** The topics that each service's consumer group takes; docs/events.md. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  auth: [
    'tracker.user-deleted.v1',
    'tracker.sessions-ended.v1',
    'tracker.personal-token-used.v1',
    'tracker.user-erased.v1',
  ],
  user: [
    'tracker.user-deleted.v1',
    'tracker.sessions-ended.v1',
    'tracker.user-registered.v1',
    'tracker.email-changed.v1',
  ],
  ds: ['tracker.user-deleted.v1', 'tracker.sessions-ended.v1', 'tracker.expense-corrected.v1'],
  expense: [
    'tracker.user-deleted.v1',
    'tracker.sessions-ended.v1',
    'tracker.expense-extracted.v1',
    'tracker.bill-announced.v1',
    'tracker.balance-read.v1',
    'tracker.expense-revised.v1',
  ],
};

/** What is still on its way, in words; nothing where everything has come to rest. */
export async function underWay(pool: Pool, kafka: Kafka): Promise<string[]> {
  const unsent = await unsentEvents(pool);
  if (unsent.length > 0) return unsent;
  const lags = await lagging(kafka);
  if (lags.length > 0) return lags;
  // What was consumed meanwhile may have left new events.
  return [...(await unsentEvents(pool)), ...(await pending(pool))];
}

async function unsentEvents(pool: Pool): Promise<string[]> {
  const counts = Object.keys(TAKEN).map(async (service) => {
    const count = await countOf(pool, `tracker_${service}.outbox WHERE sent_at IS NULL`);
    return count > 0 ? [`${service}: ${count} events are not published`] : [];
  });
  return (await Promise.all(counts)).flat();
}

async function pending(pool: Pool): Promise<string[]> {
  const count = await countOf(pool, 'tracker_ds.model_requests');
  return count > 0 ? [`ds: ${count} messages wait for the model`] : [];
}

async function countOf(pool: Pool, what: string): Promise<number> {
  const [rows] = await pool.query<RowDataPacket[]>(`SELECT COUNT(*) AS n FROM ${what}`);
  return Number(rows[0]?.n);
}

async function lagging(kafka: Kafka): Promise<string[]> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = new Map<string, Map<number, bigint>>();
    for (const topic of new Set(Object.values(TAKEN).flat())) {
      const offsets = await admin.fetchTopicOffsets(topic);
      ends.set(topic, new Map(offsets.map(({ partition, high }) => [partition, BigInt(high)])));
    }
    const groups = Object.entries(TAKEN).map(([group, topics]) => lagOf(admin, group, topics, ends));
    return (await Promise.all(groups)).flat();
  } finally {
    await admin.disconnect();
  }
}

async function lagOf(
  admin: Admin,
  groupId: string,
  topics: readonly string[],
  ends: ReadonlyMap<string, ReadonlyMap<number, bigint>>,
): Promise<string[]> {
  const committed = await admin.fetchOffsets({ groupId, topics: [...topics] });
  return committed.flatMap(({ topic, partitions }) =>
    partitions.flatMap(({ partition, offset }) => {
      const end = ends.get(topic)?.get(partition) ?? 0n;
      const lag = end - BigInt(Math.max(0, Number(offset)));
      return lag > 0n ? [`${groupId}: ${lag} records of ${topic}/${partition} are not consumed`] : [];
    }),
  );
}
