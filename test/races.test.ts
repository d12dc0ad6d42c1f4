import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { BillStatus, ListBillsRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { refused } from './support/calls.ts';
import { query } from './support/databases.ts';
import { eventually, type Mesh, NOBODY, type ServiceName, sharedMesh } from './support/mesh.ts';
import { billAnnounced, expenseExtracted } from './support/news.ts';
import { publish } from './support/publish.ts';
import { DEBIT, incoming, purchase } from './support/requests.ts';

const RACERS = 16;
const race = <T>(run: (nth: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: RACERS }, (_, nth) => run(nth)));

describe('races', () => {
  let mesh: Mesh;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });

  async function count(service: ServiceName, statement: string, value: string): Promise<number> {
    return Number((await query(mesh, service, statement, [value]))[0]?.n);
  }

  it('lets one of 16 signups of one name win, and tells the others that it is taken', async () => {
    const username = `race-${uuidv7()}`;
    const results = await race(() => mesh.auth.signUp({ ...NOBODY, username }, { timeoutMs: 10_000 }));
    const won = results.filter((result) => result.status === 'fulfilled');
    const codes = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []));
    expect(won).to.have.length(1);
    expect(codes).to.deep.equal(Array(RACERS - 1).fill(status.ALREADY_EXISTS));
    expect(await count('auth', 'SELECT count(*) AS n FROM users WHERE username = ?', username)).to.equal(1);
    await mesh.auth.logIn({ username, password: NOBODY.password, deviceName: '' });
  });

  it('gives 16 creates with one idempotency key one row and 16 equal answers', async () => {
    const { token, userId } = await mesh.newUser();
    const request = purchase('9.99', 'EUR', { merchant: 'Kiosk' });
    const results = await race(() =>
      mesh.expense.createExpense({ ...request, idempotencyKey: 'k1' }, { token }),
    );
    const answers = results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason));
    for (const answer of answers) expect(answer).to.deep.equal(answers[0]);
    expect(await count('expense', 'SELECT count(*) AS n FROM expenses WHERE user_id = ?', userId)).to.equal(
      1,
    );
  });

  it('refuses one idempotency key for two different expenses', async () => {
    const { token } = await mesh.newUser();
    await mesh.expense.createExpense({ ...purchase('1', 'EUR'), idempotencyKey: 'k2' }, { token });
    const other = { ...purchase('2', 'EUR'), idempotencyKey: 'k2' };
    const details = await refused(mesh.expense.createExpense(other, { token }), status.ALREADY_EXISTS);
    expect(details).to.contain('idempotency_key');
  });

  it('makes one expense of one message, however many submit it at once', async () => {
    const { token, userId } = await mesh.newUser();
    const message = incoming(DEBIT);
    const results = await race(() => mesh.ds.submitMessages({ messages: [message] }, { token }));
    const answers = results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason));
    for (const answer of answers) expect(answer).to.deep.equal(answers[0]);
    const expenseId = answers[0]?.messages[0]?.outcome?.expenses[0]?.expenseId ?? '';
    await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    expect(await count('ds', 'SELECT count(*) AS n FROM messages WHERE user_id = ?', userId)).to.equal(1);
    expect(await count('ds', 'SELECT count(*) AS n FROM outbox WHERE aggregate_key = ?', userId)).to.equal(1);
    expect(await count('expense', 'SELECT count(*) AS n FROM expenses WHERE user_id = ?', userId)).to.equal(
      1,
    );
  });

  it('makes one expense of a message that stands twice in one submission', async () => {
    const { token, userId } = await mesh.newUser();
    const message = incoming(DEBIT);
    const { messages } = await mesh.ds.submitMessages({ messages: [message, message] }, { token });
    expect(messages[0]).to.deep.equal(messages[1]);
    expect(await count('ds', 'SELECT count(*) AS n FROM outbox WHERE aggregate_key = ?', userId)).to.equal(1);
  });

  it('settles every bill whose payment comes at the same moment', async () => {
    const users = await Promise.all(Array.from({ length: RACERS }, () => mesh.newUser()));
    await Promise.all([
      publish(mesh, ...users.map(({ userId }) => billAnnounced(userId))),
      publish(mesh, ...users.map(({ userId }) => expenseExtracted(userId))),
    ]);
    for (const { token } of users) {
      await eventually(async () => {
        const { bills } = await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token });
        expect(bills.map((bill) => bill.status)).to.deep.equal([BillStatus.PAID]);
      });
    }
  });

  it('lets one of 16 payments of one bill pay it', async () => {
    const { token, userId } = await mesh.newUser();
    await publish(mesh, billAnnounced(userId));
    const bills = async () =>
      (await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token })).bills;
    await eventually(async () => expect(await bills()).to.have.length(1));
    const netflix = purchase('499', 'INR', { merchant: 'Netflix', occurredOn: '2026-12-05' });
    const results = await race(() => mesh.expense.createExpense(netflix, { token }));
    const ids = results.map((one) =>
      one.status === 'fulfilled' ? one.value.expense?.expenseId : one.reason,
    );
    const [bill] = await bills();
    expect(bill?.status).to.equal(BillStatus.PAID);
    expect(ids).to.include(bill?.expenseId);
  });

  it('gives parallel refreshes of one token one successor, and logs nobody out', async () => {
    const { refreshToken } = await mesh.newUser();
    const results = await race(() => mesh.auth.refresh({ refreshToken }));
    const successors = new Set(
      results.map((result) =>
        result.status === 'fulfilled' ? result.value.tokens?.refreshToken : result.reason,
      ),
    );
    expect(successors.size).to.equal(1);
    await mesh.auth.refresh({ refreshToken: String([...successors][0]) });
  });
});
