import type { Admin, IHeaders, Kafka } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
import { DEAD_LETTER_TOPIC } from '#mesh/events/event.ts';
import { services } from '../../../local/services.ts';
import { topics } from '../../../local/topics.ts';

/** A record as it lies on a topic. */
export interface Recorded {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: IHeaders;
}

/** The topics that services consume. */
export const consumed: readonly string[] = topics
  .map(({ name }) => name)
  .filter((name) => name !== DEAD_LETTER_TOPIC);

/** How long reading may take. */
const READ_MS = 60_000;

/** The last `most` records of each partition, of those that every group which takes the topic has done with. */
export async function handledRecords(kafka: Kafka, most: number): Promise<Recorded[]> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ranges = (await Promise.all(consumed.map((topic) => handledIn(admin, topic)))).flat();
    const wanted = ranges
      .map((range) => ({ ...range, from: Math.max(range.from, range.to - most) }))
      .filter(({ from, to }) => to > from);
    return await read(kafka, wanted);
  } finally {
    await admin.disconnect();
  }
}

interface Range {
  readonly topic: string;
  readonly partition: number;
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

async function handledIn(admin: Admin, topic: string): Promise<Range[]> {
  const groups = await Promise.all(
    services.map(({ name }) => admin.fetchOffsets({ groupId: name, topics: [topic] })),
  );
  return (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => {
    const committed = groups
      .map(([found]) => Number(found?.partitions.find((one) => one.partition === partition)?.offset ?? -1))
      .filter((offset) => offset >= 0);
    const to = committed.length > 0 ? Math.min(Number(high), ...committed) : Number(low);
    return { topic, partition, from: Number(low), to };
  });
}

async function read(kafka: Kafka, ranges: readonly Range[]): Promise<Recorded[]> {
  const found: Recorded[] = [];
  const open = new Map(ranges.map((range) => [`${range.topic}/${range.partition}`, range]));
  if (open.size === 0) return found;
  const consumer = kafka.consumer({ groupId: `harm-${uuidv7()}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [...new Set(ranges.map(({ topic }) => topic))], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('topics could not be read in time')), READ_MS);
    consumer
      .run({
        autoCommit: false,
        eachBatch: async ({ batch: { topic, partition, messages } }) => {
          const range = open.get(`${topic}/${partition}`);
          if (!range) return;
          for (const { offset, key, value, headers = {} } of messages) {
            const inRange = Number(offset) >= range.from && Number(offset) < range.to;
            if (inRange) found.push({ topic, partition, offset, key, value, headers });
          }
          if (Number(messages.at(-1)?.offset) >= range.to - 1) open.delete(`${topic}/${partition}`);
          if (open.size > 0) return;
          clearTimeout(late);
          resolve();
        },
      })
      .catch(reject);
    for (const { topic, partition, from } of ranges)
      consumer.seek({ topic, partition, offset: String(from) });
  });
  await consumer.disconnect();
  return found;
}

/** How many records go out together: well below what Kafka takes as one batch. */
const TOGETHER = 50;

/** Puts records on their topics, byte for byte, each on the partition that it says. */
export async function produce(kafka: Kafka, records: readonly Omit<Recorded, 'offset'>[]): Promise<void> {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  for (let at = 0; at < records.length; at += TOGETHER) {
    await producer.sendBatch({
      acks: -1,
      topicMessages: records
        .slice(at, at + TOGETHER)
        .map(({ topic, ...message }) => ({ topic, messages: [message] })),
    });
  }
  await producer.disconnect();
}
