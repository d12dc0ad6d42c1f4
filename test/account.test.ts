import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { openDatabase } from '#mesh/sql/database.ts';
import { refused } from './support/calls.ts';
import { dump, query } from './support/databases.ts';
import { mailsTo, mailTo } from './support/mails.ts';
import { eventually, type Mesh, NOBODY, sharedMesh } from './support/mesh.ts';

const NEW = 'a new one, and long';
const BAD_CODE = /^code: must be the last one mailed/;

describe('an account', function () {
  this.timeout(30_000);
  let mesh: Mesh;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });

  const newAddress = () => `${uuidv7()}@example.com`;
  const logIn = (username: string, password: string) =>
    mesh.auth.logIn({ username, password, deviceName: '' });
  const reset = (username: string, code: string, newPassword = NEW, address = '192.0.2.1') => {
    const metadata = { 'x-real-ip': address };
    return mesh.auth.resetPassword({ username, code, newPassword }, { timeoutMs: 10_000, metadata });
  };
  const accountOf = async (token: string) => (await mesh.auth.getAccount({}, { token })).account;
  const other = (code: string) => (code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`);

  /** A user whose address is verified. */
  async function verified(email = newAddress()) {
    const user = await mesh.newUser({ email });
    const { code } = await mailTo(mesh, email, 'verify-email');
    await mesh.auth.verifyEmail({ code }, { token: user.token });
    return { ...user, email };
  }

  async function forgotten({ username, email }: { username: string; email: string }, nth = 1) {
    await mesh.auth.requestPasswordReset({ username });
    return (await mailTo(mesh, email, 'reset-password', nth)).code;
  }

  const rows = (statement: string, ...values: string[]) => query(mesh, 'auth', statement, values);

  it('is found again after its password was forgotten, and all its sessions end', async () => {
    const email = newAddress();
    const user = await mesh.newUser({ email: email.toUpperCase() });
    expect(await accountOf(user.token)).to.deep.include({
      username: user.username,
      email: '',
      pendingEmail: email,
    });
    const { code } = await mailTo(mesh, email, 'verify-email');
    const { account } = await mesh.auth.verifyEmail({ code: code.toLowerCase().replace('-', ' ') }, user);
    expect(account).to.deep.include({ email, pendingEmail: '' });

    const second = await logIn(user.username, NOBODY.password);
    await reset(user.username, await forgotten({ ...user, email }));
    for (const refreshToken of [user.refreshToken, second.tokens?.refreshToken ?? '']) {
      await refused(mesh.auth.refresh({ refreshToken }), status.UNAUTHENTICATED);
    }
    await refused(logIn(user.username, NOBODY.password), status.UNAUTHENTICATED);
    await logIn(user.username, NEW);
    await mailTo(mesh, email, 'password-changed');
  });

  it('gets another password for the one it has; its other sessions end and this one stays', async () => {
    const user = await verified();
    const others = await Promise.all([1, 2].map(() => logIn(user.username, NOBODY.password)));
    const change = (currentPassword: string, newPassword: string) =>
      mesh.auth.changePassword({ currentPassword, newPassword }, user);
    await refused(change('not right at all', NEW), status.UNAUTHENTICATED);
    for (const bad of ['short', 'Football', user.username, user.email.toUpperCase()]) {
      const said = await refused(change(NOBODY.password, bad), status.INVALID_ARGUMENT);
      expect(said).to.match(/^new_password: /);
    }
    expect(await change(NOBODY.password, NEW)).to.deep.equal({ revokedSessions: 2 });
    for (const { tokens } of others) {
      const { refreshToken = '' } = tokens ?? {};
      await refused(mesh.auth.refresh({ refreshToken }), status.UNAUTHENTICATED);
    }
    await mesh.auth.refresh({ refreshToken: user.refreshToken });
    await refused(logIn(user.username, NOBODY.password), status.UNAUTHENTICATED);
    await logIn(user.username, NEW);
    await mailTo(mesh, user.email, 'password-changed');
  });

  /** Changes a user's password to {@link NEW} by hand while a call that gives the former one runs; its refusal. */
  async function overtaken(user: { userId: string }, call: () => Promise<unknown>): Promise<void> {
    const model = await mesh.newUser({ password: NEW });
    const database = openDatabase(mesh.urls.auth, 1);
    const changing = await database.pool.getConnection();
    try {
      await changing.query('START TRANSACTION');
      await changing.query(
        `UPDATE users AS mine JOIN users AS others ON mine.user_id = ? AND others.user_id = ?
         SET mine.password_hash = others.password_hash, mine.password_changed_at = others.password_changed_at`,
        [user.userId, model.userId],
      );
      const calling = call();
      const answered = calling.then(
        () => 'answered',
        () => 'refused',
      );
      expect(await Promise.race([answered, sleep(500, 'waits')])).to.equal('waits');
      await changing.query('COMMIT');
      await refused(calling, status.UNAUTHENTICATED);
    } finally {
      changing.release();
      await database.close();
    }
  }

  it('opens no session for a password that is changed while it is looked at', async () => {
    const user = await mesh.newUser();
    await overtaken(user, () => logIn(user.username, NOBODY.password));
    await logIn(user.username, NEW);
  });

  it('neither changes its address nor goes for a password that is changed while it is looked at', async () => {
    const user = await mesh.newUser();
    const password = NOBODY.password;
    await overtaken(user, () => mesh.auth.changeEmail({ password, email: newAddress() }, user));
    expect(await accountOf(user.token)).to.deep.include({ pendingEmail: '' });
    const other = await mesh.newUser();
    await overtaken(other, () => mesh.auth.deleteAccount({ password }, other));
    await logIn(other.username, NEW);
  });

  it('cannot be taken by guessing: a code is good for five tries and one use', async () => {
    const user = await verified();
    const code = await forgotten(user);
    // From one address it would be slowed down before.
    for (let nth = 0; nth < 5; nth++) {
      const guess = reset(user.username, other(code), NEW, `198.51.100.${nth}`);
      expect(await refused(guess, status.INVALID_ARGUMENT)).to.match(BAD_CODE);
    }
    expect(await refused(reset(user.username, code), status.INVALID_ARGUMENT)).to.match(BAD_CODE);
    const next = await forgotten(user, 2);
    const uses = await Promise.allSettled(
      [1, 2, 3].map((nth) => reset(user.username, next, `${NEW} ${nth}`)),
    );
    expect(uses.filter((use) => use.status === 'fulfilled')).to.have.length(1);
    expect(await refused(reset(user.username, next), status.INVALID_ARGUMENT)).to.match(BAD_CODE);
  });

  it('is found again from where it is used, whatever others ask for and guess elsewhere', async () => {
    const user = await verified();
    const { username, email } = user;
    const ask = (address: string) =>
      mesh.auth.requestPasswordReset({ username }, { metadata: { 'x-real-ip': address } });
    const guess = (code: string, nth: number) =>
      refused(reset(username, other(code), NEW, `198.51.100.${nth}`), status.INVALID_ARGUMENT);
    for (let nth = 0; nth < 4; nth++) await ask('198.51.100.1');
    const { code: theirs } = await mailTo(mesh, email, 'reset-password', 3);
    for (let nth = 0; nth < 5; nth++) await guess(theirs, nth);

    await ask('127.0.0.1');
    const { code } = await mailTo(mesh, email, 'reset-password', 4);
    for (let nth = 0; nth < 5; nth++) await guess(code, nth);
    expect(await refused(reset(username, code), status.INVALID_ARGUMENT)).to.match(BAD_CODE);
    await reset(username, code, NEW, '127.0.0.1');
    await logIn(username, NEW);
  });

  it('takes back a code with the next one', async () => {
    const user = await verified();
    const first = await forgotten(user);
    const second = await forgotten(user, 2);
    await refused(reset(user.username, first), status.INVALID_ARGUMENT);
    await reset(user.username, second);
  });

  it('answers alike whether it exists, has an address, or not', async () => {
    const known = await verified();
    const email = newAddress();
    const unverified = await mesh.newUser({ email });
    const usernames = [known.username, unverified.username, `nobody-${uuidv7()}`, 'josé'];
    for (const username of usernames) {
      expect(await mesh.auth.requestPasswordReset({ username })).to.deep.equal({});
      const said = await refused(reset(username, '0000-0000'), status.INVALID_ARGUMENT);
      expect(said).to.match(BAD_CODE);
    }
    await mailTo(mesh, known.email, 'reset-password');
    await eventually(async () => {
      const waiting = await rows('SELECT * FROM mails WHERE sent_at IS NULL AND kind = ?', 'reset-password');
      expect(waiting).to.have.length(0);
    });
    expect((await mailsTo(mesh, email)).map(({ kind }) => kind)).to.deep.equal(['verify-email']);
  });

  it('is mailed three codes an hour of a kind; who asks on is told when, who forgot is not', async () => {
    const user = await verified();
    const elsewhere = { metadata: { 'x-real-ip': '198.51.100.9' } };
    const ask = () => mesh.auth.requestPasswordReset(user, elsewhere);
    await Promise.all(Array.from({ length: 8 }, ask));
    await mailTo(mesh, user.email, 'reset-password', 3);
    const address = newAddress();
    await mesh.auth.changeEmail({ password: NOBODY.password, email: address }, user);
    await mesh.auth.sendEmailCode({}, user);
    const said = await refused(mesh.auth.sendEmailCode({}, user), status.RESOURCE_EXHAUSTED);
    expect(said).to.match(/^code: enough were mailed for now, ask for another after 2\d{3}-.*Z$/);
    const change = mesh.auth.changeEmail({ password: NOBODY.password, email: newAddress() }, user);
    await refused(change, status.RESOURCE_EXHAUSTED);
    expect(await accountOf(user.token)).to.deep.include({ pendingEmail: address });
    await mailTo(mesh, address, 'verify-email', 2);
    const resets = (await mailsTo(mesh, user.email)).filter(({ kind }) => kind === 'reset-password');
    expect(resets).to.have.length(3);
  });

  it('changes its address once the new one is verified, tells the old one, and the profile follows', async () => {
    const user = await verified();
    const stale = await forgotten(user);
    const email = newAddress();
    const change = (password: string, address: string) =>
      mesh.auth.changeEmail({ password, email: address }, user);
    await refused(change('not right at all', email), status.UNAUTHENTICATED);
    for (const bad of ['', 'x@y', 'a@b.co\r\nBcc: x@y.zz', 'a@b.co,c@d.ee', user.email]) {
      expect(await refused(change(NOBODY.password, bad), status.INVALID_ARGUMENT)).to.match(/^email: /);
    }
    await change(NOBODY.password, email);
    expect(await accountOf(user.token)).to.deep.include({ email: user.email, pendingEmail: email });
    await mailTo(mesh, user.email, 'email-change-requested');
    const { code } = await mailTo(mesh, email, 'verify-email');
    await refused(mesh.auth.verifyEmail({ code: other(code) }, user), status.INVALID_ARGUMENT);
    await mesh.auth.verifyEmail({ code }, user);
    expect(await accountOf(user.token)).to.deep.include({ email, pendingEmail: '' });
    await eventually(async () => {
      const { profile } = await mesh.user.getProfile({}, user);
      expect(profile?.email).to.equal(email);
    });
    await refused(reset(user.username, stale), status.INVALID_ARGUMENT);
    await refused(mesh.auth.sendEmailCode({}, user), status.FAILED_PRECONDITION);
  });

  it('looks at codes for an address no more often than at passwords', async () => {
    const user = await mesh.newUser();
    const guess = () => mesh.auth.verifyEmail({ code: '0000-0000' }, user);
    for (let nth = 0; nth < 5; nth++) await refused(guess(), status.INVALID_ARGUMENT);
    expect(await refused(guess(), status.RESOURCE_EXHAUSTED)).to.match(/^too many failed attempts: /);
  });

  it('does not verify an address with the code of another one', async () => {
    const user = await verified();
    const [first, second] = [newAddress(), newAddress()];
    await mesh.auth.changeEmail({ password: NOBODY.password, email: first }, user);
    const { code } = await mailTo(mesh, first, 'verify-email');
    await mesh.auth.changeEmail({ password: NOBODY.password, email: second }, user);
    await refused(mesh.auth.verifyEmail({ code }, user), status.INVALID_ARGUMENT);
    expect(await accountOf(user.token)).to.deep.include({ email: user.email, pendingEmail: second });
  });

  it('does not change its address for a session that ended, though its access token was not refused yet', async () => {
    const user = await verified();
    const email = newAddress();
    await mesh.auth.changeEmail({ password: NOBODY.password, email }, user);
    const { code } = await mailTo(mesh, email, 'verify-email');
    // As another replica ends it: this one is told of it within two seconds.
    await rows('UPDATE sessions SET revoked_at = NOW(6) WHERE user_id = ?', user.userId);
    await refused(mesh.auth.verifyEmail({ code }, user), status.UNAUTHENTICATED);
    const { tokens } = await logIn(user.username, NOBODY.password);
    expect(await accountOf(tokens?.accessToken ?? '')).to.deep.include({ email: user.email });
  });

  it('takes back what was mailed to an address that waits when its password is changed', async () => {
    const user = await verified();
    const email = newAddress();
    await mesh.auth.changeEmail({ password: NOBODY.password, email }, user);
    const { code } = await mailTo(mesh, email, 'verify-email');
    await mesh.auth.changePassword({ currentPassword: NOBODY.password, newPassword: NEW }, user);
    await refused(mesh.auth.verifyEmail({ code }, user), status.INVALID_ARGUMENT);
    expect(await accountOf(user.token)).to.deep.include({ email: user.email, pendingEmail: email });
  });

  it('shares an address with others until one of them verifies it', async () => {
    const email = newAddress();
    const users = [await mesh.newUser({ email }), await mesh.newUser({ email })];
    const codes = await Promise.all([1, 2].map((nth) => mailTo(mesh, email, 'verify-email', nth)));
    const pairs = users.flatMap((user) => codes.map(({ code }) => ({ user, code })));
    const verifications = await Promise.allSettled(
      pairs.map(({ user, code }) => mesh.auth.verifyEmail({ code }, user)),
    );
    const said = verifications.map((one) =>
      one.status === 'fulfilled' ? 'verified' : status[one.reason.code as status],
    );
    expect(said.sort()).to.deep.equal(['ALREADY_EXISTS', 'INVALID_ARGUMENT', 'INVALID_ARGUMENT', 'verified']);
    const accounts = await Promise.all(users.map(({ token }) => accountOf(token)));
    expect(accounts.filter((account) => account?.email === email)).to.have.length(1);
  });

  it("keeps the profile's address to itself", async () => {
    const user = await verified();
    const { profile } = await mesh.user.getProfile({}, user);
    const change = (updateMask: string[]) =>
      mesh.user.updateProfile({ profile: profile && { ...profile, email: newAddress() }, updateMask }, user);
    const said = await refused(change(['email']), status.INVALID_ARGUMENT);
    expect(said).to.equal(
      'update_mask: must name one or more of first_name, last_name, phone_number, picture_url, home_currency, timezone, locale',
    );
    expect((await change(['first_name'])).profile?.email).to.equal(user.email);
  });

  it('hashes its password anew when it logs in after the cost was changed', async () => {
    const user = await mesh.newUser();
    const hashOf = async () =>
      String(
        (await rows('SELECT password_hash FROM users WHERE user_id = ?', user.userId))[0]?.password_hash,
      );
    const before = await hashOf();
    await logIn(user.username, NOBODY.password);
    expect(await hashOf()).to.equal(before);
    const changed = { ...mesh.environments.auth };
    await mesh.stop('auth');
    mesh.environments.auth = { ...changed, ARGON2_PASSES: '3' };
    try {
      await mesh.start('auth');
      await eventually(() => logIn(user.username, NOBODY.password));
      expect(await hashOf()).to.match(/^\$argon2id\$v=19\$m=19456,t=3,p=1\$/);
      await logIn(user.username, NOBODY.password);
    } finally {
      await mesh.stop('auth');
      mesh.environments.auth = changed;
      await mesh.start('auth');
      await eventually(() => logIn(user.username, NOBODY.password));
    }
    expect(await hashOf()).to.match(/,t=2,/);
  });

  it('leaves no code where somebody who copies the database could read it', async () => {
    const user = await verified();
    const code = await forgotten(user);
    const tables = await dump(mesh, 'auth');
    const text = [...tables.values()].flat().join('\n').toUpperCase();
    expect(text).to.contain(user.username.toUpperCase());
    for (const form of [code, code.replace('-', '')]) expect(text).to.not.contain(form);
    await reset(user.username, code);
  });
});
