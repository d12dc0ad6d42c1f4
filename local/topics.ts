import { setTimeout as sleep } from 'node:timers/promises';
import { type Admin, Kafka as Client, logLevel } from 'kafkajs';
import { StackError } from './errors.ts';

/** A Kafka topic and its settings. */
export interface Topic {
  name: string;
  partitions: number;
  config: Record<string, string>;
}

const days = (count: number) => String(count * 24 * 60 * 60 * 1000);

/** Every topic of the mesh. */
export const topics: Topic[] = [
  { name: 'tracker.user-registered.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  { name: 'tracker.user-deleted.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  { name: 'tracker.user-erased.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  // As long as a personal token can live: a service that is new, or was down for weeks, must not take a revoked one.
  { name: 'tracker.sessions-ended.v1', partitions: 3, config: { 'retention.ms': days(367) } },
  { name: 'tracker.personal-token-used.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  { name: 'tracker.email-changed.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  { name: 'tracker.expense-extracted.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  { name: 'tracker.expense-corrected.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  { name: 'tracker.expense-revised.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  { name: 'tracker.bill-announced.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  { name: 'tracker.balance-read.v1', partitions: 3, config: { 'retention.ms': days(7) } },
  // Kept longer than what it came from: a dead letter waits for a person.
  { name: 'tracker.dead-letter.v1', partitions: 3, config: { 'retention.ms': days(30) } },
];

/**
 * Creates the topics that are missing and waits until every partition has a leader and the broker coordinates
 * groups, so that the first consumer of a new broker is not turned away.
 */
export async function createTopics(brokers: string[], wanted: Topic[]): Promise<void> {
  const retry = { initialRetryTime: 30, retries: 20, maxRetryTime: 500 };
  const admin = new Client({ clientId: 'provision', brokers, logLevel: logLevel.NOTHING, retry }).admin();
  await admin.connect();
  try {
    await Promise.all([createMissing(admin, wanted), coordinatorReady(admin)]);
  } finally {
    await admin.disconnect();
  }
}

async function createMissing(admin: Admin, wanted: Topic[]): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = wanted.filter(({ name }) => !present.has(name));
  if (missing.length > 0) {
    await admin.createTopics({
      // kafkajs' own waiting gives up when the broker does not know the topic yet.
      waitForLeaders: false,
      topics: missing.map(({ name, partitions, config }) => ({
        topic: name,
        numPartitions: partitions,
        configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
      })),
    });
  }
  await until(async () => {
    const { topics } = await admin.fetchTopicMetadata({ topics: wanted.map(({ name }) => name) });
    return topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0));
  });
}

// A broker makes its offsets topic when the first group asks, and refuses that group until it has loaded it.
async function coordinatorReady(admin: Admin): Promise<void> {
  await until(async () => {
    await admin.fetchOffsets({ groupId: 'provision' });
    return true;
  });
}

/** Asks until the answer is yes; the broker's retriable errors are its way of saying not yet. */
async function until(ask: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  const notYet = (error: { retriable?: boolean }) => {
    if (!error.retriable) throw error;
    return false;
  };
  while (!(await ask().catch(notYet))) {
    if (Date.now() > deadline) throw new StackError('Kafka has no leader for every topic after 60 s.');
    await sleep(20);
  }
}
