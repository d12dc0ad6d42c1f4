import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { type Subscription, toDelivery } from '#mesh/events/delivery.ts';
import { type SettleOptions, settle, settleTogether } from '#mesh/events/settle.ts';

export interface ConsumeOptions extends SettleOptions {
  readonly kafka: Kafka;
  readonly subscriptions: readonly Subscription[];
  /** Called once when consuming has ended for good; the process should exit and be started again. */
  readonly onFatal: (reason: string) => void;
  readonly sessionTimeoutMs?: number;
}

const CHUNK = 100;
const SESSION_TIMEOUT_MS = 10_000;
/** Joins the group and applies every event of the subscribed topics, from their beginning, each once. */
export async function consume(options: ConsumeOptions): Promise<{ stop(): Promise<void> }> {
  const { kafka, group, subscriptions, log, onFatal, sessionTimeoutMs = SESSION_TIMEOUT_MS } = options;
  const consumer = kafka.consumer({
    groupId: group,
    sessionTimeout: sessionTimeoutMs,
    rebalanceTimeout: sessionTimeoutMs * 2,
    heartbeatInterval: Math.floor(sessionTimeoutMs / 4),
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 500,
  });
  const watch = watchdog(consumer, sessionTimeoutMs, onFatal);
  const joined = new Promise<void>((resolve) => consumer.on('consumer.group_join', () => resolve()));
  const byTopic = new Map(subscriptions.map((subscription) => [subscription.topic, subscription]));
  await consumer.connect();
  // A new group would otherwise skip what was published before it first started.
  await consumer.subscribe({ topics: [...byTopic.keys()], fromBeginning: true });
  await consumer.run({
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: 3,
    eachBatch: (batch) => handleBatch(options, byTopic, batch),
  });
  await joined;
  log.info('consuming', { group });
  return {
    async stop() {
      watch.stop();
      // disconnect() waits for a stuck handler for ever.
      await Promise.race([consumer.disconnect(), sleep(5000, undefined, { ref: false })]);
    },
  };
}

async function handleBatch(
  options: ConsumeOptions,
  byTopic: ReadonlyMap<string, Subscription>,
  payload: EachBatchPayload,
): Promise<void> {
  const subscription = byTopic.get(payload.batch.topic);
  if (!subscription) return;
  const { sessionTimeoutMs = SESSION_TIMEOUT_MS } = options;
  // A transaction may wait for the database longer than the group waits for us. What a failed heartbeat means,
  // a rebalance, the next one between chunks says again.
  const beat = setInterval(() => void payload.heartbeat().catch(() => {}), sessionTimeoutMs / 4);
  try {
    await settleBatch(options, subscription, payload);
  } finally {
    clearInterval(beat);
  }
}

async function settleBatch(
  options: ConsumeOptions,
  subscription: Subscription,
  { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
): Promise<void> {
  const alive = () => isRunning() && !isStale();
  for (let at = 0; at < batch.messages.length && alive(); at += CHUNK) {
    const messages = batch.messages.slice(at, at + CHUNK);
    const deliveries = messages.map((message) => toDelivery(batch.topic, batch.partition, message));
    if (!(await settleTogether(options, subscription, deliveries))) {
      for (const delivery of deliveries) {
        if (!(await settle(options, subscription, delivery, heartbeat, alive))) return;
        resolveOffset(delivery.offset);
      }
    }
    resolveOffset(messages[messages.length - 1]?.offset ?? '');
    await heartbeat();
  }
}

/** A link to Kafka can hang silently: without a fetch or heartbeat for two session timeouts it is given up. */
function watchdog(consumer: Consumer, sessionTimeoutMs: number, onFatal: (reason: string) => void) {
  let last = Date.now();
  const seen = () => {
    last = Date.now();
  };
  consumer.on('consumer.fetch', seen);
  consumer.on('consumer.heartbeat', seen);
  consumer.on('consumer.group_join', seen);
  consumer.on('consumer.crash', ({ payload }) => {
    if (!payload.restart) onFatal('the consumer crashed');
  });
  const timer = setInterval(() => {
    if (Date.now() - last > 2 * sessionTimeoutMs) onFatal('the consumer has been silent for too long');
  }, sessionTimeoutMs / 2);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
