import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { sqlErrno } from '#mesh/sql/errors.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { addDeletion, findDeletion, noteErasure } from './deletion-store.ts';

const TABLES = [
  'CREATE TABLE deletions (receipt_hash BINARY(32) PRIMARY KEY, user_id CHAR(36) NOT NULL, requested_at DATETIME(6) NOT NULL, completed_at DATETIME(6))',
  'CREATE TABLE service_erasures (user_id CHAR(36), service VARCHAR(32), erased_at DATETIME(6), PRIMARY KEY (user_id, service))',
];
const AT = new Date('2026-12-06T08:00:00.000Z');
const LATER = new Date('2026-12-06T09:00:00.000Z');

describe('the deletion of an account', () => {
  let database: Database;
  before(async function () {
    this.timeout(60_000);
    database = openDatabase((await (await testbed()).createDatabase('deletions')).url, 2);
    for (const table of TABLES) await database.pool.query(table);
  });
  after(() => database.close());

  const note = (userId: string, service: string, completedAt: Date) =>
    database.withTx((tx) => noteErasure(tx, { userId, service, erasedAt: AT }, completedAt));

  it('is complete when the last service told, whichever told twice', async () => {
    const userId = uuidv7();
    const receiptHash = randomBytes(32);
    await database.withTx((tx) => addDeletion(tx, { receiptHash, userId, requestedAt: AT }));
    const completedAt = async () => (await findDeletion(database.sql, receiptHash))?.completedAt;
    for (const service of ['auth', 'user', 'ds', 'user']) await note(userId, service, AT);
    expect(await completedAt()).to.equal(null);
    await note(userId, 'expense', AT);
    await note(userId, 'auth', LATER);
    expect(await completedAt()).to.deep.equal(AT);
  });

  it('fails to note what cannot be stored, instead of taking it for noted before', async () => {
    const failed = await note(`${uuidv7()}0`, 'user', AT).then(() => undefined, sqlErrno);
    expect(failed, 'data too long').to.equal(1406);
  });
});
