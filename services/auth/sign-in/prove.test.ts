import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import { type Database, openDatabase } from '#mesh/database.ts';
import { migrate } from '#mesh/migrate.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { type Account, addUser, eraseUser, findAccountById } from '../accounts/account-store.ts';
import { users } from '../schema.ts';
import { lockOutcome } from './prove.ts';

describe('a password that was right a moment ago', function () {
  this.timeout(60_000);
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('prove')).url, 4);
    await migrate(database, fileURLToPath(new URL('../migrations', import.meta.url)));
  });
  after(() => database.close());

  const now = new Date('2026-01-01T00:00:00Z');
  async function newAccount(): Promise<Account> {
    const userId = uuidv7();
    const user = { userId, username: `u-${userId}`, passwordHash: 'x', passwordChangedAt: now };
    await database.withTx((tx) => addUser(tx, { ...user, createdAt: now }, ['USER']));
    const account = await findAccountById(database.sql, userId);
    return account ?? expect.fail('no account');
  }
  const outcome = (account: Account) => database.withTx((tx) => lockOutcome(tx, account));
  const set = ({ userId }: Account, values: Partial<typeof users.$inferInsert>) =>
    database.sql.update(users).set(values).where(eq(users.userId, userId));

  it('opens the account, also when it was hashed anew meanwhile', async () => {
    const account = await newAccount();
    await set(account, { passwordHash: 'y' });
    expect(await outcome(account)).to.equal(AuditOutcome.SUCCEEDED);
  });

  it('opens nothing where the password was changed or the account closed or erased meanwhile', async () => {
    const [changed, closed, erased] = [await newAccount(), await newAccount(), await newAccount()];
    await set(changed, { passwordChangedAt: new Date(now.getTime() + 1) });
    await set(closed, { disabledAt: now });
    await database.withTx((tx) => eraseUser(tx, erased.userId));
    expect(await outcome(changed)).to.equal(AuditOutcome.REFUSED);
    expect(await outcome(closed)).to.equal(AuditOutcome.DISABLED);
    expect(await outcome(erased)).to.equal(AuditOutcome.REFUSED);
  });
});
