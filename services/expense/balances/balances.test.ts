import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { AccountType } from '#gen/tracker/type/v1/transaction.ts';
import type { Envelope } from '#mesh/events/event.ts';
import { eventually, type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { balanceRead, expenseExtracted } from '../../../test/support/news.ts';
import { publish } from '../../../test/support/publish.ts';

const inr = (amount: string) => ({ currencyCode: 'INR', amount });
const ACCOUNT = { tail: '1234', type: AccountType.ACCOUNT };
/** The currency of readings that only mark the end of what was published. */
const MARK = 'XOF';

describe('balances', () => {
  let mesh: Mesh;
  let token: string;
  let userId: string;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });
  beforeEach(async () => {
    ({ token, userId } = await mesh.newUser());
  });

  const all = async () => (await mesh.expense.listBalances({}, { token })).balances;
  const list = async () => (await all()).filter(({ balance }) => balance?.currencyCode !== MARK);
  /** Publishes readings and waits until all were taken: events of one user and topic keep their order. */
  async function told(...events: readonly Envelope[]) {
    const messageId = uuidv7();
    const mark = { messageId, balance: { currencyCode: MARK, amount: '1' }, account: undefined };
    await publish(mesh, ...events, balanceRead(userId, mark));
    await eventually(async () => expect((await all()).map((one) => one.messageId)).to.include(messageId));
    return list();
  }
  async function extracted(fields: Parameters<typeof expenseExtracted>[1]) {
    const expenseId = uuidv7();
    await publish(mesh, expenseExtracted(userId, { expenseId, account: ACCOUNT, ...fields }));
    return (await eventually(() => mesh.expense.getExpense({ expenseId }, { token }))).expense;
  }

  it('are known with the day and the message that told them', async () => {
    const messageId = uuidv7();
    expect(await told(balanceRead(userId, { messageId }))).to.deep.equal([
      {
        account: ACCOUNT,
        balance: inr('5000.00'),
        asOf: '2026-12-01',
        messageId,
        receivedAt: '2026-12-01T08:00:00.000Z',
      },
    ]);
  });

  it('come from an entry too, which shows all that its message said', async () => {
    const messageId = uuidv7();
    const said = {
      merchantRaw: 'NETFLIX*1',
      counterparty: 'netflix@upi',
      fee: inr('1.00'),
      limit: inr('7.00'),
    };
    const entry = await extracted({ messageId, ...said, balance: inr('-20.5') });
    expect(entry).to.deep.include({ ...said, balance: inr('-20.50') });
    expect(await list()).to.deep.equal([
      {
        account: ACCOUNT,
        balance: inr('-20.50'),
        asOf: '2026-12-02',
        messageId,
        receivedAt: '2026-12-01T08:00:00.000Z',
      },
    ]);
  });

  it('are of one account, of its type and in one currency each', async () => {
    const of = (tail: string, type: AccountType, currencyCode: string) =>
      balanceRead(userId, { account: { tail, type }, balance: { currencyCode, amount: '1' } });
    const balances = await told(
      of('1234', AccountType.ACCOUNT, 'INR'),
      of('1234', AccountType.CARD, 'INR'),
      of('1234', AccountType.ACCOUNT, 'USD'),
      of('9876', AccountType.ACCOUNT, 'INR'),
      balanceRead(userId, { account: undefined }),
    );
    const briefly = balances.map(({ account, balance }) => [
      account?.tail,
      account?.type,
      balance?.currencyCode,
    ]);
    expect(briefly).to.deep.equal([
      [undefined, undefined, 'INR'],
      ['1234', AccountType.CARD, 'INR'],
      ['1234', AccountType.ACCOUNT, 'INR'],
      ['1234', AccountType.ACCOUNT, 'USD'],
      ['9876', AccountType.ACCOUNT, 'INR'],
    ]);
  });

  const reading = (amount: string, asOf: string, receivedAt: string) => ({
    balance: inr(amount),
    asOf,
    receivedAt,
  });
  const NEWS = [
    reading('1.00', '2026-12-01', '2026-12-03T09:00:00Z'),
    reading('2.00', '2026-12-02', '2026-12-02T08:00:00Z'),
    reading('3.00', '2026-12-02', '2026-12-02T09:00:00Z'),
  ];
  for (const order of [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]) {
    it(`are the newest that was told, in whatever order the news comes (${order})`, async () => {
      const [balance] = await told(...order.map((nth) => balanceRead(userId, NEWS[nth])));
      expect(balance).to.deep.include({
        balance: inr('3.00'),
        asOf: '2026-12-02',
        receivedAt: '2026-12-02T09:00:00.000Z',
      });
    });
  }

  it('do not go back to what an older entry says', async () => {
    await told(balanceRead(userId, reading('5.00', '2026-12-05', '2026-12-05T12:00:00Z')));
    await extracted({ balance: inr('9.00'), receivedAt: '2026-12-05T11:00:00Z' });
    expect((await list())[0]?.balance).to.deep.equal(inr('5.00'));
    await extracted({ balance: inr('4.00'), receivedAt: '2026-12-05T13:00:00Z' });
    expect((await list())[0]?.balance).to.deep.equal(inr('4.00'));
  });

  it('are not known from an entry whose message told none', async () => {
    await extracted({ receivedAt: '' });
    expect(await list()).to.deep.equal([]);
  });
});
