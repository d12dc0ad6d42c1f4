import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#mesh/sql/database.ts';
import { endedSessions } from '#mesh/sql/tables.ts';
import { authDatabase } from '../../../test/support/accounts.ts';
import { FROM, sessionsOn, type TestSessions } from '../../../test/support/sessions.ts';
import type { AuditEntry } from '../audit/audit.ts';
import { addPersonalToken, notePersonalTokenUse } from '../personal-tokens/personal-token-store.ts';
import { personalTokens, refreshTokens, sessions as sessionsTable } from '../schema.ts';
import { sweepSessions } from './sweep.ts';

const DAY_MS = 86_400_000;

describe('the end of sessions', function () {
  this.timeout(60_000);
  let database: Database;
  let sessions: TestSessions;
  const audited: AuditEntry[] = [];
  before(async () => {
    database = await authDatabase('ending');
    sessions = sessionsOn(database, {
      async record(_sql, entry) {
        audited.push(entry);
      },
      list: async () => [],
    });
  });
  after(() => database.close());

  const ended = (userId: string) =>
    database.sql.select().from(endedSessions).where(eq(endedSessions.userId, userId));
  const actions = (userId: string) =>
    audited.filter((entry) => entry.userId === userId).map(({ action }) => action);

  async function addToken(userId: string, days: number) {
    const createdAt = sessions.clock();
    const expiresAt = new Date(createdAt.getTime() + days * DAY_MS);
    const token = { tokenId: uuidv7(), userId, name: 'phone', scope: 'read', kid: 'k', createdAt, expiresAt };
    await database.withTx((tx) => addPersonalToken(tx, token));
    return token;
  }

  it('is told once for each that was open, until its last access token has expired on every clock', async () => {
    const { userId, ...user } = await sessions.addUser();
    const token = await sessions.logIn({ userId, ...user });
    await sessions.end(token, FROM);
    await sessions.end(token, FROM);
    await sessions.revokeAll(userId);
    const [row, ...more] = await ended(userId);
    expect(more).to.deep.equal([]);
    expect(row?.forgetAt.getTime()).to.equal(sessions.clock().getTime() + 900_000 + 60_000);
    expect(actions(userId)).to.deep.equal(['AUDIT_ACTION_LOG_OUT']);
  });

  it('is told of one that has expired while an access token of it has not, and not counted', async () => {
    const user = await sessions.addUser();
    await sessions.logIn(user);
    sessions.pass(30 * DAY_MS + 1000);
    expect(await sessions.revokeAll(user.userId)).to.equal(0);
    expect(await ended(user.userId)).to.have.length(1);
  });

  it('ends personal tokens only where that was asked for, and tells of them until they expire', async () => {
    const user = await sessions.addUser();
    await sessions.logIn(user);
    const { tokenId, expiresAt } = await addToken(user.userId, 40);
    await addToken(user.userId, -1);
    expect(await sessions.revokeAll(user.userId)).to.equal(1);
    expect(await ended(user.userId)).to.have.length(1);
    expect(await sessions.revokeAll(user.userId, { personal: true })).to.equal(0);
    const row = (await ended(user.userId)).find((one) => one.sessionId === tokenId);
    expect(row?.forgetAt).to.deep.equal(expiresAt);
    expect(await ended(user.userId)).to.have.length(2);
    expect(actions(user.userId)).to.deep.equal([
      'AUDIT_ACTION_SESSION_REVOKED',
      'AUDIT_ACTION_PERSONAL_TOKEN_REVOKED',
    ]);
  });

  it('is audited as reuse where a used refresh token came again', async () => {
    const user = await sessions.addUser();
    const first = await sessions.logIn(user);
    await sessions.refresh(await sessions.refresh(first));
    await sessions.refresh(first).catch(() => {});
    await sessions.refresh(first).catch(() => {});
    expect(actions(user.userId)).to.deep.equal(['AUDIT_ACTION_REFRESH_TOKEN_REUSED']);
    expect(await ended(user.userId)).to.have.length(1);
  });

  it('leaves nothing after thirty days, and touches nothing before', async () => {
    const user = await sessions.addUser();
    await sessions.refresh(await sessions.logIn(user));
    await sessions.end(await sessions.logIn(user), FROM);
    await addToken(user.userId, 1);
    const sweep = () => sweepSessions(database.sql, sessions.clock(), new AbortController().signal);
    const left = async () => {
      const mine = eq(sessionsTable.userId, user.userId);
      const open = await database.sql.select().from(sessionsTable).where(mine);
      const held = await Promise.all(
        open.map(({ sessionId }) =>
          database.sql.select().from(refreshTokens).where(eq(refreshTokens.sessionId, sessionId)),
        ),
      );
      const programs = eq(personalTokens.userId, user.userId);
      const tokens = await database.sql.select().from(personalTokens).where(programs);
      return [open.length, held.flat().length, tokens.length];
    };
    await sweep();
    expect(await left()).to.deep.equal([2, 3, 1]);
    sessions.pass(30 * DAY_MS + 1);
    await sweep();
    expect(await left()).to.deep.equal([1, 2, 1]);
    sessions.pass(30 * DAY_MS);
    await sweep();
    expect(await left()).to.deep.equal([0, 0, 0]);
    expect(await database.sql.select().from(refreshTokens)).to.have.length(
      (await database.sql.select().from(sessionsTable)).length,
    );
  });

  it('keeps the latest use of a personal token, in whatever order uses are told, and only from its owner', async () => {
    const { userId } = await sessions.addUser();
    const { tokenId } = await addToken(userId, 40);
    const at = (seconds: number) => new Date(sessions.clock().getTime() + seconds * 1000);
    for (const [owner, seconds] of [
      [userId, 20],
      [userId, 10],
      [uuidv7(), 30],
    ] as const) {
      await database.withTx((tx) => notePersonalTokenUse(tx, owner, tokenId, at(seconds)));
    }
    const [row] = await database.sql.select().from(personalTokens).where(eq(personalTokens.tokenId, tokenId));
    expect(row?.lastUsedAt).to.deep.equal(at(20));
  });
});
