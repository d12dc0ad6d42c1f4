import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { addAccount, authDatabaseAt } from '../../../test/support/accounts.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { addSession } from '../sessions/session-store.ts';
import { createThrottle, type Throttle } from './throttle.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('failed tries', function () {
  this.timeout(60_000);
  let database: Database;
  let second: Database;
  let replicas: Throttle[];
  let throttle: Throttle;
  let now = new Date('2026-01-01T00:00:00Z');
  const clock = () => now;
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  before(async () => {
    const { url } = await (await testbed()).createDatabase('throttle');
    database = await authDatabaseAt(url);
    second = openDatabase(url, 16);
    throttle = createThrottle({ database, clock });
    replicas = [throttle, createThrottle({ database: second, clock })];
  });
  after(() => Promise.all([database.close(), second.close()]));

  let addresses = 0;
  const newAddress = () => `198.18.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`;
  const someone = (address = newAddress()) => ({ username: `u-${uuidv7()}`, address });
  const wrong = async () => undefined;
  const right = async () => 'opened';
  type Subject = ReturnType<typeof someone>;

  /** The seconds to wait, or 'looked' where the try was looked at. */
  const fail = (subject: Subject, on = throttle): Promise<number | 'looked'> =>
    on.attempt(subject, wrong).then(
      () => 'looked' as const,
      (error: Error & { retryAfterSeconds?: number }) => {
        expect(error.name).to.equal('TooManyFailures');
        expect(error.message).to.equal(`too many failed attempts: try again in ${error.retryAfterSeconds} s`);
        return error.retryAfterSeconds ?? 0;
      },
    );
  async function failTimes(times: number, subject: Subject): Promise<void> {
    for (let nth = 0; nth < times; nth++) expect(await fail(subject)).to.equal('looked');
  }

  it('are free five times, then wait twice as long after each', async () => {
    const subject = someone();
    await failTimes(5, subject);
    for (const seconds of [1, 2, 4, 8]) {
      expect(await fail(subject)).to.equal(seconds);
      pass(seconds * 1000 - 1);
      expect(await fail(subject)).to.equal(1);
      pass(1);
      expect(await fail(subject)).to.equal('looked');
    }
  });

  it('never wait longer than a quarter of an hour, and being refused does not add to it', async () => {
    const subject = someone();
    for (let nth = 0; nth < 30; nth++) {
      expect(await fail(subject)).to.equal('looked');
      await Promise.all([fail(subject), fail(subject)]);
      pass(900_000);
    }
    expect(await throttle.attempt(subject, right)).to.equal('opened');
  });

  it('are looked at five times out of 50 at once on two replicas', async () => {
    const subject = someone();
    let looked = 0;
    const look = async () => {
      looked++;
      return undefined;
    };
    const tries = Array.from({ length: 50 }, (_, nth) => replicas[nth % 2]?.attempt(subject, look));
    const results = await Promise.allSettled(tries);
    expect(looked).to.equal(5);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.name] : []));
    expect(refused).to.deep.equal(Array(45).fill('TooManyFailures'));
  });

  it('are forgotten where the right one follows, but not elsewhere', async () => {
    const subject = someone();
    const elsewhere = { ...subject, address: newAddress() };
    await failTimes(5, elsewhere);
    await failTimes(4, subject);
    expect(await throttle.attempt(subject, right)).to.equal('opened');
    await failTimes(5, subject);
    expect(await fail(subject)).to.equal(1);
    expect(await fail(elsewhere)).to.equal(1);
  });

  it('are not what could not be looked at', async () => {
    const subject = someone();
    const broken = () => Promise.reject(new Error('out of order'));
    for (let nth = 0; nth < 20; nth++) {
      const error = await throttle.attempt(subject, broken).catch((error: Error) => error);
      expect(error).to.have.property('message', 'out of order');
    }
    await failTimes(5, subject);
    expect(await fail(subject)).to.equal(1);
  });

  it('fade', async () => {
    const subject = someone();
    await failTimes(5, subject);
    pass(DAY_MS);
    await failTimes(3, subject);
    expect(await fail(subject)).to.equal(1);
  });

  it('of one account slow it down from everywhere, for at most a minute', async () => {
    const { username } = someone();
    for (let nth = 0; nth < 50; nth++) await failTimes(1, { username, address: newAddress() });
    for (let nth = 0; nth < 20; nth++) {
      const wait = await fail({ username, address: newAddress() });
      expect(wait).to.equal(Math.min(60, 2 ** nth));
      pass(Number(wait) * 1000);
      await failTimes(1, { username, address: newAddress() });
    }
  });

  it('of one account from elsewhere do not slow down the owner where the owner usually is', async () => {
    const owner = someone();
    await usedFrom(owner);
    for (let nth = 0; nth < 60; nth++) {
      await throttle.attempt({ ...owner, address: newAddress() }, wrong).catch(() => {});
    }
    expect(await fail({ ...owner, address: newAddress() })).to.be.a('number');
    expect(await throttle.attempt(owner, right)).to.equal('opened');
    // What is known of an address is known of one account.
    expect(await fail({ ...owner, address: '' })).to.be.a('number');
    pass(31 * DAY_MS);
    for (let nth = 0; nth < 60; nth++) {
      await throttle.attempt({ ...owner, address: newAddress() }, wrong).catch(() => {});
    }
    expect(await fail(owner)).to.be.a('number');
  });

  it('still count one by one where the owner usually is', async () => {
    const owner = someone();
    await usedFrom(owner);
    await failTimes(5, owner);
    expect(await fail(owner)).to.equal(1);
  });

  it('of one address slow it down for all accounts, but for those that are used there', async () => {
    const address = newAddress();
    const owner = someone(address);
    await usedFrom(owner);
    for (let nth = 0; nth < 100; nth++) await failTimes(1, someone(address));
    expect(await fail(someone(address))).to.equal(1);
    expect(await fail(someone(''))).to.equal('looked');
    expect(await throttle.attempt(owner, right)).to.equal('opened');
    expect(await fail(someone(address))).to.equal(1);
  });

  it('of an address slow down names as well that nobody can have', async () => {
    const address = newAddress();
    for (let nth = 0; nth < 100; nth++) await failTimes(1, someone(address));
    expect(await fail({ username: 'josé', address })).to.equal(1);
  });

  it('of an address are not wiped out by logging in to an own account', async () => {
    const address = newAddress();
    for (let nth = 0; nth < 100; nth++) await failTimes(1, someone(address));
    const own = someone(address);
    pass(1000);
    expect(await throttle.attempt(own, right)).to.equal('opened');
    await failTimes(1, someone(address));
    expect(await fail(someone(address))).to.equal(2);
  });

  it('are kept under hashes only, and not for ever', async () => {
    const subject = someone();
    await failTimes(1, subject);
    const [rows] = await database.pool.query('SELECT * FROM throttles');
    const dump = (rows as { subject: Buffer }[])
      .map((row) => row.subject.toString('latin1') + JSON.stringify({ ...row, subject: '' }))
      .join('\n');
    expect(dump).to.not.be.empty;
    expect(dump).to.not.contain(subject.username);
    expect(dump).to.not.contain(subject.address);
    const prune = () => throttle.prune(new AbortController().signal);
    await failTimes(4, subject);
    // A row or two for each name, though nobody has it, and though the last one is refused.
    const address = newAddress();
    for (let nth = 0; nth < 100; nth++) await failTimes(1, someone(address));
    expect(await fail(someone(address))).to.be.a('number');
    await prune();
    expect(await singles()).to.be.above(200);
    pass(DAY_MS + 1);
    await prune();
    expect(await singles()).to.equal(0);
    expect(await count()).to.be.above(0);
    pass(31 * DAY_MS);
    await prune();
    expect(await count()).to.equal(0);
  });

  async function count(): Promise<number> {
    const [rows] = await database.pool.query('SELECT count(*) AS n FROM throttles');
    return Number((rows as { n: unknown }[])[0]?.n);
  }

  /** How many counts of one failure at most there are. */
  async function singles(): Promise<number> {
    const [rows] = await database.pool.query('SELECT count(*) AS n FROM throttles WHERE failures <= 1');
    return Number((rows as { n: unknown }[])[0]?.n);
  }

  async function usedFrom({ username, address }: Subject): Promise<void> {
    const { userId } = await addAccount(database, now, { username });
    const expiresAt = new Date(now.getTime() + 30 * DAY_MS);
    const session = { sessionId: uuidv7(), userId, address, createdAt: now, lastUsedAt: now, expiresAt };
    await database.withTx((tx) => addSession(tx, session));
  }
});
