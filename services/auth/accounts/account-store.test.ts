import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { addAccount, authDatabase } from '../../../test/support/accounts.ts';
import * as store from './account-store.ts';

const CREATED = new Date('2026-01-01T00:00:00Z');
const LATER = new Date('2026-01-02T00:00:00Z');

describe('stored accounts', function () {
  this.timeout(60_000);
  let database: Database;
  before(async () => {
    database = await authDatabase('accounts');
  });
  after(() => database.close());

  const inTx = <T>(work: (tx: Tx) => Promise<T>) => database.withTx(work);

  async function newAccount(addresses: { email?: string; pendingEmail?: string } = {}) {
    const { userId } = await addAccount(database, CREATED, { passwordHash: 'first', ...addresses });
    return stored(userId);
  }
  async function stored(userId: string): Promise<store.Account> {
    const account = await store.findAccountById(database.sql, userId);
    if (!account) throw new Error('there is none');
    return account;
  }
  const change = (passwordHash: string) => ({ passwordHash, passwordChangedAt: LATER });

  it('keep a password that was changed while the one before was hashed anew', async () => {
    const seen = await newAccount();
    await inTx((tx) => store.changePassword(tx, seen, change('second')));
    await store.rehash(database.sql, seen, 'first, at another cost');
    expect(await stored(seen.userId)).to.include({ passwordHash: 'second' });
  });

  it('take a password hashed anew, which is no change of it', async () => {
    const seen = await newAccount();
    await store.rehash(database.sql, seen, 'first, at another cost');
    expect(await stored(seen.userId)).to.deep.include({
      passwordHash: 'first, at another cost',
      passwordChangedAt: CREATED,
    });
    expect(await inTx((tx) => store.changePassword(tx, seen, change('second')))).to.equal(true);
  });

  it('take one of several changes that started from one password', async () => {
    const seen = await newAccount();
    const changes = await Promise.all(
      ['a', 'b', 'c'].map((hash) => inTx((tx) => store.changePassword(tx, seen, change(hash)))),
    );
    expect(changes.filter(Boolean)).to.have.length(1);
    expect((await stored(seen.userId)).passwordChangedAt).to.deep.equal(LATER);
  });

  it('take another password from the reader of the verified address, and of no other', async () => {
    const [email, pendingEmail] = [`${uuidv7()}@a.example`, `${uuidv7()}@b.example`];
    const { userId } = await newAccount({ email, pendingEmail });
    const reset = (address: string) =>
      inTx((tx) => store.resetPassword(tx, { userId, address }, change('second')));
    expect(await reset(pendingEmail)).to.equal(false);
    expect(await reset(email)).to.equal(true);
  });

  it('verify the address that waits, and no other', async () => {
    const [email, pendingEmail] = [`${uuidv7()}@a.example`, `${uuidv7()}@b.example`];
    const { userId } = await newAccount({ email, pendingEmail });
    const verify = (address: string) => inTx((tx) => store.verifyEmail(tx, { userId, address }));
    expect(await verify(`${uuidv7()}@c.example`)).to.equal(false);
    expect(await verify(pendingEmail)).to.equal(true);
    expect(await stored(userId)).to.include({ email: pendingEmail, pendingEmail: null });
    expect(await verify(pendingEmail)).to.equal(false);
  });
});
