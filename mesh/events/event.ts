import { v7 as uuidv7 } from 'uuid';

/** Every event belongs to one user; events of one user keep their order. */
export interface UserEvent {
  readonly userId: string;
}

/** An event's message as ts-proto generates it. Its name decides the topic. */
export interface EventType<T extends UserEvent> {
  readonly $type: string;
  encode(message: T): { finish(): Uint8Array };
  decode(bytes: Uint8Array): T;
}

/** An event that cannot be read, now or later; it goes to the dead letter at once. */
export class PoisonEvent extends Error {
  override readonly name = 'PoisonEvent';
}

/**
 * An event that came before another one which it builds on: they are of different topics, whose order is not kept. It
 * is tried for a minute rather than a few times.
 */
export class TooEarly extends Error {
  override readonly name = 'TooEarly';
}

const CONTENT_TYPE = 'application/protobuf';
/** Raised only with a new topic: consumers bury what they do not know. */
const VERSION = '1';
export const DEAD_LETTER_TOPIC = 'tracker.dead-letter.v1';

/** `tracker.events.v1.UserRegistered` travels on `tracker.user-registered.v1`. */
export function topicOf(messageType: string): string {
  const [root, , version, name] = messageType.split('.');
  if (!root || !version || !name) throw new Error(`${messageType} is not <root>.events.<version>.<Name>`);
  const kebab = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  return `${root}.${kebab}.${version}`;
}

/** An instant that an event carries; throws {@link PoisonEvent} where it is none. */
export function instantIn(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new PoisonEvent('not an instant');
  return instant;
}

/** An event on its way: bytes and the headers that travel beside them. */
export interface Envelope {
  readonly eventId: string;
  readonly topic: string;
  readonly key: string | null;
  readonly headers: Record<string, string>;
  readonly payload: Buffer;
}

/** Wraps an event under a new event id (UUIDv7); `traceparent` ties it to the call that caused it. */
export function seal<T extends UserEvent>(type: EventType<T>, event: T, traceparent: string): Envelope {
  const eventId = uuidv7();
  return {
    eventId,
    topic: topicOf(type.$type),
    key: event.userId,
    payload: Buffer.from(type.encode(event).finish()),
    headers: {
      'content-type': CONTENT_TYPE,
      'event-id': eventId,
      'event-type': type.$type,
      'event-version': VERSION,
      traceparent,
    },
  };
}

/** Reads an event; throws {@link PoisonEvent} where type, version, key or bytes are not what they should be. */
export function open<T extends UserEvent>(
  type: EventType<T>,
  key: string | null,
  headers: Record<string, string>,
  payload: Buffer | null,
): T {
  if (payload === null) throw new PoisonEvent('no payload');
  if (headers['event-type'] !== type.$type) throw new PoisonEvent('another type of event');
  if (headers['event-version'] !== VERSION) throw new PoisonEvent('an unknown version');
  let event: T;
  try {
    event = type.decode(payload);
  } catch (cause) {
    throw new PoisonEvent('bytes that do not decode', { cause });
  }
  if (key === null || key === '' || event.userId !== key) throw new PoisonEvent('key and payload differ');
  return event;
}
