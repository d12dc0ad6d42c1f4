import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { createLog } from '#mesh/log.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { createTopics } from '../../local/topics.ts';
import { eventually } from '../../test/support/mesh.ts';
import { testbed } from '../../test/support/testbed.ts';
import { consume } from './consume.ts';
import { on } from './delivery.ts';
import { seal, TooEarly, topicOf } from './event.ts';
import { connectKafka, createProducer } from './kafka.ts';
import { createOutbox, unsentEvents } from './outbox.ts';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
/** Whose schema it is does not matter: the tables of the mesh are the same in all. */
const MIGRATIONS = 'services/user/migrations';
/** An event of its own, so that no other suite reads it. */
const EVENT = { ...UserDeleted, $type: 'tracker.tests.v1.OutboxTested' };
const log = createLog('test', 'silent');

describe('outbox and inbox', function () {
  this.timeout(60_000);
  let database: Database;
  let brokers: string[];
  const applied: string[] = [];
  const seen = new Map<string, string[]>();
  let failing: (userId: string) => Error | undefined = () => undefined;
  const closing: (() => Promise<unknown>)[] = [];

  before(async () => {
    const bed = await testbed();
    brokers = bed.brokers;
    database = openDatabase((await bed.createDatabase('outbox')).url, 8);
    await migrate(database, MIGRATIONS);
    const topic = { name: topicOf(EVENT.$type), partitions: 3, config: {} };
    await createTopics(brokers, [topic]);
  });
  after(async () => {
    for (const close of closing.reverse()) await close();
    await database.close();
  });

  const event = (userId: string, deletedAt = '') =>
    seal(EVENT, UserDeleted.fromPartial({ userId, deletedAt }), TRACE);
  const kafka = () => connectKafka('test', brokers, log);
  const relay = () => createOutbox(database, createProducer(kafka()), log);

  it('publishes what was committed, in its order, and nothing that was rolled back', async () => {
    const outbox = relay();
    await outbox.start();
    closing.push(() => outbox.stop());
    const consumer = await consume({
      kafka: kafka(),
      group: 'outbox-test',
      database,
      outbox,
      log,
      onFatal: (reason) => {
        throw new Error(reason);
      },
      subscriptions: [
        on(EVENT, async (_tx, { userId, deletedAt }) => {
          const error = failing(userId);
          if (error) throw error;
          applied.push(userId);
          seen.set(userId, [...(seen.get(userId) ?? []), deletedAt]);
        }),
      ],
    });
    closing.push(() => consumer.stop());

    const user = uuidv7();
    const days = Array.from({ length: 40 }, (_, nth) => String(nth));
    for (const day of days) await database.withTx((tx) => outbox.append(tx, [event(user, day)]));
    await database
      .withTx(async (tx) => {
        await outbox.append(tx, [event('rolled back')]);
        throw new Error('no');
      })
      .catch(() => {});
    await eventually(async () => expect(seen.get(user)).to.deep.equal(days));
    expect(applied).to.not.contain('rolled back');
    await eventually(async () => expect(await unsentEvents(database.sql)).to.equal(0));
  });

  it('has each event its effect once, however often it is delivered', async () => {
    const user = uuidv7();
    const sealed = event(user);
    const producer = kafka().producer();
    await producer.connect();
    const copies = Array.from({ length: 5 }, () => ({
      key: sealed.key,
      value: sealed.payload,
      headers: sealed.headers,
    }));
    await producer.send({ topic: topicOf(EVENT.$type), messages: copies });
    const last = event(user);
    await producer.send({
      topic: last.topic,
      messages: [{ key: last.key, value: last.payload, headers: last.headers }],
    });
    await producer.disconnect();
    // Same key, same partition: when the last one is through, all copies are.
    await eventually(async () => {
      const [rows] = await database.pool.query('SELECT 1 FROM inbox WHERE event_id = ?', [last.eventId]);
      expect(rows).to.have.length(1);
    });
    expect(applied.filter((id) => id === user)).to.have.length(2);
  });

  it('tries again after a passing fault', async () => {
    const user = uuidv7();
    let faults = 0;
    failing = (userId) => (userId === user && ++faults <= 2 ? new TypeError('not yet') : undefined);
    const outbox = relay();
    await database.withTx((tx) => outbox.append(tx, [event(user)]));
    await eventually(async () => expect(applied).to.contain(user));
    expect(faults).to.equal(3);
  });

  it('waits for what an event builds on, longer than for a fault to pass', async () => {
    const user = uuidv7();
    let tries = 0;
    failing = (userId) => (userId === user && ++tries <= 6 ? new TooEarly('not yet') : undefined);
    const outbox = relay();
    await database.withTx((tx) => outbox.append(tx, [event(user)]));
    await eventually(async () => expect(applied).to.contain(user), 30_000);
    expect(tries).to.equal(7);
  });

  it('buries an event that fails every time, with its bytes and headers, and goes on', async () => {
    const [bad, good] = [uuidv7(), uuidv7()];
    failing = (userId) => (userId === bad ? new RangeError('never') : undefined);
    const outbox = relay();
    const sealed = event(bad);
    await database.withTx((tx) => outbox.append(tx, [sealed, event(good)]));
    await eventually(async () => expect(applied).to.contain(good), 20_000);
    const [rows] = await eventually(async () => {
      const found = await database.pool.query('SELECT * FROM dead_letters WHERE message_key = ?', [bad]);
      expect(found[0]).to.have.length(1);
      return found;
    }, 20_000);
    const [row] = rows as Record<string, unknown>[];
    expect(row).to.include({ error_class: 'RangeError', attempts: 4, consumer: 'outbox-test' });
    expect(row?.payload).to.deep.equal(sealed.payload);
    expect(JSON.parse(String(row?.headers))).to.deep.equal(sealed.headers);
  });

  it('waits while Kafka does not take events, and publishes them when it does', async () => {
    let broken = true;
    const user = uuidv7();
    const producer = createProducer(kafka());
    const flaky = {
      ...producer,
      sendBatch: ((batch) =>
        broken ? Promise.reject(new Error('away')) : producer.sendBatch(batch)) as typeof producer.sendBatch,
    };
    // The other relay holds the leases of this database: this one takes a database of its own.
    const own = openDatabase((await (await testbed()).createDatabase('flaky')).url, 4);
    closing.push(() => own.close());
    await migrate(own, MIGRATIONS);
    const outbox = createOutbox(own, flaky, log);
    await outbox.start();
    await own.withTx((tx) => outbox.append(tx, [event(user)]));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await unsentEvents(own.sql)).to.equal(1);
    broken = false;
    await eventually(async () => expect(await unsentEvents(own.sql)).to.equal(0));
    await eventually(async () => expect(applied).to.contain(user));
    await outbox.stop();
  });

  it('publishes events that are too large to go together', async () => {
    const outbox = relay();
    const large = Array.from({ length: 3 }, () => ({
      ...event(uuidv7()),
      payload: Buffer.alloc(520_000, 1),
    }));
    const user = uuidv7();
    const oneKey = [...large, event(user)].map((envelope) => ({ ...envelope, key: user }));
    await database.withTx((tx) => outbox.append(tx, oneKey));
    await eventually(async () => expect(applied).to.contain(user));
    await eventually(async () => expect(await unsentEvents(database.sql)).to.equal(0));
  });

  it('lets a second relay take over when the first one is gone', async () => {
    const own = openDatabase((await (await testbed()).createDatabase('relays')).url, 6);
    closing.push(() => own.close());
    await migrate(own, MIGRATIONS);
    const [first, second] = [
      createOutbox(own, createProducer(kafka()), log),
      createOutbox(own, createProducer(kafka()), log),
    ];
    await first.start();
    await second.start();
    await first.stop();
    await own.withTx((tx) => second.append(tx, [event(uuidv7())]));
    await eventually(async () => expect(await unsentEvents(own.sql)).to.equal(0));
    await second.stop();
  });
});
