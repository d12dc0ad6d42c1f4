import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { AuditAction, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import { changeAdmin } from '../services/auth/admin/command.ts';
import { createAdmin } from './authorization/callers.ts';
import { refused } from './support/calls.ts';
import { type Mesh, NOBODY, sharedMesh } from './support/mesh.ts';

type User = Awaited<ReturnType<Mesh['newUser']>>;

describe('administration', function () {
  this.timeout(60_000);
  let mesh: Mesh;
  let admin: User;
  before(async () => {
    mesh = await sharedMesh();
    admin = await createAdmin(mesh);
  });

  const command = (variables: Record<string, string>) =>
    changeAdmin({ ...mesh.environments.auth, ...variables });
  const logIn = ({ username }: User, password = NOBODY.password) =>
    mesh.auth.logIn({ username, password, deviceName: '' });
  const refresh = ({ refreshToken }: User) => mesh.auth.refresh({ refreshToken });
  const list = (token: string, request: { usernamePrefix?: string; pageSize?: number; pageToken?: string }) =>
    mesh.auth.listUsers({ usernamePrefix: '', pageSize: 0, pageToken: '', ...request }, { token });
  const auditOf = async ({ token }: User) => {
    const { events } = await mesh.auth.listAuditEvents({ pageSize: 0, pageToken: '' }, { token });
    return events.map(({ action, outcome, address }) => [action, outcome, address]);
  };

  it('is for administrators only', async () => {
    const { token, userId } = await mesh.newUser();
    const calls = [
      () => list(token, {}),
      () => mesh.auth.disableUser({ userId: admin.userId }, { token }),
      () => mesh.auth.enableUser({ userId }, { token }),
    ];
    for (const call of calls) await refused(call(), status.PERMISSION_DENIED);
  });

  it('is given and taken by a command, from the next login or refresh on', async () => {
    const user = await mesh.newUser();
    const { username } = user;
    expect(await command({ USERNAME: username.toUpperCase() })).to.equal(
      `${username} is an administrator from the next login or refresh on.`,
    );
    expect(await command({ USERNAME: username })).to.equal(`${username} was an administrator before.`);
    await refused(list(user.token, {}), status.PERMISSION_DENIED);
    const { tokens } = await refresh(user);
    await list(tokens?.accessToken ?? '', {});
    expect(await command({ USERNAME: username, REVOKE: '1' })).to.equal(
      `${username} is no administrator from the next login or refresh on.`,
    );
    const later = await refresh({ ...user, refreshToken: tokens?.refreshToken ?? '' });
    await refused(list(later.tokens?.accessToken ?? '', {}), status.PERMISSION_DENIED);
    const { ROLE_GRANTED, ROLE_REVOKED, SIGN_UP } = AuditAction;
    const actions = (await auditOf(user)).map(([action]) => action);
    expect(actions).to.deep.equal([ROLE_REVOKED, ROLE_GRANTED, SIGN_UP]);
  });

  it('is not given to a user who does not exist, nor without a name', async () => {
    const said = (variables: Record<string, string>) =>
      command(variables).catch((error: Error) => error.message);
    expect(await said({ USERNAME: 'nobody-at-all' })).to.equal(
      'USERNAME: there is no user nobody-at-all, sign up first',
    );
    expect(await said({})).to.match(/USERNAME: is required/);
    expect(await said({ USERNAME: admin.username, REVOKE: 'yes' })).to.match(/REVOKE: must be 1/);
  });

  it('lists users by name, a page at a time', async () => {
    const stem = `p_${uuidv7().slice(-8)}`;
    for (const end of ['b', 'a', 'c']) await mesh.auth.signUp({ ...NOBODY, username: `${stem}${end}` });
    await mesh.auth.signUp({ ...NOBODY, username: `${stem.replace('_', 'x')}a` });
    const first = await list(admin.token, { usernamePrefix: stem.toUpperCase(), pageSize: 2 });
    expect(first.accounts.map(({ username }) => username)).to.deep.equal([`${stem}a`, `${stem}b`]);
    expect(first.accounts[0])
      .to.include({ email: '', disabledAt: '' })
      .and.have.deep.property('roles', ['USER']);
    const more = { usernamePrefix: stem, pageSize: 2, pageToken: first.nextPageToken };
    const second = await list(admin.token, more);
    expect(second.accounts.map(({ username }) => username)).to.deep.equal([`${stem}c`]);
    expect(second.nextPageToken).to.equal('');
    for (const usernamePrefix of ['%', 'ä', "' OR 1=1"]) {
      const text = await refused(list(admin.token, { usernamePrefix }), status.INVALID_ARGUMENT);
      expect(text).to.match(/^username_prefix: /);
    }
    await refused(list(admin.token, { pageSize: 201 }), status.INVALID_ARGUMENT);
  });

  it('closes an account until it is opened again', async () => {
    const user = await mesh.newUser();
    const { token } = admin;
    const { account } = await mesh.auth.disableUser({ userId: user.userId }, { token });
    expect(account?.disabledAt).to.match(/^\d{4}-.*Z$/);
    const again = await mesh.auth.disableUser({ userId: user.userId }, { token });
    expect(again.account).to.deep.equal(account);
    await refused(refresh(user), status.UNAUTHENTICATED);
    await refused(logIn(user, 'wrong horse battery'), status.UNAUTHENTICATED);
    await refused(logIn(user), status.PERMISSION_DENIED);
    const opened = await mesh.auth.enableUser({ userId: user.userId }, { token });
    expect(opened.account?.disabledAt).to.equal('');
    const { tokens } = await logIn(user);
    const { LOG_IN, USER_DISABLED, USER_ENABLED, SIGN_UP } = AuditAction;
    const { SUCCEEDED, REFUSED, DISABLED } = AuditOutcome;
    const events = await auditOf({ ...user, token: tokens?.accessToken ?? '' });
    expect(events.filter(([action]) => action !== AuditAction.SESSION_REVOKED)).to.deep.equal([
      [LOG_IN, SUCCEEDED, '127.0.0.1'],
      [USER_ENABLED, SUCCEEDED, ''],
      [LOG_IN, DISABLED, '127.0.0.1'],
      [LOG_IN, REFUSED, '127.0.0.1'],
      [USER_DISABLED, SUCCEEDED, ''],
      [SIGN_UP, SUCCEEDED, '127.0.0.1'],
    ]);
  });

  it("does not close one's own account, nor one that there is not", async () => {
    const own = { userId: admin.userId };
    const missing = { userId: uuidv7() };
    for (const change of [mesh.auth.disableUser, mesh.auth.enableUser]) {
      await refused(change(own, admin), status.FAILED_PRECONDITION);
      await refused(change(missing, admin), status.NOT_FOUND);
      await refused(change({ userId: 'x' }, admin), status.INVALID_ARGUMENT);
    }
  });

  it('leaves one of two administrators who close the account of each other', async () => {
    const [one, other] = [await createAdmin(mesh), await createAdmin(mesh)];
    const results = await Promise.allSettled([
      mesh.auth.disableUser({ userId: other.userId }, one),
      mesh.auth.disableUser({ userId: one.userId }, other),
    ]);
    const ends = results.map((result) => (result.status === 'rejected' ? result.reason.code : status.OK));
    expect(ends).to.have.members([status.OK, status.PERMISSION_DENIED]);
  });

  it('ends with the role, not only with the token that says so', async () => {
    const former = await createAdmin(mesh);
    await command({ USERNAME: former.username, REVOKE: '1' });
    const { userId } = await mesh.newUser();
    await refused(mesh.auth.disableUser({ userId }, former), status.PERMISSION_DENIED);
    await refused(list(former.token, {}), status.PERMISSION_DENIED);
  });
});
