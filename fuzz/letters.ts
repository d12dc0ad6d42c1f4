import { type IHeaders, Kafka, logLevel } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
import { UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { DeadLetterServiceService } from '#gen/tracker/operations/v1/dead_letter_service.ts';
import { topicOf } from '#mesh/events/event.ts';
import { createClient } from '#mesh/rpc/call.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import { eventually } from '../local/eventually.ts';
import type { Cast } from './cast.ts';
import { PATIENCE_MS } from './people.ts';
import type { Target } from './target.ts';

/** All services take it, and none can read these. */
const TOPIC = topicOf(UserDeleted.$type);
/** So many of each kind: each can be given up once. */
const OF_EACH = 8;
const BURIED_WITHIN_MS = 60_000;

interface Unreadable {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: IHeaders;
}

const TYPED = { 'event-type': UserDeleted.$type, 'event-version': '1' };

/** Events that become dead letters, each of a form of its own: what a dead letter is shown with. */
const KINDS: readonly Unreadable[] = [
  { key: Buffer.from('u'), value: Buffer.from('not an event') },
  { key: null, value: null, headers: TYPED },
  { key: Buffer.alloc(0), value: Buffer.alloc(0), headers: TYPED },
  { key: Buffer.from([0xff, 0xed, 0xa0, 0x80]), value: Buffer.alloc(300_000, 0xff), headers: TYPED },
  { key: Buffer.from('🐎'.repeat(200)), value: Buffer.from([0x0a, 0x7f]), headers: TYPED },
  { key: Buffer.from('u'), value: null, headers: { 'x\ud800': Buffer.from([0xc0, 0xaf]), '': 'x' } },
];

/** Has every service put events aside; returns their event ids. */
export async function plantDeadLetters(brokers: string[]): Promise<ReadonlySet<string>> {
  const planted = Array.from({ length: OF_EACH }, () => KINDS).flat();
  const messages = planted.map(({ key, value, headers }) => {
    return { key, value, headers: { ...headers, 'event-id': uuidv7() } };
  });
  const kafka = new Kafka({ clientId: 'fuzz', brokers, logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  try {
    // One by one: together they are more than Kafka takes.
    for (const message of messages) await producer.send({ topic: TOPIC, messages: [message] });
  } finally {
    await producer.disconnect();
  }
  return new Set(messages.map(({ headers }) => headers['event-id']));
}

/** The same people, of whom the administrator knows the dead letters of all services, so many each, once they are there. */
export async function withDeadLetters(
  cast: Cast,
  { addresses, certificates }: Target,
  count: number,
): Promise<Cast> {
  const as = { token: cast.admin.token, timeoutMs: PATIENCE_MS };
  const listed = Object.entries(addresses).map(async ([server, address]) => {
    const client = createClient(DeadLetterServiceService, address, channelCredentials(certificates.cli), {
      server,
    });
    const asked = { state: 'DEAD_LETTER_STATE_UNSPECIFIED' as never, topic: TOPIC, pageToken: '' };
    try {
      const { deadLetters } = await eventually(async () => {
        const all = await client.listDeadLetters({ ...asked, pageSize: 200 }, as);
        if (all.waiting < count) throw new Error(`${server} buried ${all.waiting} of ${count} events`);
        return all;
      }, BURIED_WITHIN_MS);
      const { nextPageToken } = await client.listDeadLetters({ ...asked, pageSize: 1 }, as);
      return { ids: deadLetters.map(({ deadLetterId }) => deadLetterId), nextPageToken };
    } finally {
      client.close();
    }
  });
  const found = await Promise.all(listed);
  const { admin } = cast;
  const ids = { ...admin.ids, dead_letter_id: found.flatMap((one) => one.ids) };
  const pageTokens = { ...admin.pageTokens, ListDeadLetters: found[0]?.nextPageToken ?? '' };
  return { ...cast, admin: { ...admin, ids, pageTokens } };
}
