import type { IHeaders, KafkaMessage } from 'kafkajs';
import { type EventType, open, topicOf, type UserEvent } from '#mesh/events/event.ts';
import type { Tx } from '#mesh/sql/database.ts';

/** One kind of event and what it does to this service's state, inside the given transaction. */
export interface Subscription {
  readonly topic: string;
  /** Whether it also takes events of users who asked to be forgotten. */
  readonly ofErased?: boolean;
  apply(tx: Tx, deliveries: readonly Delivery[]): Promise<void>;
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
  effect: (tx: Tx, event: T) => Promise<void>,
): Subscription {
  return onAll(type, async (tx, events) => {
    for (const event of events) await effect(tx, event);
  });
}

/** As {@link on}, for an effect that is cheaper for several at once; when it throws, each is tried alone. */
export function onAll<T extends UserEvent>(
  type: EventType<T>,
  effect: (tx: Tx, events: readonly T[]) => Promise<void>,
): Subscription {
  const read = ({ key, headers, payload }: Delivery) => open(type, key?.toString() ?? null, headers, payload);
  return {
    topic: topicOf(type.$type),
    apply: async (tx, deliveries) => effect(tx, deliveries.map(read)),
  };
}

const EVENT_ID = /^[\x21-\x7e]{1,100}$/;

/** A record of a batch as a {@link Delivery}; one without a usable event id is known by its position. */
export function toDelivery(topic: string, partition: number, message: KafkaMessage): Delivery {
  const headers = readHeaders(message.headers);
  const named = headers['event-id'] ?? '';
  return {
    eventId: EVENT_ID.test(named) ? named : `${topic}/${partition}/${message.offset}`,
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
    // Kafka also knows headers without a value: null, whatever the types say.
    const first = (Array.isArray(value) ? value[0] : value) as Buffer | string | null | undefined;
    if (first) read[name.slice(0, 100)] = first.toString().slice(0, 1000);
  }
  return read;
}
