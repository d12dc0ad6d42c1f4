import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { UserErased, UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { seal } from '#mesh/events/event.ts';
import { personalTokens, refreshTokens, sessions } from '../services/auth/schema.ts';
import { refused } from './support/calls.ts';
import { dump, inDatabase } from './support/databases.ts';
import { userWithEverything } from './support/everything.ts';
import { eventually, type Mesh, NAMES, NOBODY, type ServiceName, sharedMesh } from './support/mesh.ts';
import { balanceRead, billAnnounced, expenseExtracted } from './support/news.ts';
import { publish, TRACE } from './support/publish.ts';
import { DEBIT, incoming } from './support/requests.ts';

const { password } = NOBODY;

/** Where the random id of a deleted user may stand, and why. */
const MAY_NAME: Readonly<Record<string, string>> = {
  erasures: 'the tombstone: nothing of theirs is taken any more',
  deletions: 'what the receipt asks for',
  service_erasures: 'what the receipt asks for',
  ended_sessions: 'their tokens stay refused for as long as they could be valid',
  outbox: 'that they are gone, as it was told to the others',
};

describe('deleting an account', () => {
  let mesh: Mesh;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });

  const deleted = async (token: string) => (await mesh.auth.deleteAccount({ password }, { token })).receipt;
  const completed = (receipt: string) =>
    eventually(async () => {
      const deletion = await mesh.auth.getDeletion({ receipt });
      expect(deletion.completedAt).to.not.equal('');
      return deletion;
    }, 20_000);

  /** The tables, and what in them, that hold one of some texts. */
  async function holding(texts: readonly string[]): Promise<{ table: string; row: string }[]> {
    const found = NAMES.map(async (name) =>
      [...(await dump(mesh, name))].flatMap(([table, rows]) =>
        rows
          .filter((row) => texts.some((text) => row.includes(text)))
          .map((row) => ({ table: `${name}.${table}`, row })),
      ),
    );
    return (await Promise.all(found)).flat();
  }

  it('erases the user in every table of every service, and tells the receipt when it is done', async function () {
    this.timeout(60_000);
    const user = await userWithEverything(mesh);
    const { export: archive } = await mesh.user.createExport({}, { token: user.token });
    const [sessionIds, tokens] = await inDatabase(mesh, 'auth', async (sql) => {
      const own = await sql.select().from(sessions).where(eq(sessions.userId, user.userId));
      const personal = await sql.select().from(personalTokens).where(eq(personalTokens.userId, user.userId));
      return [own.map((row) => row.sessionId), personal.map((row) => row.tokenId)] as const;
    });
    const said = [user.shop, user.username, user.firstName];
    const ids = [...sessionIds, ...tokens, archive?.exportId ?? '', user.expenseId, user.messageId];
    const before = new Set((await holding([user.userId])).map(({ table }) => table));
    expect(before).to.include.members(['auth.users', 'user.profiles', 'ds.messages', 'expense.expenses']);
    expect(await holding(said)).to.not.deep.equal([]);

    const deletion = await completed(await deleted(user.token));

    expect(deletion.services.map(({ service }) => service)).to.deep.equal(NAMES);
    for (const { service, erasedAt } of deletion.services) expect(erasedAt, service).to.match(/Z$/);
    expect(await holding(said)).to.deep.equal([]);
    const left = await holding([user.userId, ...ids]);
    for (const { table, row } of left) {
      expect(MAY_NAME, table).to.have.property(table.replace(/^\w+\./, ''));
      if (table.endsWith('.outbox'))
        expect(row).to.match(/tracker\.(user-deleted|user-erased|sessions-ended)\.v1/);
    }
    await inDatabase(mesh, 'auth', async (sql) => {
      for (const sessionId of sessionIds)
        expect(await sql.select().from(refreshTokens).where(eq(refreshTokens.sessionId, sessionId))).to.be
          .empty;
    });
  });

  it('takes every password that an account can have', async () => {
    const long = 'e\u0301'.repeat(128);
    const { token } = await mesh.newUser({ password: long });
    await mesh.auth.deleteAccount({ password: long }, { token });
  });

  it('frees the username', async () => {
    const { token, username } = await mesh.newUser();
    await deleted(token);
    const again = await mesh.auth.signUp({ ...NOBODY, username });
    expect(again.userId).to.not.equal('');
  });

  it('takes whatever password the account can have', async () => {
    // 128 characters as they are hashed, and twice as many as they were typed.
    const longest = 'e\u0301'.repeat(128);
    const { token } = await mesh.newUser({ password: longest });
    const { receipt } = await mesh.auth.deleteAccount({ password: longest }, { token });
    expect(receipt).to.not.equal('');
  });

  it('ends every token of the user in every service, and the login', async () => {
    const { token, refreshToken, username } = await mesh.newUser();
    const other = await mesh.auth.logIn({ username, password, deviceName: '' });
    await deleted(token);
    await refused(mesh.auth.whoAmI({}, { token }), status.UNAUTHENTICATED);
    for (const used of [token, other.tokens?.accessToken ?? '']) {
      await eventually(() => refused(mesh.user.getProfile({}, { token: used }), status.UNAUTHENTICATED));
      await eventually(() => refused(mesh.expense.listBalances({}, { token: used }), status.UNAUTHENTICATED));
      await eventually(() =>
        refused(mesh.ds.getReadingSettings({}, { token: used }), status.UNAUTHENTICATED),
      );
      await refused(mesh.auth.whoAmI({}, { token: used }), status.UNAUTHENTICATED);
    }
    await refused(mesh.auth.refresh({ refreshToken }), status.UNAUTHENTICATED);
    await refused(mesh.auth.logIn({ username, password, deviceName: '' }), status.UNAUTHENTICATED);
  });

  it('still refuses their tokens after the service was started anew', async () => {
    const { token } = await mesh.newUser();
    await completed(await deleted(token));
    await mesh.stop('expense');
    await mesh.start('expense');
    await eventually(() => refused(mesh.expense.listBalances({}, { token }), status.UNAUTHENTICATED));
  });

  it('is refused without the right password, and changes nothing', async () => {
    const { token } = await mesh.newUser();
    await refused(mesh.auth.deleteAccount({ password: 'not this one' }, { token }), status.UNAUTHENTICATED);
    await refused(mesh.auth.deleteAccount({ password: '' }, { token }), status.INVALID_ARGUMENT);
    expect((await mesh.user.getProfile({}, { token })).profile).to.not.equal(undefined);
    await mesh.auth.whoAmI({}, { token });
  });

  it('happens once, however often it is asked for at once', async () => {
    const { token } = await mesh.newUser();
    const asked = Array.from({ length: 4 }, () => mesh.auth.deleteAccount({ password }, { token }));
    const answers = await Promise.allSettled(asked);
    expect(answers.filter((answer) => answer.status === 'fulfilled')).to.have.length(1);
  });

  it('is unknown by a receipt that was never given', async () => {
    await refused(mesh.auth.getDeletion({ receipt: 'A'.repeat(43) }), status.NOT_FOUND);
    await refused(mesh.auth.getDeletion({ receipt: 'mine' }), status.INVALID_ARGUMENT);
  });

  it('is not undone by events that come late', async () => {
    const { token, userId, username } = await mesh.newUser();
    const receipt = await deleted(token);
    await eventually(() => refused(mesh.expense.listBalances({}, { token }), status.UNAUTHENTICATED));
    await eventually(() => refused(mesh.user.getProfile({}, { token }), status.UNAUTHENTICATED));
    const registered = { userId, username, registeredAt: new Date().toISOString() };
    const late = [
      ...[billAnnounced(userId), balanceRead(userId), expenseExtracted(userId), expenseExtracted(userId)],
      // Not even what cannot be read is kept of them.
      expenseExtracted(userId, { occurredOn: 'never' }),
      seal(UserRegistered, UserRegistered.fromPartial(registered), TRACE),
    ];
    await publish(mesh, ...late);
    await eventually(async () => {
      const handled = [...(await inbox('expense')), ...(await inbox('user'))].join('\n');
      for (const { eventId } of late) expect(handled).to.contain(eventId);
    });
    await completed(receipt);
    for (const { table } of await holding([userId]))
      expect(MAY_NAME, table).to.have.property(table.replace(/^\w+\./, ''));
  });

  it('leaves nothing of messages that are in flight meanwhile', async () => {
    const { token, userId } = await mesh.newUser({ homeCurrency: 'INR' });
    let ended = false;
    const submit = async () => {
      while (!ended)
        await mesh.ds
          .submitMessages({ messages: [incoming(DEBIT), incoming(DEBIT)] }, { token })
          .catch(() => {
            ended = true;
          });
    };
    const load = Promise.all(Array.from({ length: 4 }, submit));
    await eventually(async () => expect(await expensesOf(userId)).to.not.equal(0));
    const receipt = await deleted(token);
    await load;
    await completed(receipt);
    for (const { table } of await holding([userId]))
      expect(MAY_NAME, table).to.have.property(table.replace(/^\w+\./, ''));
  });

  it('counts nobody as erased whom a service told that no deletion waits for', async () => {
    const userId = uuidv7();
    const event = { userId, service: 'weather', erasedAt: new Date().toISOString() };
    const told = seal(UserErased, UserErased.fromPartial(event), TRACE);
    await publish(mesh, told);
    await eventually(async () => expect((await inbox('auth')).join('\n')).to.contain(told.eventId));
    expect((await dump(mesh, 'auth')).get('service_erasures')?.join('\n')).to.not.contain(userId);
  });

  const inbox = async (name: ServiceName) => (await dump(mesh, name)).get('inbox') ?? [];
  const expensesOf = async (userId: string) =>
    (await dump(mesh, 'expense')).get('expenses')?.filter((row) => row.includes(userId)).length;
});

