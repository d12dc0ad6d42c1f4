import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { AuditAction, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Database } from '#mesh/sql/database.ts';
import { sqlErrno } from '#mesh/sql/errors.ts';
import { addAccount, authDatabaseAt } from '../../../test/support/accounts.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { eraseUser } from '../accounts/account-store.ts';
import { type Audit, createAudit } from './audit.ts';
import { migrateAudit } from './migrate.ts';

const FROM = { address: '192.0.2.77', userAgent: 'a phone of somebody' };
const REFUSED = { action: AuditAction.LOG_IN, outcome: AuditOutcome.REFUSED };
const RIGHT_MISSING = new Set([1142, 1044, 1227]);

describe('the audit log', function () {
  this.timeout(60_000);
  let database: Database;
  let audit: Audit;
  let log: string;
  const clock = () => new Date('2026-01-01T00:00:00Z');

  before(async () => {
    const bed = await testbed();
    const own = await bed.createDatabase('audit');
    log = await bed.createAppendOnly(own);
    database = await authDatabaseAt(own.url);
    const folder = new URL('./migrations', import.meta.url);
    for (let time = 0; time < 2; time++) await migrateAudit(own.url, log, folder);
    audit = createAudit({ database: log, clock });
  });
  after(() => database.close());

  const newUser = async () => (await addAccount(database, clock())).userId;
  const query = async (sql: string, values: unknown[] = []) =>
    (await database.pool.query(sql, values))[0] as Record<string, unknown>[];

  it('tells users what happened to their own account, the latest first', async () => {
    const [userId, other] = [await newUser(), await newUser()];
    const sessionId = uuidv7();
    await audit.record(database.sql, { ...REFUSED, userId }, FROM);
    await audit.record(database.sql, { ...REFUSED, userId: other }, FROM);
    const entry = { action: AuditAction.SESSION_REVOKED, outcome: AuditOutcome.SUCCEEDED };
    await audit.record(database.sql, { ...entry, userId, sessionId, deviceName: 'laptop' }, FROM);
    const [second, first, ...more] = await audit.list(database.sql, userId, 10);
    expect(more).to.deep.equal([]);
    const at = { address: FROM.address, occurredAt: '2026-01-01T00:00:00.000Z' };
    expect(second).to.include({ ...entry, ...at, sessionId, deviceName: 'laptop' });
    expect(first).to.include({ ...REFUSED, ...at, sessionId: '', deviceName: FROM.userAgent });
    expect(await audit.list(database.sql, userId, 10, second?.auditEventId)).to.deep.equal([first]);
  });

  it('has a line if, and only if, the transaction commits', async () => {
    const userId = await newUser();
    const failing = database.withTx(async (tx) => {
      await audit.record(tx, { ...REFUSED, userId }, FROM);
      throw new Error('out of order');
    });
    expect(await failing.catch((error: Error) => error.message)).to.equal('out of order');
    expect(await audit.list(database.sql, userId, 10)).to.deep.equal([]);
    await database.withTx((tx) => audit.record(tx, { ...REFUSED, userId }, FROM));
    expect(await audit.list(database.sql, userId, 10)).to.have.length(1);
  });

  it('cannot be changed with all the rights that auth has', async () => {
    await audit.record(database.sql, { ...REFUSED, userId: null }, FROM);
    const before = await query('SELECT * FROM ??.audit_log ORDER BY audit_event_id', [log]);
    const id = before[0]?.audit_event_id;
    const attempts: [string, unknown[]][] = [
      ['UPDATE ??.audit_log SET outcome = 1', [log]],
      ['UPDATE ??.audit_log SET outcome = 1 WHERE audit_event_id = ?', [log, id]],
      ['DELETE FROM ??.audit_log', [log]],
      ['TRUNCATE TABLE ??.audit_log', [log]],
      ['DROP TABLE ??.audit_log', [log]],
      ['DROP DATABASE ??', [log]],
      ['ALTER TABLE ??.audit_log DROP COLUMN origin', [log]],
      ['CREATE INDEX more ON ??.audit_log (occurred_at)', [log]],
      ['RENAME TABLE ??.audit_log TO ??.other', [log, log]],
      ['REPLACE INTO ??.audit_log SELECT * FROM ??.audit_log', [log, log]],
      ['INSERT INTO ??.audit_log SELECT * FROM ??.audit_log ON DUPLICATE KEY UPDATE outcome = 1', [log, log]],
      ['CREATE TRIGGER ??.t BEFORE INSERT ON ??.audit_log FOR EACH ROW SET NEW.outcome = 1', [log, log]],
      ['GRANT DELETE ON ??.* TO CURRENT_USER()', [log]],
    ];
    for (const [sql, values] of attempts) {
      const error = await query(sql, values).catch((error: unknown) => error);
      expect(RIGHT_MISSING, `${sql}: ${sqlErrno(error)}`).to.include(sqlErrno(error));
    }
    expect(await query('SELECT * FROM ??.audit_log ORDER BY audit_event_id', [log])).to.deep.equal(before);
  });

  it('keeps addresses and devices for the user only, and not of unknown accounts', async () => {
    const userId = await newUser();
    await audit.record(database.sql, { ...REFUSED, userId }, FROM);
    await audit.record(database.sql, { ...REFUSED, userId: null }, FROM);
    const rows = await query('SELECT * FROM ??.audit_log', [log]);
    const dump = rows
      .flatMap((row) => Object.values(row))
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join('\n');
    expect(dump).to.contain(userId);
    expect(dump).to.not.contain(FROM.address);
    expect(dump).to.not.contain(FROM.userAgent);
    const unknown = rows.filter((row) => row.user_id === null);
    expect(unknown).to.not.be.empty;
    for (const row of unknown) expect(row.origin).to.equal(null);
  });

  it('gives no address to a row that was made of another one', async () => {
    const userId = await newUser();
    await audit.record(database.sql, { ...REFUSED, userId }, FROM);
    const copy =
      'INSERT INTO ??.audit_log SELECT ?, user_id, action, outcome, origin, session_id, occurred_at';
    await query(`${copy} FROM ??.audit_log WHERE user_id = ?`, [log, uuidv7(), log, userId]);
    const lines = await audit.list(database.sql, userId, 10);
    expect(lines.map(({ address }) => address)).to.have.members(['', FROM.address]);
  });

  it('forgets where a user was with the account, whatever comes later', async () => {
    const userId = await newUser();
    await audit.record(database.sql, { ...REFUSED, userId }, FROM);
    await database.withTx((tx) => eraseUser(tx, userId));
    await audit.record(database.sql, { ...REFUSED, userId }, FROM);
    const lines = await audit.list(database.sql, userId, 10);
    expect(lines.map(({ address, deviceName }) => address + deviceName)).to.deep.equal(['', '']);
    expect(await query('SELECT * FROM users WHERE user_id = ?', [userId])).to.deep.equal([]);
  });
});
