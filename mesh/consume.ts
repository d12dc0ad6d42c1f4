import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, IHeaders, Kafka, KafkaMessage } from 'kafkajs';
import { type Database, duplicateKey, sqlErrno, type Tx } from '#mesh/database.ts';
import { bury } from '#mesh/dead-letter.ts';
import { type EventType, open, PoisonEvent, topicOf, type UserEvent } from '#mesh/event.ts';
import type { Log } from '#mesh/log.ts';
import type { Outbox } from '#mesh/outbox.ts';
import { inbox } from '#mesh/tables.ts';
import { traceId } from '#mesh/trace.ts';

/** What a handler knows of an event beside its content. */
export interface EventContext {
  readonly eventId: string;
  readonly traceparent: string;
}

/** One kind of event and what it does to this service's state, inside the given transaction. */
export interface Subscription {
  readonly topic: string;
  apply(tx: Tx, delivery: Delivery): Promise<void>;
}

/** A record as it came from Kafka. */
export interface Delivery {
  readonly eventId: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly headers: Record<string, string>;
  readonly payload: Buffer | null;
}

/** `effect` is applied once per event id, in one transaction with the inbox row that says so. */
export function on<T extends UserEvent>(
  type: EventType<T>,
  effect: (tx: Tx, event: T, context: EventContext) => Promise<void>,
): Subscription {
  return {
    topic: topicOf(type.$type),
    async apply(tx, { eventId, key, headers, payload }) {
      const event = open(type, key?.toString() ?? null, headers, payload);
      await effect(tx, event, { eventId, traceparent: headers.traceparent ?? '' });
    },
  };
}

export interface ConsumeOptions {
  readonly kafka: Kafka;
  readonly group: string;
  readonly database: Database;
  readonly outbox: Outbox;
  readonly subscriptions: readonly Subscription[];
  readonly log: Log;
  /** Called once when consuming has ended for good; the process should exit and be started again. */
  readonly onFatal: (reason: string) => void;
  readonly sessionTimeoutMs?: number;
}

const CHUNK = 100;
/** An error that is neither poison nor an outage is tried this often before it is buried. */
const ATTEMPTS = 5;

/** Joins the group and applies every event of the subscribed topics, from their beginning, each once. */
export async function consume(options: ConsumeOptions): Promise<{ stop(): Promise<void> }> {
  const { kafka, group, subscriptions, log, onFatal, sessionTimeoutMs = 10_000 } = options;
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
  { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
): Promise<void> {
  const subscription = byTopic.get(batch.topic);
  if (!subscription) return;
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

/** The usual case: a whole chunk in one transaction. False where one of them needs to be looked at alone. */
async function settleTogether(
  { database, group }: ConsumeOptions,
  subscription: Subscription,
  deliveries: readonly Delivery[],
): Promise<boolean> {
  if (deliveries.length < 2) return false;
  try {
    await database.withTx(async (tx) => {
      for (const delivery of deliveries) await applyOnce(tx, group, subscription, delivery);
    });
    return true;
  } catch {
    return false;
  }
}

/** Tries until the event had its effect or is buried. False where consuming ended first: nothing happened then. */
async function settle(
  { database, group, outbox, log }: ConsumeOptions,
  subscription: Subscription,
  delivery: Delivery,
  heartbeat: () => Promise<void>,
  alive: () => boolean,
): Promise<boolean> {
  const { eventId, topic } = delivery;
  const traceparent = delivery.headers.traceparent ?? '';
  for (let attempt = 1, faults = 0; alive(); attempt++) {
    try {
      await database.withTx((tx) => applyOnce(tx, group, subscription, delivery));
      return true;
    } catch (error) {
      if (!isOutage(error)) faults++;
      log.warn('event failed', { event_id: eventId, topic, attempt, trace_id: traceId(traceparent), error });
      if (error instanceof PoisonEvent || faults >= ATTEMPTS) {
        try {
          await database.withTx((tx) => bury(tx, outbox, { group, delivery, attempts: attempt, error }));
          log.error('event buried', { event_id: eventId, topic, group, error });
          return true;
        } catch (failure) {
          log.error('event could not be buried yet', { event_id: eventId, topic, error: failure });
        }
      }
    }
    await sleep(Math.min(5000, 50 * 2 ** Math.min(attempt, 10)) * (0.5 + Math.random() / 2));
    await heartbeat();
  }
  return false;
}

async function applyOnce(
  tx: Tx,
  group: string,
  subscription: Subscription,
  delivery: Delivery,
): Promise<void> {
  try {
    await tx.insert(inbox).values({ consumer: group, eventId: delivery.eventId, handledAt: new Date() });
  } catch (error) {
    if (duplicateKey(error) !== undefined) return;
    throw error;
  }
  await subscription.apply(tx, delivery);
}

/** The database cannot be reached or is overloaded: waiting helps, however long it takes. */
function isOutage(error: unknown): boolean {
  const OUTAGES = new Set([1040, 1053, 1203, 1205, 1213, 1290, 1927, 2006, 2013]);
  const errno = sqlErrno(error);
  if (errno !== undefined) return OUTAGES.has(errno);
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && /^(E[A-Z]+|PROTOCOL_.*|POOL_.*)$/.test(code)) return true;
  }
  return false;
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

function toDelivery(topic: string, partition: number, message: KafkaMessage): Delivery {
  const headers = readHeaders(message.headers);
  return {
    eventId: headers['event-id'] || `${topic}/${partition}/${message.offset}`,
    topic,
    partition,
    offset: message.offset,
    key: message.key,
    headers,
    payload: message.value,
  };
}

function readHeaders(headers: IHeaders = {}): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) read[name.slice(0, 100)] = first.toString().slice(0, 1000);
  }
  return read;
}
