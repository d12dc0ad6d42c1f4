import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka } from 'kafkajs';
import { keepCommitted } from '#mesh/events/commits.ts';
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
const SESSION_TIMEOUT_MS = 6000;
/** After an error that nobody foresaw, before the same events are fetched again. */
const PAUSE_MS = 1000;
const LEAVE_MS = 5000;
const LOOK_MS = 5000;
/** How many looks of the watchdog may find nothing: a minute, which is longer than the client tries to connect for. */
const LOOKS = 12;

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
  const watch = watchdog(consumer, onFatal);
  const commits = keepCommitted(consumer, log);
  const joined = new Promise<void>((resolve) => consumer.on('consumer.group_join', () => resolve()));
  const byTopic = new Map(subscriptions.map((subscription) => [subscription.topic, subscription]));
  await consumer.connect();
  // A new group would otherwise skip what was published before it first started.
  await consumer.subscribe({ topics: [...byTopic.keys()], fromBeginning: true });
  await consumer.run({
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: 3,
    eachBatch: (payload) =>
      handleBatch(options, byTopic, {
        ...payload,
        resolveOffset(offset) {
          payload.resolveOffset(offset);
          commits.handled(payload.batch.topic, payload.batch.partition, offset);
        },
      }),
  });
  await joined;
  log.info('consuming', { group });
  return {
    async stop() {
      watch.stop();
      commits.stop();
      // disconnect() waits for a stuck handler for ever.
      const left = consumer.disconnect().catch((error) => log.warn('the group was not left', { error }));
      await Promise.race([left, sleep(LEAVE_MS, undefined, { ref: false })]);
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
  const { sessionTimeoutMs = SESSION_TIMEOUT_MS, group, log } = options;
  // A transaction may wait for the database longer than the group waits for us. What a failed heartbeat means,
  // a rebalance, the next one between chunks says again.
  const beat = setInterval(() => void payload.heartbeat().catch(() => {}), sessionTimeoutMs / 4);
  try {
    await settleBatch(options, subscription, payload);
  } catch (error) {
    // Kafka's own say that the group rebalances or the broker is gone, which the client handles. Any other would end it
    // for good; as nothing more is resolved, the batch comes again from where it stopped.
    if (error instanceof kafkajs.KafkaJSError) throw error;
    log.error('a batch failed, will be fetched again', { group, topic: payload.batch.topic, error });
    await sleep(PAUSE_MS);
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

/**
 * A client that neither asks nor fails any more is given up. Failing is a sign of life: while Kafka is away the service
 * goes on with what it can do. Looks are counted, not time: a process that was paused has missed the signs of one.
 */
function watchdog(consumer: Consumer, onFatal: (reason: string) => void) {
  let silentLooks = 0;
  const seen = () => {
    silentLooks = 0;
  };
  const { FETCH_START, FETCH, HEARTBEAT, GROUP_JOIN, REBALANCING, CONNECT, REQUEST_TIMEOUT } =
    consumer.events;
  for (const sign of [FETCH_START, FETCH, HEARTBEAT, GROUP_JOIN, REBALANCING, CONNECT, REQUEST_TIMEOUT]) {
    consumer.on(sign, seen);
  }
  consumer.on('consumer.crash', ({ payload }) => {
    seen();
    if (!payload.restart) onFatal('the consumer crashed');
  });
  const timer = setInterval(() => {
    silentLooks++;
    if (silentLooks > LOOKS) onFatal('the consumer has been silent for too long');
  }, LOOK_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
