import { expect } from 'chai';
import { TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { ResolveMessageRequest } from '#gen/tracker/ds/v1/ds_service.ts';
import { UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { ListExpensesRequest, UpdateExpenseRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { UpdateProfileRequest } from '#gen/tracker/user/v1/user_service.ts';
import { DEAD_LETTER_TOPIC, seal } from '#mesh/events/event.ts';
import { type CallOptions, isCallError } from '#mesh/rpc/call.ts';
import { takenApart } from './authorization/tokens.ts';
import { gateway } from './conformance/support/gateway.ts';
import { sendOnce } from './conformance/support/http.ts';
import { asProcesses, type Children } from './support/children.ts';
import { shapesOf } from './support/dump.ts';
import { eventually, type Mesh, NAMES, NOBODY, sharedMesh } from './support/mesh.ts';
import { expenseExtracted } from './support/news.ts';
import { publish, TRACE } from './support/publish.ts';
import { watchTopics } from './support/records.ts';
import { DEBIT, incoming, purchase } from './support/requests.ts';

/** New consumers wait until their group has noticed that the former ones are gone. */
const JOINED_MS = 60_000;

const nonce = `${process.pid}q`;
/** What must be nowhere but where it belongs. The marks keep them from being parts of one another. */
const CANARIES = {
  password: `pw-kestrel-${nonce}`,
  'wrong password': `bad-merlin-${nonce}`,
  username: `user-osprey-${nonce}`,
  'e-mail': `mail-hobby-${nonce}@example.test`,
  'first name': `Harrier${nonce}`,
  'last name': `Goshawk${nonce}`,
  phone: `+4915${String(process.pid).padStart(8, '1')}`,
  device: `Buzzard ${nonce}`,
  merchant: `KITE STORES ${nonce.toUpperCase()}`,
  note: `falcon note ${nonce}`,
  sender: `EAGLE${nonce}`,
  'one-time code': `Your login code is 73519026 ${nonce}`,
  'invalid field': `shrike-${nonce}`,
  poison: `condor-${nonce}-condor`,
};

describe('planted canaries', function () {
  this.timeout(180_000);
  let mesh: Mesh;
  let processes: Children;
  let topics: Awaited<ReturnType<typeof watchTopics>>;
  const secrets: Record<string, string> = { ...CANARIES };
  const said: string[] = [];

  /** Calls that may fail: what they say then is kept. */
  const heard = (call: Promise<unknown>) =>
    call.catch((error: Error) => {
      if (!isCallError(error)) throw error;
      said.push(error.details);
    });

  before(async () => {
    mesh = await sharedMesh();
    await gateway();
    topics = await watchTopics(mesh);
    processes = await asProcesses(mesh, { LOG_LEVEL: 'debug' });
    const token = await useAll();
    await failEverywhere({ token });
    await poison();
    await overRest(token);
  });
  after(() => processes.stop());

  /** Everything in its right place: calls that are answered. */
  async function useAll(): Promise<string> {
    const { username, password } = { username: CANARIES.username, password: CANARIES.password };
    const { tokens } = await mesh.auth.signUp({
      ...NOBODY,
      username,
      password,
      email: CANARIES['e-mail'],
      firstName: CANARIES['first name'],
      lastName: CANARIES['last name'],
      phoneNumber: CANARIES.phone,
      deviceName: CANARIES.device,
      homeCurrency: 'INR',
    });
    const token = tokens?.accessToken ?? '';
    await eventually(() => mesh.user.getProfile({}, { token }), JOINED_MS);
    const next = await mesh.auth.refresh({ refreshToken: tokens?.refreshToken ?? '' });
    Object.assign(secrets, {
      'access token': token,
      'signature of the access token': takenApart(token).signature,
      'refresh token': tokens?.refreshToken ?? '',
      'next refresh token': next.tokens?.refreshToken ?? '',
    });
    const texts = [DEBIT.replace('CORNER CAFE', CANARIES.merchant), CANARIES['one-time code']];
    const messages = texts.map((text) => ({ ...incoming(text), sender: CANARIES.sender }));
    await mesh.ds.submitMessages({ messages }, { token });
    const { merchant, note } = CANARIES;
    await mesh.expense.createExpense(purchase('12', 'INR', { merchant, note }), { token });
    await eventually(async () => {
      const all = ListExpensesRequest.fromPartial({});
      expect((await mesh.expense.listExpenses(all, { token })).expenses).to.have.length(2);
    }, JOINED_MS);
    return token;
  }

  /** The same in places where it is wrong: calls that are refused, each for another reason. */
  async function failEverywhere(caller: CallOptions): Promise<void> {
    const wrong = CANARIES['invalid field'];
    const { username, password } = CANARIES;
    const logIn = (name: string, given: string) =>
      mesh.auth.logIn({ username: name, password: given, deviceName: CANARIES.device });
    await heard(logIn(username, CANARIES['wrong password']));
    await heard(logIn(`${username}-unknown`, password));
    await heard(mesh.auth.signUp({ ...NOBODY, username, password }));
    await heard(mesh.auth.signUp({ ...NOBODY, username: `${wrong} !`, password }));
    for (const field of ['email', 'phoneNumber', 'homeCurrency', 'timezone', 'locale'] as const) {
      await heard(
        mesh.auth.signUp({ ...NOBODY, username: `${username}-2`, password, [field]: `${wrong} !` }),
      );
    }
    await heard(mesh.auth.refresh({ refreshToken: wrong }));
    for (const authorization of [`Bearer ${wrong}`, `Basic ${wrong}`, `Bearer ${wrong}.${wrong}.${wrong}`]) {
      await heard(mesh.auth.whoAmI({}, { metadata: { authorization } }));
    }
    const profile = { pictureUrl: wrong, timezone: wrong };
    for (const updateMask of [['picture_url'], ['timezone'], [wrong]]) {
      await heard(mesh.user.updateProfile(UpdateProfileRequest.fromPartial({ profile, updateMask }), caller));
    }
    const message = incoming(CANARIES['one-time code']);
    await heard(mesh.ds.submitMessages({ messages: [{ ...message, receivedAt: wrong }] }, caller));
    await heard(mesh.ds.submitMessages({ messages: [{ ...message, clientMessageId: '' }] }, caller));
    await heard(mesh.ds.resolveMessage(ResolveMessageRequest.fromPartial({ messageId: wrong }), caller));
    await heard(mesh.expense.createExpense(purchase(wrong, 'INR'), caller));
    for (const money of [{ currencyCode: wrong }, { category: wrong }, { occurredOn: wrong }]) {
      await heard(mesh.expense.createExpense(purchase('1', 'INR', money), caller));
    }
    await heard(mesh.expense.getExpense({ expenseId: wrong }, caller));
    await heard(mesh.expense.listExpenses(ListExpensesRequest.fromPartial({ pageToken: wrong }), caller));
    const update = { expenseId: wrong, updateMask: [wrong], expense: { note: CANARIES.note } };
    await heard(mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial(update), caller));
  }

  /** Events that cannot be read, and one whose values no column holds. */
  async function poison(): Promise<void> {
    const userId = crypto.randomUUID();
    const bytes = Buffer.from(`${CANARIES.poison}${CANARIES.merchant}`);
    const long = CANARIES.poison.repeat(40);
    const unstorable = UserRegistered.fromPartial({
      userId,
      firstName: long,
      lastName: long,
      timezone: long,
      registeredAt: '2026-11-20T10:00:00Z',
    });
    const unreadable = [expenseExtracted(userId), seal(UserRegistered, unstorable, TRACE)];
    await publish(
      mesh,
      ...unreadable.map((envelope) => ({ ...envelope, eventId: 'poison', payload: bytes })),
      seal(UserRegistered, unstorable, TRACE),
    );
    await eventually(async () => {
      const buried = (await processes.written()).match(/"msg":"event buried"/g) ?? [];
      expect(buried.length).to.be.at.least(3);
    }, 60_000);
  }

  async function overRest(token: string): Promise<void> {
    const wrong = CANARIES['invalid field'];
    const headers = { authorization: `Bearer ${token}` };
    const answers = [
      await sendOnce({
        path: `/expense/v1/expenses?merchant=${encodeURIComponent(CANARIES.merchant)}`,
        headers,
      }),
      await sendOnce({ path: `/expense/v1/expenses/${wrong}`, headers }),
      await sendOnce({ path: `/${wrong}/v1`, headers }),
      await sendOnce({ verb: 'POST', path: '/expense/v1/expenses', headers, body: `{"${wrong}` }),
      await sendOnce({ path: '/auth/v1/whoami', headers: { authorization: `Bearer ${wrong}.${wrong}` } }),
    ];
    said.push(...answers.filter(({ status }) => status >= 400).map(({ text }) => text));
    expect(answers[0]?.status).to.equal(200);
  }

  /** The names of those that stand in a text, in any code. */
  const planted = (text: string) =>
    Object.entries(secrets).flatMap(([name, secret]) =>
      shapesOf(secret).some((shape) => text.includes(shape)) ? [name] : [],
    );

  it('are found by this search', () => {
    expect(planted(`{"reason":"${CANARIES.password}"}`)).to.deep.equal(['password']);
  });

  it('are in no log line of any service, at the level debug', async () => {
    const written = await processes.written();
    expect(written)
      .to.contain('"msg":"call"')
      .and.contain('"msg":"call refused"')
      .and.contain('event buried');
    for (const service of NAMES) {
      expect(written).to.contain(`"service":"${service}"`);
    }
    expect(planted(written)).to.deep.equal([]);
  });

  it('are in no error that a client is told', () => {
    expect(said.length).to.be.at.least(25);
    expect(planted(said.join('\n'))).to.deep.equal([]);
  });

  it('are in no header and no key of an event, of a trace or of a dead letter', async () => {
    const records = await topics.read();
    expect(records.filter(({ topic }) => topic === DEAD_LETTER_TOPIC).length).to.be.at.least(3);
    expect(records.map(({ text }) => text).join('\n')).to.contain('traceparent');
    expect(records.filter(({ text }) => planted(text).length > 0)).to.deep.equal([]);
  });

  it('are in no metric of the gateway', async () => {
    const { url } = await gateway();
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).to.contain('kong_http_requests_total');
    expect(planted(metrics)).to.deep.equal([]);
  });

  it('are in no log line either where personal tokens, codes and receipts are', async () => {
    const username = `${CANARIES.username}-last`;
    const { tokens } = await mesh.auth.signUp({ ...NOBODY, username, password: CANARIES.password });
    const token = tokens?.accessToken ?? '';
    const made = await mesh.auth.createPersonalToken(
      { name: CANARIES.device, scopes: [TokenScope.READ], days: 1, password: CANARIES.password },
      { token },
    );
    const begun = await mesh.user.createExport({}, { token });
    await mesh.auth.changeEmail({ password: CANARIES.password, email: CANARIES['e-mail'] }, { token });
    const { receipt } = await mesh.auth.deleteAccount({ password: CANARIES.password }, { token });
    Object.assign(secrets, { 'personal token': made.token, 'download key': begun.downloadKey, receipt });
    await eventually(async () => {
      const { completedAt } = await mesh.auth.getDeletion({ receipt });
      expect(completedAt).to.not.equal('');
    }, 120_000);
    expect(planted(await processes.written())).to.deep.equal([]);
  });
});
