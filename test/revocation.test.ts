import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { AuthServiceService, TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { ListMessagesRequest } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseServiceService, ListExpensesRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import type { RunningService } from '#mesh/process.ts';
import { createClient } from '#mesh/rpc/call.ts';
import { startAuth } from '../services/auth/main.ts';
import { startExpense } from '../services/expense/main.ts';
import { refused } from './support/calls.ts';
import { inDatabase } from './support/databases.ts';
import { eventually, type Mesh, NOBODY, sharedMesh } from './support/mesh.ts';
import { DEBIT, incoming, purchase } from './support/requests.ts';

const MINUTE_MS = 60_000;
const { READ, WRITE, INGEST } = TokenScope;

const PHONE = { name: 'phone', days: 30, password: NOBODY.password };

describe('what ended', function () {
  this.timeout(2 * MINUTE_MS);
  let mesh: Mesh;
  before(async () => {
    mesh = await sharedMesh();
  });

  /** A call of every service that a valid token of any scope, or one with "read", may make. */
  const reads = (token: string) => ({
    auth: () => mesh.auth.whoAmI({}, { token }),
    user: () => mesh.user.getProfile({}, { token }),
    ds: () => mesh.ds.listMessages(ListMessagesRequest.fromPartial({}), { token }),
    expense: () => mesh.expense.listExpenses(ListExpensesRequest.fromPartial({}), { token }),
  });
  const accepted = (token: string) => Promise.all(Object.values(reads(token)).map((call) => call()));
  /** Waits, at most a minute, until all four services refuse a token that they have accepted before. */
  const dies = (token: string) =>
    Promise.all(
      Object.values(reads(token)).map((call) =>
        eventually(() => refused(call(), status.UNAUTHENTICATED), MINUTE_MS),
      ),
    );

  /** Another session of a user. */
  async function logIn(username: string, deviceName = '') {
    const { tokens } = await mesh.auth.logIn({ username, password: NOBODY.password, deviceName });
    const token = tokens?.accessToken ?? '';
    await accepted(token);
    return { token, refreshToken: tokens?.refreshToken ?? '' };
  }
  const personal = async (token: string, scopes: TokenScope[]) => {
    const made = await mesh.auth.createPersonalToken({ ...PHONE, scopes }, { token });
    return { token: made.token, tokenId: made.personalToken?.tokenId ?? '' };
  };
  const sessionsOf = async (token: string) => (await mesh.auth.listSessions({}, { token })).sessions;

  it('by logging out is refused by all services, refreshing at once, and nothing else is', async () => {
    const { username, token: other } = await mesh.newUser();
    const { token, refreshToken } = await logIn(username);
    await mesh.auth.logOut({ refreshToken });
    await refused(mesh.auth.refresh({ refreshToken }), status.UNAUTHENTICATED);
    await dies(token);
    await accepted(other);
  });

  it('by being revoked is refused, and NOT_FOUND for whoever does not own it or revokes it again', async () => {
    const { username, token: mine } = await mesh.newUser();
    const stranger = await mesh.newUser();
    const { token, refreshToken } = await logIn(username, 'an old laptop');
    const [first, second] = await sessionsOf(mine);
    expect(first).to.include({ deviceName: 'an old laptop', current: false, address: '127.0.0.1' });
    expect(second).to.include({ current: true });

    const sessionId = first?.sessionId ?? '';
    await refused(mesh.auth.revokeSession({ sessionId }, stranger), status.NOT_FOUND);
    await mesh.auth.revokeSession({ sessionId }, { token: mine });
    await refused(mesh.auth.revokeSession({ sessionId }, { token: mine }), status.NOT_FOUND);
    await refused(mesh.auth.refresh({ refreshToken }), status.UNAUTHENTICATED);
    await dies(token);
    expect((await sessionsOf(mine)).map((one) => one.sessionId)).to.deep.equal([second?.sessionId]);
    await accepted(mine);
    await accepted(stranger.token);
  });

  it('by revoking all is refused, the session that asks included or not, and personal tokens go on', async () => {
    const { username, token: mine } = await mesh.newUser();
    const others = [await logIn(username), await logIn(username)];
    const program = await personal(mine, [READ]);
    expect(await mesh.auth.revokeAllSessions({ keepCurrent: true }, { token: mine })).to.include({
      revoked: 2,
    });
    await Promise.all(others.map(({ token }) => dies(token)));
    await accepted(mine);
    expect(await mesh.auth.revokeAllSessions({ keepCurrent: false }, { token: mine })).to.include({
      revoked: 1,
    });
    await dies(mine);
    await accepted(program.token);
  });

  it('by the use of a stolen refresh token is refused', async () => {
    const { token, refreshToken } = await mesh.newUser();
    const { tokens } = await mesh.auth.refresh({ refreshToken });
    await mesh.auth.refresh({ refreshToken: tokens?.refreshToken ?? '' });
    await refused(mesh.auth.refresh({ refreshToken }), status.UNAUTHENTICATED);
    await dies(token);
    await dies(tokens?.accessToken ?? '');
  });

  it('stays refused by services that were started since', async () => {
    const { token, refreshToken } = await mesh.newUser();
    await mesh.auth.logOut({ refreshToken });
    await dies(token);
    for (const name of ['auth', 'expense'] as const) {
      await mesh.stop(name);
      await mesh.start(name);
    }
    for (const name of ['auth', 'expense'] as const) {
      const code = await eventually(async () => {
        const error = await reads(token)
          [name]()
          .then(
            () => ({ code: status.OK }),
            (one) => one,
          );
        if (error.code === status.UNAVAILABLE) throw error;
        return error.code;
      });
      expect(status[code]).to.equal('UNAUTHENTICATED');
    }
  });

  it('stays refused where it is a personal token that was revoked long before the services were started', async () => {
    const { token: mine } = await mesh.newUser();
    const { token, tokenId } = await personal(mine, [READ]);
    await accepted(token);
    await mesh.auth.revokePersonalToken({ tokenId }, { token: mine });
    await dies(token);
    for (const name of ['auth', 'expense'] as const) {
      await mesh.stop(name);
      await inDatabase(mesh, name, ({ $client }) =>
        $client.query(
          'UPDATE ended_sessions SET noted_at = noted_at - INTERVAL 90 DAY WHERE session_id = ?',
          [tokenId],
        ),
      );
      await mesh.start(name);
      await eventually(() => refused(reads(token)[name](), status.UNAUTHENTICATED));
    }
  });

  it('is refused by every replica, whichever of them was told', async () => {
    const [expense, auth] = await Promise.all([replica(startExpense, 'expense'), replica(startAuth, 'auth')]);
    const clients = [
      createClient(ExpenseServiceService, `127.0.0.1:${expense.port}`, mesh.credentials),
      createClient(AuthServiceService, `127.0.0.1:${auth.port}`, mesh.credentials),
    ] as const;
    try {
      const ends = async () => {
        const { token, refreshToken } = await mesh.newUser();
        const list = () => clients[0].listExpenses(ListExpensesRequest.fromPartial({}), { token });
        await list();
        await clients[1].whoAmI({}, { token });
        await mesh.auth.logOut({ refreshToken });
        await dies(token);
        await eventually(() => refused(list(), status.UNAUTHENTICATED), MINUTE_MS);
        await eventually(() => refused(clients[1].whoAmI({}, { token }), status.UNAUTHENTICATED), MINUTE_MS);
      };
      // Several users, so that events land on partitions of both.
      await Promise.all(Array.from({ length: 4 }, ends));
    } finally {
      for (const client of clients) client.close();
      await Promise.all([expense.stop(), auth.stop()]);
    }
  });

  function replica(start: typeof startAuth, name: 'auth' | 'expense'): Promise<RunningService> {
    const peers = { AUTH_ADDR: mesh.at('auth'), USER_ADDR: mesh.at('user') };
    return start({ ...mesh.environments[name], ...peers, GRPC_PORT: '0' }, (reason) => {
      throw new Error(`${name}: ${reason}`);
    });
  }

  it('is refused where it is a personal token that was revoked', async () => {
    const { token: mine } = await mesh.newUser();
    const stranger = await mesh.newUser();
    const { token, tokenId } = await personal(mine, [READ]);
    const kept = await personal(mine, [READ]);
    await accepted(token);
    await refused(mesh.auth.revokePersonalToken({ tokenId }, stranger), status.NOT_FOUND);
    await mesh.auth.revokePersonalToken({ tokenId }, { token: mine });
    await refused(mesh.auth.revokePersonalToken({ tokenId }, { token: mine }), status.NOT_FOUND);
    await dies(token);
    await accepted(kept.token);
    const { personalTokens } = await mesh.auth.listPersonalTokens({}, { token: mine });
    expect(personalTokens.map((one) => one.tokenId)).to.deep.equal([kept.tokenId]);
  });
});

describe('a personal token', function () {
  this.timeout(MINUTE_MS);
  let mesh: Mesh;
  before(async () => {
    mesh = await sharedMesh();
  });

  const make = async (token: string, scopes: TokenScope[]) =>
    (await mesh.auth.createPersonalToken({ ...PHONE, scopes }, { token })).token;

  it('opens what its scopes say, and nothing else', async () => {
    const { token: mine } = await mesh.newUser();
    const calls = {
      [READ]: (token: string) => mesh.expense.listExpenses(ListExpensesRequest.fromPartial({}), { token }),
      [WRITE]: (token: string) => mesh.expense.createExpense(purchase('9.99', 'EUR'), { token }),
      [INGEST]: (token: string) => mesh.ds.submitMessages({ messages: [incoming(DEBIT)] }, { token }),
    };
    for (const scope of [READ, WRITE, INGEST] as const) {
      const token = await make(mine, [scope]);
      expect(token.length).to.be.below(4096);
      for (const other of [READ, WRITE, INGEST] as const) {
        if (other === scope) await calls[other](token);
        else await refused(calls[other](token), status.PERMISSION_DENIED);
      }
      const who = await mesh.auth.whoAmI({}, { token });
      expect(who).to.deep.include({ scopes: [scope], personal: true, roles: ['USER'] });
    }
  });

  it('hands in messages that are read as its owner set, and tells nothing else of the profile', async () => {
    const { token: mine } = await mesh.newUser({ homeCurrency: 'CHF', firstName: 'Ada' });
    const token = await make(mine, [INGEST]);
    const note = { ...incoming('uber 23.50'), kind: 'MESSAGE_KIND_NOTE' as never };
    const { messages } = await mesh.ds.submitMessages({ messages: [note] }, { token });
    expect(messages[0]?.outcome?.expenses[0]?.money?.currencyCode).to.equal('CHF');
    expect((await mesh.user.getProfile({}, { token })).profile).to.include({
      homeCurrency: 'CHF',
      firstName: '',
    });
  });

  it('is no session: it cannot end any, make another of its kind, or change the account', async () => {
    const { token: mine } = await mesh.newUser();
    const token = await make(mine, [READ, WRITE, INGEST]);
    const scopes = [READ];
    for (const call of [
      mesh.auth.listSessions({}, { token }),
      mesh.auth.revokeAllSessions({ keepCurrent: false }, { token }),
      mesh.auth.createPersonalToken({ ...PHONE, scopes }, { token }),
      mesh.auth.listPersonalTokens({}, { token }),
      mesh.auth.deleteAccount({ password: NOBODY.password }, { token }),
      mesh.auth.changePassword({ currentPassword: NOBODY.password, newPassword: 'x' }, { token }),
    ]) {
      await refused(call, status.PERMISSION_DENIED);
    }
  });

  it('is listed with what it is for and when it was last used', async () => {
    const { token: mine } = await mesh.newUser();
    const since = Date.now();
    const token = await make(mine, [INGEST, READ]);
    const list = async () => (await mesh.auth.listPersonalTokens({}, { token: mine })).personalTokens;
    expect((await list())[0]).to.deep.include({ name: 'phone', scopes: [READ, INGEST], lastUsedAt: '' });
    await mesh.expense.listExpenses(ListExpensesRequest.fromPartial({}), { token });
    await eventually(async () => {
      const used = Date.parse((await list())[0]?.lastUsedAt ?? '');
      expect(used).to.be.within(since, Date.now());
    }, MINUTE_MS);
  });

  it('cannot be made by a session that has ended, though its access token goes on for a moment', async () => {
    const { token, refreshToken } = await mesh.newUser();
    await mesh.auth.logOut({ refreshToken });
    const request = { ...PHONE, scopes: [READ] };
    await refused(mesh.auth.createPersonalToken(request, { token }), status.UNAUTHENTICATED);
  });

  for (const [name, request] of [
    ['name', { name: '' }],
    ['name', { name: 'x'.repeat(101) }],
    ['scopes', { scopes: [] }],
    ['scopes[1]', { scopes: [READ, TokenScope.UNSPECIFIED] }],
    ['scopes', { scopes: [READ, READ] }],
    ['days', { days: 0 }],
    ['days', { days: 367 }],
  ] as const) {
    it(`is refused naming ${name} for ${JSON.stringify(request)}`, async () => {
      const { token } = await mesh.newUser();
      const asked = { ...PHONE, scopes: [READ], ...request };
      const call = mesh.auth.createPersonalToken({ ...asked, scopes: [...asked.scopes] }, { token });
      expect(await refused(call, status.INVALID_ARGUMENT)).to.match(
        new RegExp(`^${name.replace(/[[\]]/g, '\\$&')}: `),
      );
    });
  }

  it('is one of fifty at most', async () => {
    const { token } = await mesh.newUser();
    const request = { ...PHONE, scopes: [READ] };
    let last = '';
    // Not at once: more than a few passwords being looked at for one account have to wait.
    for (let nth = 0; nth < 50; nth++) {
      last = (await mesh.auth.createPersonalToken(request, { token })).personalToken?.tokenId ?? '';
    }
    await refused(mesh.auth.createPersonalToken(request, { token }), status.RESOURCE_EXHAUSTED);
    await mesh.auth.revokePersonalToken({ tokenId: last }, { token });
    await mesh.auth.createPersonalToken(request, { token });
  });
});
