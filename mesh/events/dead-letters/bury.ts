import { v7 as uuidv7 } from 'uuid';
import type { Delivery } from '#mesh/events/delivery.ts';
import { DEAD_LETTER_TOPIC } from '#mesh/events/event.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { sqlErrno } from '#mesh/sql/errors.ts';
import { deadLetters, inbox } from '#mesh/sql/tables.ts';

/** What is published; the table keeps the whole payload. Together well below the 1 MiB that Kafka takes. */
const PUBLISHED_BYTES = 384 * 1024;
const HEADER_BYTES = 64 * 1024;
/** What the column holds. */
const MOST_ATTEMPTS = 32_767;

/**
 * Puts an event aside for a person to look at: a row with its original bytes, key and headers, the same on
 * the dead-letter topic, and the inbox mark that lets the next events pass, all in one transaction.
 */
export async function bury(
  tx: Tx,
  outbox: Outbox,
  burial: { group: string; delivery: Delivery; attempts: number; error: unknown },
): Promise<void> {
  const { group, delivery, attempts, error } = burial;
  const { topic, partition, offset, key, payload } = delivery;
  const headers = cut(delivery.headers);
  const deadLetterId = uuidv7();
  const createdAt = new Date();
  const errorClass = errorClassOf(error);
  await tx.insert(inbox).values({ consumer: group, eventId: delivery.eventId, handledAt: createdAt });
  await tx.insert(deadLetters).values({
    deadLetterId,
    consumer: group,
    eventId: delivery.eventId,
    topic,
    partition,
    offset,
    key,
    headers,
    payload,
    errorClass,
    attempts: Math.min(attempts, MOST_ATTEMPTS),
    createdAt,
  });
  await outbox.append(tx, [
    {
      eventId: deadLetterId,
      topic: DEAD_LETTER_TOPIC,
      key: key?.toString().slice(0, 100) ?? null,
      payload: (payload ?? Buffer.alloc(0)).subarray(0, PUBLISHED_BYTES),
      headers: {
        ...headers,
        'dead-letter-id': deadLetterId,
        'dead-letter-consumer': group,
        'dead-letter-source': `${topic}/${partition}/${offset}`,
        'dead-letter-error': errorClass,
      },
    },
  ]);
}

/** What is kept of an error: its class, or the database's number for it. Messages carry data. */
export function errorClassOf(error: unknown): string {
  const errno = sqlErrno(error);
  if (errno !== undefined) return `SQL error ${errno}`;
  const name = error instanceof Error ? error.name : typeof error;
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 100);
}

/** As many of the headers as fit; nobody has use for more. */
function cut(headers: Delivery['headers']): Delivery['headers'] {
  let left = HEADER_BYTES;
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => {
      left -= Buffer.byteLength(name) + Buffer.byteLength(value);
      return left >= 0;
    }),
  );
}
