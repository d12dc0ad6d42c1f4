import { expect } from 'chai';
import { eq, sql } from 'drizzle-orm';
import { int, mysqlTable } from 'drizzle-orm/mysql-core';
import { testbed } from '../../test/support/testbed.ts';
import { type Database, openDatabase } from './database.ts';
import { deleteAll } from './delete.ts';

const things = mysqlTable('things', { id: int().primaryKey(), owner: int().notNull() });

describe('deleting in steps', function () {
  this.timeout(60_000);
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('batches')).url, 2);
    const { pool } = database;
    await pool.query('CREATE TABLE things (id INT PRIMARY KEY, owner INT NOT NULL, KEY by_owner (owner))');
    const rows = Array.from({ length: 6001 }, (_, id) => [id, id === 6000 ? 2 : 1]);
    await pool.query('INSERT INTO things VALUES ?', [rows]);
    await pool.query('CREATE TRIGGER slow BEFORE DELETE ON things FOR EACH ROW DO SLEEP(0.0005)');
  });
  after(() => database.close());

  it('deletes more than one statement has time for, and nothing else', async () => {
    await database.withTx(async (tx) => {
      await tx.execute(sql`SET @limited = 1 /*M! , max_statement_time = 2 */`);
      await deleteAll(tx, things, eq(things.owner, 1));
    });
    expect(await database.sql.select().from(things)).to.deep.equal([{ id: 6000, owner: 2 }]);
  });
});
