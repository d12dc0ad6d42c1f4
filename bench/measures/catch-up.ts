import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
import { ExpenseExtracted } from '#gen/tracker/events/v1/events.ts';
import { DEAD_LETTER_TOPIC, type Envelope, seal } from '#mesh/events/event.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import { outbox } from '#mesh/sql/tables.ts';
import { perS, quantile, rangeOf } from '../load.ts';
import type { Measure } from '../measure.ts';

const EVENTS = 20_000;
const BATCH = 500;
const USERS = 1000;
const ROUNDS = 5;
const GIVE_UP_MS = 60_000;
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
type Rows<K extends string> = [[Record<K, string>], unknown];
const insertEvents = prepareInsert(outbox, { without: ['seq'] });

/** How fast a service publishes what waited while Kafka was away, over a bare producer of the same records. */
export const catchUp: Measure = async ({ stack, say }) => {
  const producer = new Kafka({
    clientId: 'bench',
    brokers: stack.brokers,
    logLevel: logLevel.NOTHING,
  }).producer();
  const database = openDatabase(stack.databaseUrls.user ?? '', 2);
  await producer.connect();
  const users = Array.from({ length: USERS }, () => uuidv7());
  const ratios: number[] = [];
  const rates: number[] = [];
  try {
    // The first round is to warm up.
    for (let round = 0; round <= ROUNDS; round++) {
      const events = Array.from({ length: EVENTS }, (_, nth) => event(users[nth % USERS] ?? ''));
      const bare = await produced(producer, events);
      const ours = await relayed(database, events);
      say(`catch_up_rate: round ${round}/${ROUNDS}, ${perS(ours)} against ${perS(bare)}`);
      if (round === 0) continue;
      ratios.push(ours / bare);
      rates.push(ours);
    }
  } finally {
    await producer.disconnect();
    await database.close();
  }
  const detail = `${perS(quantile(rates, 0.5))} of a backlog of ${EVENTS} events`;
  return [{ key: 'catch_up_rate', value: quantile(ratios, 0.5), range: rangeOf(ratios), detail }];
};

/** An entry's event, on the one topic that nobody reads. */
function event(userId: string): Envelope {
  const entry = ExpenseExtracted.fromPartial({
    ...{
      userId,
      expenseId: uuidv7(),
      messageId: uuidv7(),
      merchant: 'Corner Bakery',
      category: 'dining.cafe',
    },
    ...{ money: { currencyCode: 'EUR', amount: '14.20' }, occurredOn: '2026-11-20', reference: 'REF4821' },
  });
  return { ...seal(ExpenseExtracted, entry, TRACE), topic: DEAD_LETTER_TOPIC };
}

function* batches(events: readonly Envelope[]): Generator<readonly Envelope[]> {
  for (let at = 0; at < events.length; at += BATCH) yield events.slice(at, at + BATCH);
}

/** Events a second of a bare producer, as many at a time as the relay reads. */
async function produced(producer: Producer, events: readonly Envelope[]): Promise<number> {
  const started = performance.now();
  for (const batch of batches(events)) {
    const messages = batch.map(({ key, payload, headers }) => ({ key, value: payload, headers }));
    await producer.send({ topic: DEAD_LETTER_TOPIC, acks: -1, messages });
  }
  return (events.length * 1000) / (performance.now() - started);
}

/** Events a second that the service marks as sent between its first batch and its last. */
async function relayed(database: Database, events: readonly Envelope[]): Promise<number> {
  const newest = 'SELECT coalesce(max(seq), 0) AS last FROM outbox';
  const [[{ last }]] = (await database.pool.query(newest)) as Rows<'last'>;
  await database.withTx(async (tx) => {
    const createdAt = new Date();
    for (const batch of batches(events)) {
      await insertEvents(
        tx,
        batch.map((one) => ({ ...one, createdAt, sentAt: null })),
      );
    }
  });
  for (const end = Date.now() + GIVE_UP_MS; ; await sleep(100)) {
    const unsent = 'SELECT count(*) AS n FROM outbox WHERE sent_at IS NULL';
    const [[waiting]] = (await database.pool.query(unsent)) as Rows<'n'>;
    if (Number(waiting.n) === 0) break;
    if (Date.now() > end) throw new Error(`${waiting.n} of ${events.length} events were not published`);
  }
  const [[{ first, ms }]] = (await database.pool.query(
    `SELECT TIMESTAMPDIFF(MICROSECOND, min(sent_at), max(sent_at)) / 1000 AS ms,
     sum(sent_at = (SELECT min(sent_at) FROM outbox WHERE seq > ?)) AS first FROM outbox WHERE seq > ?`,
    [last, last],
  )) as Rows<'first' | 'ms'>;
  return ((events.length - Number(first)) * 1000) / Number(ms);
}
