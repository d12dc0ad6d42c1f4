import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { BalanceRead, SessionsEnded, UserDeleted, UserErased } from '#gen/tracker/events/v1/events.ts';
import { onAll, toDelivery } from '#mesh/events/delivery.ts';
import { type Envelope, type EventType, seal, topicOf, type UserEvent } from '#mesh/events/event.ts';
import { connectKafka, createProducer } from '#mesh/events/kafka.ts';
import { createOutbox } from '#mesh/events/outbox.ts';
import type { Job } from '#mesh/job.ts';
import { createLog } from '#mesh/log.ts';
import { type Database, openDatabase, type Tx } from '#mesh/sql/database.ts';
import { sqlErrno } from '#mesh/sql/errors.ts';
import { eventually } from '../../test/support/mesh.ts';
import { testbed } from '../../test/support/testbed.ts';
import { createErasedUsers, ofTheUnerased } from './erased-users.ts';
import { createErasure } from './erasure.ts';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const TABLES = [
  `CREATE TABLE outbox (seq BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY, event_id CHAR(36) NOT NULL, topic VARCHAR(120)
   NOT NULL, aggregate_key VARCHAR(100), headers MEDIUMTEXT NOT NULL, payload MEDIUMBLOB NOT NULL, created_at
   DATETIME(6) NOT NULL, sent_at DATETIME(6))`,
  'CREATE TABLE dead_letters (dead_letter_id CHAR(36) PRIMARY KEY, message_key BLOB, settled_by CHAR(36))',
  'CREATE TABLE erasures (user_id CHAR(36) PRIMARY KEY, erased_at DATETIME(6) NOT NULL, swept_at DATETIME(6))',
  'CREATE TABLE things (user_id CHAR(36))',
];
const log = createLog('test', 'silent');

describe('erasing a user', function () {
  this.timeout(60_000);
  let database: Database;
  let brokers: string[];
  const jobs: Job[] = [];

  before(async () => {
    const bed = await testbed();
    brokers = bed.brokers;
    database = openDatabase((await bed.createDatabase('erasure')).url, 8);
    for (const table of TABLES) await database.pool.query(table);
  });
  afterEach(async () => {
    await Promise.all(jobs.splice(0).map((job) => job.stop()));
  });
  after(() => database.close());

  /** A replica of a service that has one table; its events stay in the outbox. */
  function replica(sweepMs: number) {
    const outbox = createOutbox(database, createProducer(connectKafka('test', brokers, log)), log);
    const erased = createErasedUsers(database, sweepMs);
    const erase = async (tx: Tx, userId: string) => {
      await tx.$client.query('DELETE FROM things WHERE user_id = ?', [userId]);
    };
    const { subscription, job } = createErasure({
      ...{ name: 'things', database, outbox, erased, erase, sweepMs, log },
    });
    jobs.push(job);
    const forget = async (userId: string) => {
      const event = seal(UserDeleted, UserDeleted.fromPartial({ userId }), TRACE);
      await database.withTx((tx) => subscription.apply(tx, [delivery(event)]));
    };
    return { outbox, erased, job, forget };
  }

  const delivery = ({ topic, key, payload, headers }: Envelope) =>
    toDelivery(topic, 0, { key: key && Buffer.from(key), value: payload, headers, offset: '0' } as never);
  const query = async (text: string, userId: string) =>
    ((await database.pool.query(text, [userId]))[0] as Record<string, string>[]).map(
      (row) => Object.values(row)[0],
    );
  const things = async (userId: string) => query('SELECT user_id FROM things WHERE user_id = ?', userId);
  const leaveThing = async (userId: string) => {
    await database.pool.query('INSERT INTO things VALUES (?)', [userId]);
  };
  const waiting = (userId: string) =>
    query('SELECT topic FROM outbox WHERE aggregate_key = ? ORDER BY seq', userId);

  it('also erases what was left behind after the tombstone, and only then tells', async () => {
    const userId = uuidv7();
    const { job, forget } = replica(1500);
    await leaveThing(userId);
    await forget(userId);
    expect(await things(userId)).to.deep.equal([]);
    await leaveThing(userId);
    job.start();
    await eventually(async () => expect(await waiting(userId)).to.deep.equal([topicOf(UserErased.$type)]));
    expect(await things(userId)).to.deep.equal([]);
  });

  it('is not told before all that was running then has surely ended', async () => {
    const [early, late] = [uuidv7(), uuidv7()];
    const { job, forget } = replica(60_000);
    await forget(early);
    await forget(late);
    await database.pool.query(
      'UPDATE erasures SET erased_at = erased_at - INTERVAL 61 SECOND WHERE user_id = ?',
      [early],
    );
    job.start();
    await eventually(async () => expect(await waiting(early)).to.have.length(1));
    expect(await waiting(late)).to.deep.equal([]);
  });

  it('is told once, however many replicas sweep and however often it is asked for', async () => {
    const userId = uuidv7();
    const replicas = [replica(100), replica(100), replica(100)];
    for (const { forget } of replicas) await forget(userId);
    for (const { job } of replicas) job.start();
    await eventually(async () => expect(await waiting(userId)).to.have.length(1));
    await Promise.all(jobs.splice(0).map((job) => job.stop()));
    expect(await waiting(userId)).to.have.length(1);
  });

  it('fails where its tombstone cannot be written, instead of being taken for asked before', async () => {
    const failed = await replica(60_000)
      .forget(`${uuidv7()}0`)
      .then(() => undefined, sqlErrno);
    expect(failed, 'data too long').to.equal(1406);
  });

  it('takes the events of theirs that wait, but for those that tell of their end', async () => {
    const userId = uuidv7();
    const { outbox, job, forget } = replica(100);
    const event = <T extends UserEvent>(type: EventType<T> & { fromPartial(fields: object): T }) =>
      seal(type, type.fromPartial({ userId }), TRACE);
    await database.withTx((tx) =>
      outbox.append(tx, [event(BalanceRead), event(UserDeleted), event(SessionsEnded)]),
    );
    await forget(userId);
    job.start();
    await eventually(async () =>
      expect(await waiting(userId)).to.deep.equal(
        [UserDeleted, SessionsEnded, UserErased].map(({ $type }) => topicOf($type)),
      ),
    );
  });

  it('is known to the replica that did it at once, and to the others with their next round', async () => {
    const userId = uuidv7();
    const [one, other] = [replica(60_000), replica(60_000)];
    await other.erased.refresh();
    await one.forget(userId);
    expect([one.erased.has(userId), other.erased.has(userId)]).to.deep.equal([true, false]);
    await other.erased.refresh();
    expect(other.erased.has(userId)).to.equal(true);
    expect(other.erased.has(uuidv7())).to.equal(false);
  });

  it('keeps events of theirs from having an effect, and no other ones of the same batch', async () => {
    const [erased, living] = [uuidv7(), uuidv7()];
    await replica(60_000).forget(erased);
    const applied: string[] = [];
    const subscription = ofTheUnerased(
      onAll(BalanceRead, async (_tx, events) => {
        applied.push(...events.map(({ userId }) => userId));
      }),
    );
    const about = (userId: string) => delivery(seal(BalanceRead, BalanceRead.fromPartial({ userId }), TRACE));
    await database.withTx((tx) => subscription.apply(tx, [about(erased), about(living), about(erased)]));
    await database.withTx((tx) => subscription.apply(tx, [about(erased)]));
    expect(applied).to.deep.equal([living]);
  });
});
