import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#mesh/sql/database.ts';
import { authDatabase } from '../../../test/support/accounts.ts';
import { createPasswords } from '../passwords/passwords.ts';
import { dropExpiredCodes, putCode, useCode } from './code-store.ts';
import { CodeRefused, type Codes, createCodes, orRefused } from './codes.ts';

const MINUTE = 60_000;
const PURPOSE = 'reset-password';

describe('the code that was mailed', function () {
  this.timeout(60_000);
  let database: Database;
  let codes: Codes;
  let now = new Date('2026-01-01T00:00:00Z');
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  before(async () => {
    database = await authDatabase('codes');
    codes = createCodes(database, createPasswords({ memoryKib: 19_456, passes: 2 }), () => now);
  });
  after(() => database.close());

  /** A code that was mailed to a user. */
  async function mailed(userId = uuidv7()) {
    const { code, stored } = await codes.make();
    await database.withTx((tx) =>
      putCode(tx, { userId, purpose: PURPOSE, address: 'ada@example.com', ...stored }),
    );
    return { userId, code };
  }
  const isFound = (
    userId: string | undefined,
    code: string,
    purpose: typeof PURPOSE | 'verify-email' = PURPOSE,
  ) => codes.find(userId, purpose, code).then((found) => found !== undefined);
  const otherThan = (code: string) => (code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`);

  it('is found for its user and its purpose', async () => {
    const { userId, code } = await mailed();
    expect(await isFound(userId, code)).to.equal(true);
    expect(await isFound(userId, code, 'verify-email')).to.equal(false);
    expect(await isFound(uuidv7(), code)).to.equal(false);
    expect(await isFound(undefined, code)).to.equal(false);
    expect(() => orRefused(undefined)).to.throw(CodeRefused, /^code: must be the last one mailed/);
  });

  it('is good for ten minutes', async () => {
    const { userId, code } = await mailed();
    pass(10 * MINUTE - 1);
    expect(await isFound(userId, code)).to.equal(true);
    pass(1);
    expect(await isFound(userId, code)).to.equal(false);
  });

  it('is good until there is another one, which can be tried as often', async () => {
    const first = await mailed();
    for (let nth = 0; nth < 5; nth++) await isFound(first.userId, otherThan(first.code));
    const second = await mailed(first.userId);
    expect(await isFound(first.userId, first.code)).to.equal(false);
    expect(await isFound(first.userId, second.code)).to.equal(true);
  });

  it('is compared five times at most, however many try at once', async () => {
    const { userId, code } = await mailed();
    const tries = await Promise.all(Array.from({ length: 20 }, () => isFound(userId, code)));
    expect(tries.filter(Boolean)).to.have.length(5);
    expect(await isFound(userId, code)).to.equal(false);
  });

  it('is used once, however many use it at once', async () => {
    const { userId, code } = await mailed();
    const found = orRefused(await codes.find(userId, PURPOSE, code));
    const uses = await Promise.all(
      Array.from({ length: 8 }, () => database.withTx((tx) => useCode(tx, found))),
    );
    expect(uses.filter(Boolean)).to.have.length(1);
    expect(await isFound(userId, code)).to.equal(false);
  });

  it('costs a write to look for in vain, as it does to count a try', async () => {
    const { userId, code } = await mailed();
    await isFound(userId, otherThan(code));
    const total = async () => {
      const [rows] = await database.pool.query('SELECT CAST(sum(tries) AS CHAR) AS n FROM mailed_codes');
      return Number((rows as { n: string }[])[0]?.n);
    };
    const before = await total();
    await isFound(userId, otherThan(code));
    await isFound(uuidv7(), code);
    await isFound(undefined, code);
    expect(await total()).to.equal(before + 3);
  });

  it('is forgotten once it has expired, and not before', async () => {
    const early = await mailed();
    pass(MINUTE);
    const late = await mailed();
    pass(9 * MINUTE + 1);
    await dropExpiredCodes(database.sql, now);
    const [rows] = await database.pool.query('SELECT user_id FROM mailed_codes');
    const left = (rows as { user_id: string }[]).map((row) => row.user_id);
    expect(left).to.contain(late.userId).and.not.contain(early.userId);
  });
});
