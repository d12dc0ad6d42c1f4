import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import type { Call } from '#mesh/rpc/handle.ts';
import type { Database } from '#mesh/sql/database.ts';
import { addAccount, authDatabase } from '../../../test/support/accounts.ts';
import type { Audit, AuditEntry } from '../audit/audit.ts';
import { type Purpose, putCode } from '../codes/code-store.ts';
import { createCodes } from '../codes/codes.ts';
import { createMailQueue } from '../mail/queue.ts';
import { createPasswords } from '../passwords/passwords.ts';
import type { AuthOptions } from '../service.ts';
import { addSession } from '../sessions/session-store.ts';
import { createConfirm } from '../sign-in/confirm.ts';
import { createThrottle } from '../throttle/throttle.ts';
import { accountHandlers } from './handlers.ts';

const PASSWORD = 'correct horse battery';
const NEW = 'a new one, and long';

describe('what happens to an account', function () {
  this.timeout(60_000);
  let database: Database;
  let options: AuthOptions;
  let audited: AuditEntry[] = [];
  const clock = () => new Date('2026-01-01T00:00:00Z');
  const handlers = () => accountHandlers(options);

  before(async () => {
    database = await authDatabase('handlers');
    const passwords = createPasswords({ memoryKib: 19_456, passes: 2 });
    const throttle = createThrottle({ database, clock });
    const audit: Audit = { record: async (_sql, entry) => void audited.push(entry), list: async () => [] };
    options = {
      database,
      passwords,
      throttle,
      audit,
      clock,
      codes: createCodes(database, passwords, clock),
      confirm: createConfirm({ database, passwords, throttle, audit }),
      mails: createMailQueue(clock),
      outbox: { append: async () => {} },
      sessions: { endAll: async () => 0 } as unknown as AuthOptions['sessions'],
    } as Partial<AuthOptions> as AuthOptions;
  });
  beforeEach(() => {
    audited = [];
  });
  after(() => database.close());

  async function newCall(): Promise<Call> {
    const userId = uuidv7();
    const { username } = await addAccount(database, clock(), {
      userId,
      email: `${userId}@a.example`,
      pendingEmail: `${userId}@b.example`,
      passwordHash: await options.passwords.hash(PASSWORD),
    });
    const sessionId = uuidv7();
    const session = { sessionId, userId, createdAt: clock(), lastUsedAt: clock() };
    await database.withTx((tx) =>
      addSession(tx, { ...session, expiresAt: new Date('2026-01-31T00:00:00Z') }),
    );
    const caller = { userId, username, sessionId };
    return { caller, address: '192.0.2.7', userAgent: 'test', traceparent: '' } as Call;
  }
  async function mailed(userId: string, purpose: Purpose, address: string): Promise<string> {
    const { code, stored } = await options.codes.make();
    await database.withTx((tx) => putCode(tx, { userId, purpose, address, ...stored }));
    return code;
  }
  const lines = () =>
    audited.map(({ action, outcome }) => [action, outcome].join(' ').replace(/AUDIT_(ACTION|OUTCOME)_/g, ''));
  const wrong = (attempt: Promise<unknown>) =>
    attempt.then(
      () => expect.fail('was accepted'),
      () => {},
    );

  it('is written down with its outcome, for the account that it happened to', async () => {
    const call = await newCall();
    const { userId, username } = call.caller;
    const { changePassword, changeEmail, verifyEmail, resetPassword } = handlers();
    await wrong(changePassword({ currentPassword: 'not right', newPassword: NEW }, call));
    await changePassword({ currentPassword: PASSWORD, newPassword: NEW }, call);
    await wrong(changeEmail({ password: 'not right', email: 'x@y.example' }, call));
    await changeEmail({ password: NEW, email: `${userId}@c.example` }, call);
    await wrong(verifyEmail({ code: '0000-0000' }, call));
    await verifyEmail({ code: await mailed(userId, 'verify-email', `${userId}@c.example`) }, call);
    await wrong(resetPassword({ username, code: '0000-0000', newPassword: NEW }, call));
    const code = await mailed(userId, 'reset-password', `${userId}@c.example`);
    await resetPassword({ username, code, newPassword: PASSWORD }, call);
    expect(lines()).to.deep.equal([
      'PASSWORD_CHANGED REFUSED',
      'PASSWORD_CHANGED SUCCEEDED',
      'EMAIL_CHANGE_REQUESTED REFUSED',
      'EMAIL_CHANGE_REQUESTED SUCCEEDED',
      'EMAIL_VERIFIED REFUSED',
      'EMAIL_VERIFIED SUCCEEDED',
      'PASSWORD_RESET REFUSED',
      'PASSWORD_RESET SUCCEEDED',
    ]);
    expect(new Set(audited.map((entry) => entry.userId))).to.deep.equal(new Set([userId]));
  });

  it('is written down for a forgotten password whether there is an account or not', async () => {
    const call = await newCall();
    const { requestPasswordReset, resetPassword } = handlers();
    for (let nth = 0; nth < 4; nth++) await requestPasswordReset({ username: call.caller.username }, call);
    await requestPasswordReset({ username: 'nobody-here' }, call);
    await wrong(resetPassword({ username: 'nobody-here', code: '0000-0000', newPassword: NEW }, call));
    expect(lines()).to.deep.equal([
      'PASSWORD_RESET_REQUESTED SUCCEEDED',
      'PASSWORD_RESET_REQUESTED SUCCEEDED',
      'PASSWORD_RESET_REQUESTED SUCCEEDED',
      'PASSWORD_RESET_REQUESTED THROTTLED',
      'PASSWORD_RESET_REQUESTED SUCCEEDED',
      'PASSWORD_RESET REFUSED',
    ]);
    expect(audited.slice(4).map(({ userId }) => userId)).to.deep.equal([null, null]);
  });

  it('keeps the code where the new password is what the account is called or mailed to', async () => {
    const call = await newCall();
    const { userId, username } = call.caller;
    const email = `${userId}@a.example`;
    const code = await mailed(userId, 'reset-password', email);
    const reset = (newPassword: string) => handlers().resetPassword({ username, code, newPassword }, call);
    for (const name of [username, email, email.toUpperCase()]) {
      const said = await reset(name).catch(({ message }: Error) => message);
      expect(said).to.equal('new_password: must not be the username or the e-mail address');
    }
    await reset(NEW);
  });

  it('tells nobody the address who has no code, by refusing it as a password', async () => {
    const call = await newCall();
    const { userId, username } = call.caller;
    const attempt = { username, code: '0000-0000', newPassword: `${userId}@a.example` };
    const said = await handlers()
      .resetPassword(attempt, call)
      .catch(({ message }: Error) => message);
    expect(said).to.match(/^code: must be the last one mailed/);
  });
});
