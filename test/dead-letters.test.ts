import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { ExpenseRevised, UserDeleted, UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { UpdateExpenseRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { DeadLetterServiceService, DeadLetterState } from '#gen/tracker/operations/v1/dead_letter_service.ts';
import { type Envelope, seal } from '#mesh/events/event.ts';
import { createClient } from '#mesh/rpc/call.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import { createAdmin } from './authorization/callers.ts';
import { refused } from './support/calls.ts';
import { query } from './support/databases.ts';
import { buried, bury, whileRefused } from './support/dead-letters.ts';
import { eventually, type Mesh, NAMES, NOBODY, sharedMesh } from './support/mesh.ts';
import { expenseExtracted } from './support/news.ts';
import { publish, TRACE } from './support/publish.ts';

const { FAILED_PRECONDITION, INVALID_ARGUMENT, NOT_FOUND, PERMISSION_DENIED, UNAUTHENTICATED } = status;

describe('dead letters', function () {
  this.timeout(60_000);
  let mesh: Mesh;
  let admin: { token: string; userId: string };
  let token: string;
  let userId: string;
  before(async () => {
    mesh = await sharedMesh();
    admin = await createAdmin(mesh);
  });
  beforeEach(async () => {
    ({ token, userId } = await mesh.newUser());
  });

  const asAdmin = () => ({ token: admin.token, timeoutMs: 20_000 });
  const get = (deadLetterId: string, name = 'expense' as (typeof NAMES)[number]) =>
    mesh.deadLetters[name].getDeadLetter({ deadLetterId }, asAdmin());
  const redrive = (deadLetterId: string, name = 'expense' as (typeof NAMES)[number]) =>
    mesh.deadLetters[name].redriveDeadLetter({ deadLetterId }, asAdmin());
  const discard = (deadLetterId: string, name = 'expense' as (typeof NAMES)[number]) =>
    mesh.deadLetters[name].discardDeadLetter({ deadLetterId }, asAdmin());
  const entries = () =>
    query(mesh, 'expense', 'SELECT expense_id AS id, merchant FROM expenses WHERE user_id = ?', [userId]);
  const setMerchant = (expenseId: string) =>
    mesh.expense.updateExpense(
      UpdateExpenseRequest.fromPartial({
        expenseId,
        expense: { merchant: 'Mine' },
        updateMask: ['merchant'],
      }),
      { token },
    );

  it('are listed and shown with the bytes that came, and can be given up', async () => {
    const poison: Envelope = {
      ...expenseExtracted(userId),
      payload: Buffer.from('00ff80c328e2', 'hex'),
    };
    await publish(mesh, poison);
    const letter = await buried(mesh, 'expense', admin.token, poison);
    expect(letter).to.include({
      ...{ state: DeadLetterState.WAITING, topic: poison.topic, key: userId, errorClass: 'PoisonEvent' },
      ...{ attempts: 1, redrives: 0, payloadBytes: 6, settledAt: '', settledBy: '' },
    });
    const { deadLetterId } = letter;
    const shown = await get(deadLetterId);
    expect(shown.deadLetter).to.deep.equal(letter);
    expect(Buffer.from(shown.payloadBase64, 'base64')).to.deep.equal(poison.payload);
    expect(Object.fromEntries(shown.headers.map(({ name, value }) => [name, value]))).to.deep.equal(
      poison.headers,
    );

    expect(await refused(redrive(deadLetterId), FAILED_PRECONDITION)).to.contain('PoisonEvent');
    expect((await get(deadLetterId)).deadLetter).to.include({ state: DeadLetterState.WAITING, redrives: 1 });

    const { deadLetter } = await discard(deadLetterId);
    expect(deadLetter).to.include({ state: DeadLetterState.DISCARDED, settledBy: admin.userId });
    for (const decide of [discard, redrive]) {
      expect(await refused(decide(deadLetterId), FAILED_PRECONDITION)).to.contain('discarded before');
    }
    expect((await get(deadLetterId)).deadLetter).to.deep.equal(deadLetter);
  });

  it('have their effect once when the fault has passed, however often and by however many they are redriven', async () => {
    const event = expenseExtracted(userId);
    let deadLetterId = '';
    await whileRefused(mesh, 'expense', 'expenses', userId, async () => {
      await publish(mesh, event);
      const letter = await buried(mesh, 'expense', admin.token, event);
      expect(letter)
        .to.include({ attempts: 4 })
        .property('errorClass')
        .matches(/^SQL error \d+$/);
      ({ deadLetterId } = letter);
      expect(await refused(redrive(deadLetterId), FAILED_PRECONDITION)).to.contain(letter.errorClass);
      expect((await get(deadLetterId)).deadLetter).to.include({
        state: DeadLetterState.WAITING,
        redrives: 1,
      });
      expect(await entries()).to.have.length(0);
    });
    const other = await createAdmin(mesh);
    const answers = await Promise.allSettled([
      ...[redrive(deadLetterId), redrive(deadLetterId)],
      mesh.deadLetters.expense.redriveDeadLetter({ deadLetterId }, { token: other.token }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).to.deep.equal([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(await entries()).to.have.length(1);
    expect(await refused(redrive(deadLetterId), FAILED_PRECONDITION)).to.contain('redriven before');
    const { deadLetter } = await get(deadLetterId);
    expect(deadLetter).to.include({ state: DeadLetterState.REDRIVEN, redrives: 2 });
    expect(deadLetter?.settledBy).to.be.oneOf([admin.userId, other.userId]);
  });

  it('have no effect where the same was told meanwhile in another event, and change nothing that the user set', async () => {
    const expenseId = uuidv7();
    const [first, again] = [expenseExtracted(userId, { expenseId }), expenseExtracted(userId, { expenseId })];
    let deadLetterId = '';
    await whileRefused(mesh, 'expense', 'expenses', userId, async () => {
      await publish(mesh, first);
      ({ deadLetterId } = await buried(mesh, 'expense', admin.token, first));
    });
    await publish(mesh, again);
    await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    await setMerchant(expenseId);
    await redrive(deadLetterId);
    expect(await entries()).to.deep.equal([{ id: expenseId, merchant: 'Mine' }]);
  });

  it('change nothing that the user set since, where they are of what a message was found to say anew', async () => {
    const expenseId = uuidv7();
    const revision = {
      ...{ userId, expenseId, messageId: uuidv7(), fields: ['merchant', 'category'] },
      ...{ merchant: 'Theirs', category: 'gifts', revisedAt: new Date().toISOString() },
    };
    const revised = seal(ExpenseRevised, ExpenseRevised.fromPartial(revision), TRACE);
    await publish(mesh, expenseExtracted(userId, { expenseId }));
    await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    let deadLetterId = '';
    await whileRefused(mesh, 'expense', 'evidence', userId, async () => {
      await publish(mesh, revised);
      ({ deadLetterId } = await buried(mesh, 'expense', admin.token, revised));
    });
    await setMerchant(expenseId);
    await redrive(deadLetterId);
    const { expense } = await mesh.expense.getExpense({ expenseId }, { token });
    expect(expense).to.include({ merchant: 'Mine', category: 'gifts' });
  });

  it('of a signup leave the profile as the user changed it', async () => {
    const registered = { userId, firstName: 'Old', registeredAt: new Date().toISOString() };
    const envelope = seal(UserRegistered, UserRegistered.fromPartial(registered), TRACE);
    const [deadLetterId = ''] = await bury(mesh, 'user', { envelope });
    const before = await mesh.user.getProfile({}, { token });
    await redrive(deadLetterId, 'user');
    expect(await mesh.user.getProfile({}, { token })).to.deep.equal(before);
  });

  it('go with the user, and have no effect where one is left', async () => {
    const [gone = ''] = await bury(mesh, 'expense', { envelope: expenseExtracted(userId) });
    await mesh.auth.deleteAccount({ password: NOBODY.password }, { token });
    await eventually(() => refused(get(gone), NOT_FOUND));
    await eventually(() => refused(mesh.expense.listBalances({}, { token }), UNAUTHENTICATED));
    const [left = ''] = await bury(mesh, 'expense', { envelope: expenseExtracted(userId) });
    const { deadLetter } = await redrive(left);
    expect(deadLetter?.state).to.equal(DeadLetterState.REDRIVEN);
    expect(await entries()).to.have.length(0);
  });

  it('forget which administrator decided when the account is deleted', async () => {
    const other = await createAdmin(mesh);
    const [deadLetterId = ''] = await bury(mesh, 'ds', { envelope: expenseExtracted(userId) });
    await mesh.deadLetters.ds.discardDeadLetter({ deadLetterId }, { token: other.token });
    expect((await get(deadLetterId, 'ds')).deadLetter?.settledBy).to.equal(other.userId);
    await mesh.auth.deleteAccount({ password: NOBODY.password }, { token: other.token });
    const decided = await eventually(async () => {
      const { deadLetter } = await get(deadLetterId, 'ds');
      expect(deadLetter?.settledBy).to.equal('');
      return deadLetter;
    });
    expect(decided?.state).to.equal(DeadLetterState.DISCARDED);
  });

  it('of a deleted account erase, their own row included', async () => {
    const envelope = seal(
      UserDeleted,
      UserDeleted.fromPartial({ userId, deletedAt: new Date().toISOString() }),
      TRACE,
    );
    const [deadLetterId = ''] = await bury(mesh, 'user', { envelope });
    const { deadLetter } = await redrive(deadLetterId, 'user');
    expect(deadLetter).to.include({ deadLetterId, state: DeadLetterState.REDRIVEN, redrives: 1 });
    await refused(get(deadLetterId, 'user'), NOT_FOUND);
    expect(await query(mesh, 'user', 'SELECT 1 FROM profiles WHERE user_id = ?', [userId])).to.deep.equal([]);
  });

  it('of a topic that the service takes no more can only be given up', async () => {
    const envelope = { ...expenseExtracted(userId), topic: 'tracker.tests-gone.v1' };
    const [deadLetterId = ''] = await bury(mesh, 'expense', { envelope });
    expect(await refused(redrive(deadLetterId), FAILED_PRECONDITION)).to.contain('topic');
    expect((await get(deadLetterId)).deadLetter).to.include({ state: DeadLetterState.WAITING, redrives: 0 });
    expect((await discard(deadLetterId)).deadLetter?.state).to.equal(DeadLetterState.DISCARDED);
  });

  it('come in pages, the newest first, of one state and topic where that is asked for', async () => {
    const topic = `tracker.tests-${uuidv7()}.v1`;
    const letters = Array.from({ length: 5 }, () => ({
      envelope: { ...expenseExtracted(userId), topic },
    }));
    const ids = (await bury(mesh, 'auth', ...letters)).reverse();
    const list = (state: DeadLetterState, pageSize = 0, pageToken = '') =>
      mesh.deadLetters.auth.listDeadLetters({ state, topic, pageSize, pageToken }, asAdmin());
    const pages: string[][] = [];
    for (let pageToken = ''; ; ) {
      const page = await list(DeadLetterState.UNSPECIFIED, 2, pageToken);
      pages.push(page.deadLetters.map(({ deadLetterId }) => deadLetterId));
      pageToken = page.nextPageToken;
      if (pageToken === '') break;
    }
    expect(pages).to.deep.equal([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
    const { waiting } = await list(DeadLetterState.WAITING);
    await discard(ids[1] ?? '', 'auth');
    const left = await list(DeadLetterState.WAITING);
    expect(left.deadLetters.map(({ deadLetterId }) => deadLetterId)).to.deep.equal(
      ids.filter((_, at) => at !== 1),
    );
    expect(left.waiting).to.equal(waiting - 1);
    const discarded = await list(DeadLetterState.DISCARDED);
    expect(discarded.deadLetters.map(({ deadLetterId }) => deadLetterId)).to.deep.equal([ids[1]]);
    expect((await list(DeadLetterState.REDRIVEN)).deadLetters).to.deep.equal([]);
  });

  it('can be shown whatever their key, headers and bytes are', async () => {
    const payload = Buffer.alloc(300_000, 7);
    const odd = { ...expenseExtracted(userId), payload, headers: { half: '\ud83d', é: 'ü\0' } };
    const key = Buffer.concat([Buffer.from('😀'.repeat(200)), Buffer.from([0xff, 0xfe])]);
    const [large = '', empty = ''] = await bury(
      mesh,
      'expense',
      { envelope: odd, key },
      { envelope: { ...odd, key: null }, payload: null, eventId: '', partition: 2, offset: '41' },
    );
    const shown = await get(large);
    expect(shown.deadLetter).to.include({ key: '😀'.repeat(100), payloadBytes: 300_000 });
    expect(Buffer.from(shown.payloadBase64, 'base64')).to.deep.equal(payload.subarray(0, 256 * 1024));
    expect(shown.headers).to.deep.equal([
      { name: 'half', value: '\ufffd' },
      { name: 'é', value: 'ü\0' },
    ]);
    const { deadLetter, payloadBase64 } = await get(empty);
    expect(payloadBase64).to.equal('');
    expect(deadLetter).to.include({ key: '', payloadBytes: 0, eventId: `${odd.topic}/2/41` });
    for (const deadLetterId of [large, empty]) await discard(deadLetterId);
  });

  it('are those of one service, and unknown to the others', async () => {
    const [deadLetterId = ''] = await bury(mesh, 'expense', { envelope: expenseExtracted(userId) });
    for (const name of NAMES.filter((one) => one !== 'expense')) {
      for (const ask of [get, redrive, discard]) {
        await refused(ask(deadLetterId, name), NOT_FOUND);
      }
    }
    await discard(deadLetterId);
  });

  it('are refused by every service to who is not listed, is no administrator, or asks for nonsense', async () => {
    const [deadLetterId = ''] = await bury(mesh, 'expense', { envelope: expenseExtracted(userId) });
    for (const name of NAMES) {
      const own = mesh.deadLetters[name];
      for (const peer of ['gateway', name === 'user' ? 'ds' : 'user']) {
        const credentials = channelCredentials(readCertificates(mesh.certificatesOf(peer)));
        const client = createClient(DeadLetterServiceService, mesh.at(name), credentials, { server: name });
        for (const method of ['getDeadLetter', 'redriveDeadLetter', 'discardDeadLetter'] as const) {
          const call = client[method]({ deadLetterId }, asAdmin());
          expect(await refused(call, PERMISSION_DENIED)).to.equal(`peer: ${peer} may not call this`);
        }
        client.close();
      }
      await refused(own.discardDeadLetter({ deadLetterId }), UNAUTHENTICATED);
      await refused(own.discardDeadLetter({ deadLetterId }, { token }), PERMISSION_DENIED);
      for (const [field, wrong] of [
        ['page_size', { pageSize: 201 }],
        ['page_token', { pageToken: 'x' }],
        ['topic', { topic: 'é' }],
        ['state', { state: 'DEAD_LETTER_STATE_LOST' as DeadLetterState }],
      ] as const) {
        const request = {
          state: DeadLetterState.UNSPECIFIED,
          topic: '',
          pageSize: 0,
          pageToken: '',
          ...wrong,
        };
        const call = own.listDeadLetters(request, asAdmin());
        expect(await refused(call, INVALID_ARGUMENT)).to.match(new RegExp(`^${field}: `));
      }
      for (const ask of [get, redrive, discard]) {
        expect(await refused(ask("' or 1", name), INVALID_ARGUMENT)).to.match(/^dead_letter_id: /);
      }
    }
    expect((await get(deadLetterId)).deadLetter?.state).to.equal(DeadLetterState.WAITING);
    await discard(deadLetterId);
  });
});
