import { expect } from 'chai';
import { createLog } from '#mesh/log.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { testbed } from '../../test/support/testbed.ts';
import type { Delivery } from './delivery.ts';
import { settle } from './settle.ts';

describe('settling an event', function () {
  this.timeout(60_000);
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('settle')).url, 2);
    await migrate(database, 'services/user/migrations');
  });
  after(() => database.close());

  /** Whether an event was settled whose effect always fails with that error of the database's. */
  async function settled(eventId: string, errno: number, most: number): Promise<boolean> {
    const delivery: Delivery = {
      ...{ eventId, topic: 't', partition: 0, offset: '0' },
      ...{ key: null, headers: {}, payload: null },
    };
    let tries = 0;
    const apply = async () => {
      tries++;
      throw Object.assign(new Error('too slow'), { errno });
    };
    return settle(
      {
        ...{ group: 'g', database, log: createLog('test', 'silent') },
        outbox: { append: async () => {} },
        patienceMs: 300,
      },
      { topic: 't', apply },
      delivery,
      async () => {},
      () => tries < most,
    );
  }

  it('buries one whose statement is too slow every time, after a while', async () => {
    expect(await settled('slow', 1969, 12)).to.equal(true);
    const [rows] = await database.pool.query('SELECT error_class FROM dead_letters');
    expect(rows).to.deep.equal([{ error_class: 'SQL error 1969' }]);
  });

  it('waits for a database that is read-only for as long as that takes', async () => {
    expect(await settled('read-only', 1290, 5)).to.equal(false);
  });
});
