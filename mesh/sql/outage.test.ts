import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { eventually } from '../../test/support/mesh.ts';
import { testbed } from '../../test/support/testbed.ts';
import { toStatus } from '../rpc/errors.ts';
import { type Database, openDatabase, type Tx } from './database.ts';
import { isOutage } from './errors.ts';
import { letRun } from './limits.ts';

const LIMIT = 2;

describe('an outage of the database', function () {
  this.timeout(60_000);
  let database: Database;
  let bystander: Database;
  before(async () => {
    const { url } = await (await testbed()).createDatabase('outage');
    database = openDatabase(url, LIMIT, { waitMs: 300, silenceMs: 600 });
    bystander = openDatabase(url, 4);
    await bystander.pool.query('CREATE TABLE t (id INT PRIMARY KEY, n INT NOT NULL)');
  });
  beforeEach(() => bystander.pool.query('DELETE FROM t'));
  after(() => Promise.all([database.close(), bystander.close()]));

  const insert = (tx: Tx, id: number) => tx.execute(sql`INSERT INTO t VALUES (${id}, ${id})`);
  const kill = (id: number) => bystander.pool.query(`KILL ${id}`);
  const failureOf = (work: Promise<unknown>) =>
    work.then(
      () => expect.fail('it worked'),
      (error: unknown) => error,
    );
  const expectOutage = (error: unknown) => {
    expect(isOutage(error), String(error)).to.equal(true);
    expect(toStatus(error)).to.include({ code: status.UNAVAILABLE, level: 'warn' });
  };
  async function idOf(tx: Tx): Promise<number> {
    const [rows] = await tx.$client.query('SELECT CONNECTION_ID() AS id');
    return Number((rows as { id: unknown }[])[0]?.id);
  }
  async function rows(): Promise<number> {
    const [found] = await bystander.pool.query('SELECT count(*) AS n FROM t');
    return Number((found as { n: unknown }[])[0]?.n);
  }
  /** The pool serves as many at a time as it may, and no more. */
  const expectWhole = () => eventually(expectAll);
  async function expectAll(): Promise<void> {
    let open = 0;
    let most = 0;
    const ids = new Set<number>();
    const work = async (tx: Tx) => {
      open++;
      most = Math.max(most, open);
      ids.add(await idOf(tx));
      open--;
    };
    await Promise.all(Array.from({ length: 4 * LIMIT }, () => database.withTx(work)));
    // The first connection may serve them all before another one is open.
    expect(most).to.equal(LIMIT);
    expect(ids.size).to.equal(LIMIT);
  }

  it('that kills a connection at its begin, in the middle or at the commit leaves nothing behind', async () => {
    for (const moment of ['begin', 'middle', 'commit'] as const) {
      if (moment === 'begin') {
        const idle = await database.sql.execute(sql`SELECT CONNECTION_ID() AS id`);
        await kill(Number((idle[0] as unknown as { id: unknown }[])[0]?.id));
      }
      const failing = database.withTx(async (tx) => {
        const id = await idOf(tx);
        await insert(tx, 1);
        if (moment !== 'begin') await kill(id);
        if (moment === 'middle') await insert(tx, 2);
      });
      // A connection that is known to be gone by then is not used at all.
      if (moment === 'begin') await failing.catch(expectOutage);
      else expectOutage(await failureOf(failing));
      await bystander.pool.query('DELETE FROM t');
      await expectWhole();
    }
  });

  it('undoes what was not committed, runs nothing that waited for it, and does not run the work again', async () => {
    let runs = 0;
    let told = 0;
    const failing = database.withTx(async (tx) => {
      runs++;
      tx.afterCommit(() => told++);
      await insert(tx, 1);
      await kill(await idOf(tx));
    });
    expectOutage(await failureOf(failing));
    expect([runs, told, await rows()]).to.deep.equal([1, 0, 0]);
  });

  it('is what a full pool is for whoever waits too long; those who come later are served', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holders = Array.from({ length: LIMIT }, (_, nth) =>
      database.withTx(async (tx) => {
        await insert(tx, nth);
        await released;
      }),
    );
    const waiting = [
      database.withTx((tx) => insert(tx, 10)),
      database.sql.execute(sql`SELECT 1`),
      database.pool.getConnection(),
    ];
    for (const waiter of waiting) expectOutage(await failureOf(Promise.resolve(waiter)));
    release();
    await Promise.all(holders);
    expect(await rows()).to.equal(LIMIT);
    await expectWhole();
  });

  it('is what a statement is that hears nothing; its connection is ended', async () => {
    await expectWhole();
    // Connections that lay idle for longer are as good as before, and watched as before.
    await sleep(1000);
    await expectWhole();
    const hanging = [
      () => database.withTx((tx) => tx.execute(sql`SELECT SLEEP(30)`)),
      () => Promise.resolve(database.sql.execute(sql`SELECT SLEEP(30)`)),
    ];
    for (const hang of hanging) {
      await sleep(1000);
      const error = await failureOf(hang());
      expectOutage(error);
      expect(String((error as Error).cause ?? error)).to.contain('said nothing');
    }
    await expectWhole();
  });

  it('is what a server is that takes connections and says nothing', async () => {
    const silent: Server = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const hanging = openDatabase(`mysql://u:p@127.0.0.1:${port}/d`, 1, { waitMs: 200, silenceMs: 200 });
    const both = [hanging.withTx((tx) => insert(tx, 1)), hanging.pool.query('SELECT 1')];
    for (const one of both) expectOutage(await failureOf(one));
    await hanging.close();
    silent.close();
  });

  it('is not what a migration takes a transaction for, which uses the table that it changes', async () => {
    const connection = await bystander.pool.getConnection();
    await letRun(connection);
    const change = bystander.withTx(async (tx) => {
      await tx.execute(sql`SELECT * FROM t`);
      const changing = connection.query('ALTER TABLE t ADD COLUMN more INT');
      changing.catch(() => {});
      // Longer than any other statement waits for a lock.
      await sleep(6000);
      return { changing };
    });
    await (await change).changing;
    await connection.query('ALTER TABLE t DROP COLUMN more');
    connection.destroy();
  });

  it('is not what an error of ours is', () => {
    const circular = new Error('a');
    circular.cause = new Error('b', { cause: circular });
    const errors = [new TypeError('x'), circular, 'text', null, Object.assign(new Error(), { errno: 1054 })];
    for (const error of errors) {
      expect(isOutage(error)).to.equal(false);
      expect(toStatus(error)).to.include({ code: status.INTERNAL, level: 'error' });
    }
  });

  it('lets no callback make a committed transaction look failed', async () => {
    const seen: string[] = [];
    const warning = new Promise<Error>((resolve) => process.once('warning', resolve));
    const result = await database.withTx(async (tx) => {
      tx.afterCommit(() => {
        throw new Error('a fault in a callback');
      });
      tx.afterCommit(() => seen.push('next'));
      await insert(tx, 1);
      return 'done';
    });
    expect([result, ...seen, await rows()]).to.deep.equal(['done', 'next', 1]);
    expect((await warning).message).to.equal('a fault in a callback');
    await expectWhole();
  });
});