describe('deleting the profile', () => {
  let mesh: Mesh;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });

  it('empties it and leaves the account and the ledger', async () => {
    const firstName = `Vanessa ${uuidv7()}`;
    const { token, username } = await mesh.newUser({ firstName });
    const { messages } = await mesh.ds.submitMessages({ messages: [incoming(DEBIT)] }, { token });
    const expenseId = messages[0]?.outcome?.expenses[0]?.expenseId ?? '';
    await mesh.user.deleteProfile({}, { token });
    await refused(mesh.user.getProfile({}, { token }), status.NOT_FOUND);
    await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    await mesh.auth.logIn({ username, password, deviceName: '' });
    expect((await dump(mesh, 'user')).get('profiles')?.join('\n')).to.not.contain(firstName);
  });

  it('is not undone by a signup that is told again, only by making it anew', async () => {
    const { token, userId, username } = await mesh.newUser();
    await mesh.user.deleteProfile({}, { token });
    const registered = { userId, username, firstName: 'Again', registeredAt: new Date().toISOString() };
    const told = seal(UserRegistered, UserRegistered.fromPartial(registered), TRACE);
    await publish(mesh, told);
    await eventually(async () =>
      expect((await dump(mesh, 'user')).get('inbox')?.join('\n')).to.contain(told.eventId),
    );
    await refused(mesh.user.getProfile({}, { token }), status.NOT_FOUND);
    const profile = { userId, firstName: 'Anew', timezone: 'Europe/Oslo' };
    await mesh.user.createProfile({ profile: { ...EMPTY, ...profile } }, { token });
    expect((await mesh.user.getProfile({}, { token })).profile).to.include(profile);
  });
});

const EMPTY = {
  ...{ userId: '', firstName: '', lastName: '', email: '', phoneNumber: '', pictureUrl: '' },
  ...{ homeCurrency: '', timezone: '', locale: '', createdAt: '', updatedAt: '' },
};
