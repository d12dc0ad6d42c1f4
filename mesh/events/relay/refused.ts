import { and, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { Log } from '#mesh/log.ts';
import { outbox } from '#mesh/sql/tables.ts';

type Row = Pick<typeof outbox.$inferSelect, 'topic' | 'key'>;

/** What Kafka does not take although it can be reached, so that the rest goes on. */
export interface Refused {
  /** Leaves all events of a topic out for a while, or those of one key, which keep their order so. */
  add(row: Row, of: Refusal): void;
  has(row: Row): boolean;
  /** The rows of the outbox that are not left out at present. */
  others(): SQL | undefined;
  /** The rows that wait for no event that was refused for what it is: those will wait until a person sees to it. */
  hopeful(): SQL | undefined;
}

/** What an error of Kafka's is about. */
export type Refusal = 'topic' | 'event';

/** By Kafka's name of the error; any other passes with time, or is about all events. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  UNKNOWN_TOPIC_OR_PARTITION: 'topic',
  INVALID_TOPIC_EXCEPTION: 'topic',
  TOPIC_AUTHORIZATION_FAILED: 'topic',
  MESSAGE_TOO_LARGE: 'event',
  RECORD_LIST_TOO_LARGE: 'event',
  INVALID_RECORD: 'event',
};

/** Doubles with each time in a row: a broker that has just started may not know its topics yet. */
const PAUSE_MS = { first: 1000, most: 30_000 };

/** Undefined for an error that is no refusal. */
export function refusalOf(error: unknown): Refusal | undefined {
  const { type, cause } = (error ?? {}) as { type?: unknown; cause?: unknown };
  if (typeof type === 'string' && Object.hasOwn(REFUSALS, type)) return REFUSALS[type];
  return cause ? refusalOf(cause) : undefined;
}

interface Pause {
  readonly topic: string;
  /** Undefined for all of the topic. */
  readonly key: string | null | undefined;
  readonly ms: number;
  readonly until: number;
}

export function createRefused(log: Log): Refused {
  const pauses = new Map<string, Pause>();
  const idOf = (topic: string, key: string | null | undefined) => JSON.stringify([topic, key]);
  const isPaused = (id: string) => (pauses.get(id)?.until ?? 0) > performance.now();

  return {
    add({ topic, key: keyOfRow }, of) {
      const key = of === 'topic' ? undefined : keyOfRow;
      const id = idOf(topic, key);
      const ms = Math.min(PAUSE_MS.most, (pauses.get(id)?.ms ?? PAUSE_MS.first / 2) * 2);
      pauses.set(id, { topic, key, ms, until: performance.now() + ms });
      log.error(`Kafka refuses the ${of}, what follows it waits`, { topic });
    },
    has: ({ topic, key }) => isPaused(idOf(topic, undefined)) || isPaused(idOf(topic, key)),
    others() {
      const now = performance.now();
      for (const [id, { until }] of pauses) if (now - until > PAUSE_MS.most) pauses.delete(id);
      return and(...[...pauses.values()].filter(({ until }) => until > now).map(without));
    },
    hopeful: () => and(...[...pauses.values()].filter(({ key }) => key !== undefined).map(without)),
  };
}

function without({ topic, key }: Pause): SQL | undefined {
  const another = ne(outbox.topic, topic);
  if (key === undefined) return another;
  return key === null
    ? or(another, isNotNull(outbox.key))
    : or(another, isNull(outbox.key), ne(outbox.key, key));
}
