import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { type Consumer, Kafka, logLevel, type Producer } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
import { UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { seal, topicOf } from '#mesh/events/event.ts';
import { connectKafka, createProducer } from '#mesh/events/kafka.ts';
import { createOutbox, type OutboxRelay, unsentEvents } from '#mesh/events/outbox.ts';
import { createLog } from '#mesh/log.ts';
import { ResourceExhausted } from '#mesh/rpc/errors.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { createTopics } from '../local/topics.ts';
import { eventually } from './support/mesh.ts';
import { TRACE } from './support/publish.ts';
import { testbed } from './support/testbed.ts';

/** An event of its own, so that no other suite reads it. */
const EVENT = { ...UserDeleted, $type: 'tracker.tests.v1.RelayTested' };
const TOPIC = topicOf(EVENT.$type);
const log = createLog('test', 'silent');
const LIMITS = { maxAgeSeconds: 3600, maxEvents: 1000, inboxDays: 15 };

describe('relays of several replicas', function () {
  this.timeout(90_000);
  let brokers: string[];
  let reader: Consumer;
  /** What Kafka has, by key, in its order. */
  const published = new Map<string, string[]>();
  const closing: (() => Promise<unknown>)[] = [];

  before(async () => {
    ({ brokers } = await testbed());
    await createTopics(brokers, [{ name: TOPIC, partitions: 3, config: {} }]);
    reader = new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING }).consumer({
      groupId: TOPIC,
    });
    await reader.connect();
    await reader.subscribe({ topic: TOPIC, fromBeginning: true });
    await reader.run({
      eachMessage: async ({ message }) => {
        const key = message.key?.toString() ?? '';
        const { deletedAt } = UserDeleted.decode(message.value ?? Buffer.alloc(0));
        published.set(key, [...(published.get(key) ?? []), deletedAt]);
      },
    });
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  after(() => reader.disconnect());

  /** A database of its own, with the tables that every service has. */
  async function openOwn(): Promise<Database> {
    const database = openDatabase((await (await testbed()).createDatabase('relays')).url, 12);
    closing.push(() => database.close());
    await migrate(database, 'services/user/migrations');
    return database;
  }
  const realProducer = () => createProducer(connectKafka('test', brokers, log));
  async function startReplica(database: Database, producer = realProducer(), limits = LIMITS) {
    const outbox = createOutbox(database, producer, log, limits);
    await outbox.start();
    closing.push(() => outbox.stop());
    return outbox;
  }
  const query = async (database: Database, text: string) =>
    (await database.pool.query(text))[0] as Record<string, unknown>[];
  /** How many buckets each of the relays holds, the fewest first. */
  async function shares(database: Database): Promise<number[]> {
    const rows = await query(
      database,
      `SELECT count(*) AS n FROM relay_leases WHERE expires_at > CURRENT_TIMESTAMP(6) GROUP BY relay_id`,
    );
    return rows.map(({ n }) => Number(n)).sort((a, b) => a - b);
  }
  const haveShares = (database: Database, expected: readonly number[]) =>
    eventually(async () => expect(await shares(database)).to.deep.equal(expected), 20_000);
  const append = (database: Database, outbox: OutboxRelay, userId: string, ...names: string[]) =>
    database.withTx((tx) =>
      outbox.append(
        tx,
        names.map((deletedAt) => seal(EVENT, UserDeleted.fromPartial({ userId, deletedAt }), TRACE)),
      ),
    );
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => String(from + at));
  const firstCopies = (userId: string) => [...new Set(published.get(userId))];

  it('share the buckets out evenly, and anew when one comes or goes', async () => {
    const database = await openOwn();
    await startReplica(database);
    await haveShares(database, [16]);
    await startReplica(database);
    await haveShares(database, [8, 8]);
    const third = await startReplica(database);
    await haveShares(database, [5, 5, 6]);
    await third.stop();
    // Without waiting for anything to expire.
    expect(await query(database, 'SELECT relay_id FROM relays')).to.have.length(2);
    const holders = "SELECT DISTINCT relay_id FROM relay_leases WHERE relay_id <> ''";
    expect(await query(database, holders)).to.have.length(2);
    await haveShares(database, [8, 8]);
  });

  it('publish what any of them appends, each user in order, while they come and go', async () => {
    const database = await openOwn();
    const replicas = [await startReplica(database), await startReplica(database)];
    await haveShares(database, [8, 8]);
    const users = Array.from({ length: 16 }, () => uuidv7());
    const appendAll = async (from: number, to: number) => {
      await Promise.all(
        users.map(async (userId, nth) => {
          for (const name of numbers(from, to)) {
            await append(database, replicas[(nth + Number(name)) % 2] as OutboxRelay, userId, name);
          }
        }),
      );
    };
    const appending = appendAll(0, 25);
    const third = await startReplica(database);
    await appending;
    await haveShares(database, [5, 5, 6]);
    const more = appendAll(25, 40);
    await third.stop();
    await more;
    await eventually(async () => {
      for (const userId of users) expect(firstCopies(userId)).to.deep.equal(numbers(0, 40));
    }, 30_000);
    expect(await unsentEvents(database.sql)).to.equal(0);
  });

  /** A producer that takes nothing further, and says nothing, until it is let go. */
  function stalling(producer: Producer) {
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let stalled = () => {};
    const stalls = new Promise<void>((resolve) => {
      stalled = resolve;
    });
    const sendBatch: Producer['sendBatch'] = async (batch) => {
      stalled();
      await gate;
      return producer.sendBatch(batch);
    };
    return { producer: { ...producer, sendBatch }, stalls, letGo };
  }

  it('follow one that died in the middle of a batch', async () => {
    const database = await openOwn();
    const dead = stalling(realProducer());
    const outbox = await startReplica(database, dead.producer);
    closing.push(async () => dead.letGo());
    const userId = uuidv7();
    await append(database, outbox, userId, '0', '1');
    await dead.stalls;
    await startReplica(database);
    await haveShares(database, [16]);
    await eventually(async () => expect(published.get(userId)).to.deep.equal(['0', '1']), 20_000);
  });

  it('keep the order of first copies when one publishes its batch after a pause', async () => {
    const database = await openOwn();
    const paused = stalling(realProducer());
    const first = await startReplica(database, paused.producer);
    const userId = uuidv7();
    await append(database, first, userId, ...numbers(0, 5));
    await paused.stalls;
    const second = await startReplica(database);
    await eventually(async () => expect(published.get(userId)).to.deep.equal(numbers(0, 5)), 20_000);
    await append(database, second, userId, ...numbers(5, 8));
    await eventually(async () => expect(published.get(userId)).to.have.length(8), 20_000);
    paused.letGo();
    await eventually(async () => expect(published.get(userId)).to.have.length(13), 20_000);
    expect(firstCopies(userId)).to.deep.equal(numbers(0, 8));
  });

  it('lease nothing while they cannot reach Kafka', async () => {
    const database = await openOwn();
    const cutOff = await startReplica(database, {
      ...realProducer(),
      connect: () => Promise.reject(new Error('away')),
    });
    await startReplica(database);
    const userId = uuidv7();
    await append(database, cutOff, userId, '0');
    await eventually(async () => expect(published.get(userId)).to.deep.equal(['0']), 20_000);
    expect(await shares(database)).to.deep.equal([16]);
  });

  it('follow one that died before the clock of the database was set back', async () => {
    const database = await openOwn();
    const later = 'CURRENT_TIMESTAMP(6) + INTERVAL 1 HOUR';
    await query(database, `INSERT INTO relays VALUES ('dead', ${later})`);
    const leases = Array.from({ length: 16 }, (_, bucket) => `(${bucket}, 'dead', ${later})`);
    await query(database, `INSERT INTO relay_leases VALUES ${leases.join()}`);
    const outbox = await startReplica(database);
    const userIds = Array.from({ length: 8 }, () => uuidv7());
    for (const userId of userIds) await append(database, outbox, userId, '0');
    await eventually(async () => expect(await unsentEvents(database.sql)).to.equal(0));
  });

  it('go on with all the others where Kafka refuses a topic, or an event that is too large', async () => {
    const database = await openOwn();
    const outbox = await startReplica(database);
    const [noTopic, tooLarge, other] = [uuidv7(), uuidv7(), uuidv7()];
    const unknown = { ...UserDeleted, $type: `tracker.tests.v1.Missing${tooLarge.replaceAll('-', '')}` };
    const topic = topicOf(unknown.$type);
    await database.withTx(async (tx) => {
      const large = seal(EVENT, UserDeleted.fromPartial({ userId: tooLarge }), TRACE);
      const missing = seal(unknown, UserDeleted.fromPartial({ userId: noTopic }), TRACE);
      await outbox.append(tx, [missing, { ...large, payload: Buffer.alloc(1_200_000, 1) }]);
    });
    await append(database, outbox, tooLarge, 'next');
    for (const userId of [noTopic, other]) await append(database, outbox, userId, '0');
    await eventually(async () => {
      for (const userId of [noTopic, other]) expect(published.get(userId)).to.deep.equal(['0']);
    }, 20_000);
    // One that comes later passes as well, and what comes after a refused one of the same user waits for it.
    await append(database, outbox, other, '1');
    await eventually(async () => expect(published.get(other)).to.deep.equal(['0', '1']), 20_000);
    expect(published.get(tooLarge)).to.equal(undefined);
    await createTopics(brokers, [{ name: topic, partitions: 1, config: {} }]);
    await eventually(async () => expect(await unsentEvents(database.sql)).to.equal(2), 40_000);
    // It is tried again after a second, and refused again.
    await sleep(2500);
    expect(published.get(tooLarge)).to.equal(undefined);
    await query(database, 'DELETE FROM outbox WHERE length(payload) > 1000000');
    await eventually(async () => expect(published.get(tooLarge)).to.deep.equal(['next']), 40_000);
  });

  it('take events in while Kafka is away up to a limit, and publish each once when it is back', async () => {
    const database = await openOwn();
    const producer = realProducer();
    let away = true;
    const sendBatch: Producer['sendBatch'] = (batch) =>
      away ? Promise.reject(new Error('away')) : producer.sendBatch(batch);
    const outbox = await startReplica(database, { ...producer, sendBatch }, { ...LIMITS, maxEvents: 10 });
    const userId = uuidv7();
    await append(database, outbox, userId, ...numbers(0, 9));
    await eventually(async () => expect(await unsentEvents(database.sql)).to.equal(9));
    outbox.admit();
    await append(database, outbox, userId, '9');
    await eventually(async () => expect(() => outbox.admit()).to.throw(ResourceExhausted, 'wait'));
    away = false;
    await eventually(async () => outbox.admit(), 20_000);
    await eventually(async () => expect(published.get(userId)).to.deep.equal(numbers(0, 10)), 20_000);
  });

  it('take nothing in while the oldest event has waited for too long', async () => {
    const database = await openOwn();
    const outbox = await startReplica(database, {
      ...realProducer(),
      connect: () => Promise.reject(new Error('away')),
    });
    await append(database, outbox, uuidv7(), '0');
    await query(database, 'UPDATE outbox SET created_at = created_at - INTERVAL 61 MINUTE');
    await eventually(async () => expect(() => outbox.admit()).to.throw(ResourceExhausted, 'wait'));
  });

  it('take others in, however long an event that Kafka will not take waits', async () => {
    const database = await openOwn();
    let away = false;
    const startOne = () => {
      const producer = realProducer();
      const sendBatch: Producer['sendBatch'] = (batch) =>
        away ? Promise.reject(new Error('away')) : producer.sendBatch(batch);
      return startReplica(database, { ...producer, sendBatch });
    };
    const replicas = [await startOne(), await startOne()] as const;
    await haveShares(database, [8, 8]);
    const [tooLarge, other] = [uuidv7(), uuidv7()];
    await database.withTx(async (tx) => {
      const event = seal(EVENT, UserDeleted.fromPartial({ userId: tooLarge }), TRACE);
      await replicas[0].append(tx, [{ ...event, payload: Buffer.alloc(1_200_000, 1) }]);
    });
    await append(database, replicas[0], tooLarge, 'next');
    await append(database, replicas[0], other, '0');
    await eventually(async () => expect(published.get(other)).to.deep.equal(['0']), 20_000);
    const age = () => query(database, 'UPDATE outbox SET created_at = created_at - INTERVAL 61 MINUTE');
    await age();
    // Longer than it takes to look again.
    await sleep(3000);
    for (const replica of replicas) replica.admit();

    away = true;
    await append(database, replicas[0], other, '1');
    await age();
    const isShut = (replica: OutboxRelay) => {
      try {
        replica.admit();
        return false;
      } catch {
        return true;
      }
    };
    // That of the replica whose it is to publish.
    await eventually(async () => expect(replicas.filter(isShut)).to.have.length(1), 20_000);
    expect(published.get(tooLarge)).to.equal(undefined);
  });
});
