import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { authDatabase } from '../../../test/support/accounts.ts';
import { FROM, sessionsOn, type TestSessions, type TestUser } from '../../../test/support/sessions.ts';
import { eraseUser, lockAccount } from '../accounts/account-store.ts';
import { users } from '../schema.ts';

/** Long enough for a statement to reach the database and wait there for a lock; no test fails for it. */
const A_MOMENT_MS = 60;

describe('a login or a refresh, and what ends sessions at the same time', function () {
  this.timeout(60_000);
  let database: Database;
  let sessions: TestSessions;
  before(async () => {
    database = await authDatabase('interleavings');
    sessions = sessionsOn(database);
  });
  after(() => database.close());

  const set = (tx: Tx, { userId }: TestUser, change: Partial<TestUser & { disabledAt: Date }>) =>
    tx.update(users).set(change).where(eq(users.userId, userId));
  const open = (tx: Tx, user: TestUser) => sessions.open(tx, user, '', FROM);
  const endAll = (tx: Tx, user: TestUser) => sessions.endAll(tx, user.userId, { personal: true }, FROM);

  /** What ends all sessions of a user, in one transaction with the reason. */
  const ENDINGS: Record<string, (tx: Tx, user: TestUser) => Promise<unknown>> = {
    async 'the account is disabled'(tx, user) {
      await set(tx, user, { disabledAt: sessions.clock() });
      await endAll(tx, user);
    },
    async 'the password is changed'(tx, user) {
      const passwordChangedAt = new Date(user.passwordChangedAt.getTime() + 1);
      await set(tx, user, { passwordChangedAt });
      await endAll(tx, user);
    },
    async 'the account is deleted'(tx, user) {
      await lockAccount(tx, user.userId);
      await endAll(tx, user);
      await eraseUser(tx, user.userId);
    },
  };

  /** Does `first`, begins `second` before that is committed, and commits; returns what became of both. */
  async function during<A, B>(first: (tx: Tx) => Promise<A>, second: () => Promise<B>) {
    let later: Promise<B> | undefined;
    const earlier = await database.withTx(async (tx) => {
      const result = await first(tx);
      later = second();
      later.catch(() => {});
      await sleep(A_MOMENT_MS);
      return result;
    });
    const [outcome] = await Promise.allSettled([later as Promise<B>]);
    return { earlier, later: outcome };
  }
  const nameOf = (outcome: PromiseSettledResult<unknown>) =>
    outcome.status === 'rejected' ? (outcome.reason as Error).name : 'accepted';
  const refused = async (token: string) => {
    const [outcome] = await Promise.allSettled([sessions.refresh(token)]);
    expect(nameOf(outcome)).to.equal('RefreshTokenRefused');
  };

  for (const [name, end] of Object.entries(ENDINGS)) {
    it(`leave no session when ${name} and the login commits after that`, async () => {
      const user = await sessions.addUser();
      const { later } = await during(
        (tx) => end(tx, user),
        () => database.withTx((tx) => open(tx, user)),
      );
      expect(nameOf(later)).to.be.oneOf(['AccountDisabled', 'CredentialsRefused']);
      expect(await sessions.live(user.userId)).to.deep.equal([]);
    });

    it(`leave no session when ${name} and the login commits before that`, async () => {
      const user = await sessions.addUser();
      const { earlier, later } = await during(
        (tx) => open(tx, user),
        () => database.withTx((tx) => end(tx, user)),
      );
      expect(nameOf(later)).to.equal('accepted');
      await refused(earlier.refreshToken);
      expect(await sessions.live(user.userId)).to.deep.equal([]);
    });

    it(`leave no token that works when ${name} and a refresh is under way`, async () => {
      const user = await sessions.addUser();
      const first = await sessions.logIn(user);
      const { later } = await during(
        (tx) => end(tx, user),
        () => sessions.refresh(first),
      );
      expect(nameOf(later)).to.equal('RefreshTokenRefused');
      await refused(first);
    });
  }

  it('give no token to a disabled account even while its sessions are still open, and go on once it is enabled', async () => {
    const user = await sessions.addUser();
    const first = await sessions.logIn(user);
    const { later } = await during(
      (tx) => set(tx, user, { disabledAt: sessions.clock() }),
      () => sessions.refresh(first),
    );
    expect(nameOf(later)).to.equal('RefreshTokenRefused');
    await database.sql.update(users).set({ disabledAt: null }).where(eq(users.userId, user.userId));
    await sessions.refresh(first);
  });

  it('leave no token that works after a hundred refreshes of ten sessions and revoking all, in whatever order', async () => {
    for (let round = 0; round < 4; round++) {
      const user = await sessions.addUser();
      const tokens = await Promise.all(Array.from({ length: 10 }, () => sessions.logIn(user)));
      const refreshing = Array.from({ length: 100 }, async (_, nth) => {
        if (nth === 20 * round) await sessions.revokeAll(user.userId);
        return sessions.refresh(tokens[nth % 10] ?? '').catch(() => '');
      });
      const successors = (await Promise.all(refreshing)).filter((token) => token !== '');
      for (const token of new Set([...tokens, ...successors])) await refused(token);
      expect(await sessions.live(user.userId)).to.deep.equal([]);
    }
  });

  it('end the oldest of a hundred sessions for each that is opened beyond, also at once', async () => {
    const user = await sessions.addUser();
    const tokens: string[] = [];
    for (let nth = 0; nth < 98; nth++) {
      tokens.push(await sessions.logIn(user));
      sessions.pass(1000);
    }
    const opened = await Promise.all(Array.from({ length: 5 }, () => sessions.logIn(user)));
    expect(await sessions.live(user.userId)).to.have.length(100);
    for (const token of tokens.slice(0, 3)) await refused(token);
    for (const token of [tokens[3] ?? '', ...opened]) await sessions.refresh(token);
  });
});
