import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { testbed } from '../../test/support/testbed.ts';
import { type Database, openDatabase, type Tx } from './database.ts';
import { duplicateKey } from './errors.ts';

describe('a transaction', function () {
  this.timeout(60_000);
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('tx')).url, 4);
    await database.pool.query('CREATE TABLE t (id INT PRIMARY KEY, n INT NOT NULL, UNIQUE KEY by_n (n))');
  });
  beforeEach(() => database.pool.query('DELETE FROM t'));
  after(() => database.close());

  const insert = (tx: Tx, id: number, n: number) => tx.execute(sql`INSERT INTO t VALUES (${id}, ${n})`);
  async function rows(): Promise<number> {
    const [found] = await database.pool.query('SELECT count(*) AS n FROM t');
    return Number((found as { n: unknown }[])[0]?.n);
  }

  it('commits what was done and then runs what waited for it', async () => {
    const seen: number[] = [];
    await database.withTx(async (tx) => {
      tx.afterCommit(() => seen.push(1));
      await insert(tx, 1, 1);
      expect(seen).to.deep.equal([]);
    });
    expect(seen).to.deep.equal([1]);
    expect(await rows()).to.equal(1);
  });

  it('undoes everything after an error, throws that error, and runs nothing that waited', async () => {
    let ran = false;
    const failing = database.withTx(async (tx) => {
      tx.afterCommit(() => {
        ran = true;
      });
      await insert(tx, 1, 1);
      throw new Error('changed my mind');
    });
    await failing.then(
      () => expect.fail('committed'),
      (error: Error) => expect(error.message).to.equal('changed my mind'),
    );
    expect(await rows()).to.equal(0);
    expect(ran).to.equal(false);
  });

  it('says which unique key a duplicate ran into', async () => {
    await database.withTx((tx) => insert(tx, 1, 1));
    for (const [id, n, key] of [
      [1, 2, 'PRIMARY'],
      [2, 1, 'by_n'],
    ] as const) {
      const error = await database.withTx((tx) => insert(tx, id, n)).catch((caught: unknown) => caught);
      expect(duplicateKey(error)).to.equal(key);
    }
    expect(duplicateKey(new Error('other'))).to.equal(undefined);
  });

  it('is run again after a deadlock, so that both of two crossing transactions commit', async () => {
    await database.withTx(async (tx) => {
      await insert(tx, 1, 1);
      await insert(tx, 2, 2);
    });
    let runs = 0;
    let bothHold = () => {};
    const meeting = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    const crossing = (first: number, second: number) =>
      database.withTx(async (tx) => {
        runs++;
        await tx.execute(sql`UPDATE t SET n = n + 10 WHERE id = ${first}`);
        if (runs === 2) bothHold();
        if (runs <= 2) await meeting;
        await tx.execute(sql`UPDATE t SET n = n + 10 WHERE id = ${second}`);
      });
    await Promise.all([crossing(1, 2), crossing(2, 1)]);
    expect(runs).to.equal(3);
    const [found] = await database.pool.query('SELECT n FROM t ORDER BY id');
    expect((found as { n: number }[]).map((row) => row.n)).to.deep.equal([21, 22]);
  });

  it('leaks no connection, whether it fails in the work, in the statement or in its connection', async () => {
    const failures = Array.from({ length: 12 }, (_, nth) =>
      database
        .withTx(async (tx) => {
          if (nth % 3 === 0) throw new Error('work');
          if (nth % 3 === 1) await tx.execute(sql`SELECT * FROM not_there`);
          else await tx.execute(sql`KILL CONNECTION_ID()`);
        })
        .catch(() => {}),
    );
    await Promise.all(failures);
    await Promise.all(Array.from({ length: 8 }, (_, nth) => database.withTx((tx) => insert(tx, nth, nth))));
    expect(await rows()).to.equal(8);
  });
});
