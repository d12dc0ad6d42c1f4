import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import {
  type Bill,
  BillStatus,
  type Expense,
  ListBillsRequest,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { Envelope } from '#mesh/events/event.ts';
import { refused } from '../../../test/support/calls.ts';
import { eventually, type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { billAnnounced, expenseExtracted } from '../../../test/support/news.ts';
import { publish } from '../../../test/support/publish.ts';
import { purchase } from '../../../test/support/requests.ts';

const { OPEN, PAID, DISMISSED } = BillStatus;
const NETFLIX = { merchant: 'Netflix', occurredOn: '2026-12-05' };
/** The currency of bills that only mark the end of what was published. */
const MARK = 'XOF';

describe('bills that lie ahead', () => {
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

  const page = (request: Parameters<typeof ListBillsRequest.fromPartial>[0] = {}) =>
    mesh.expense.listBills(ListBillsRequest.fromPartial(request), { token });
  const list = async (request: Parameters<typeof ListBillsRequest.fromPartial>[0] = {}) =>
    (await page(request)).bills.filter(({ money }) => money?.currencyCode !== MARK);
  const standing = async () => (await list()).map(({ status, expenseId }) => ({ status, expenseId }));

  /** Publishes announcements and waits until all were taken: events of one user and topic keep their order. */
  async function announced(...events: readonly Envelope[]) {
    const payee = uuidv7();
    await publish(
      mesh,
      ...events,
      billAnnounced(userId, { money: { currencyCode: MARK, amount: '1' }, payee }),
    );
    await eventually(async () => expect((await page()).bills.map((bill) => bill.payee)).to.include(payee));
    return list();
  }
  /** Publishes an entry that was read from a message and waits until it is in the ledger. */
  async function extracted(fields: Parameters<typeof expenseExtracted>[1] = {}): Promise<string> {
    const expenseId = uuidv7();
    await publish(mesh, expenseExtracted(userId, { expenseId, ...fields }));
    await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    return expenseId;
  }
  async function added(amount: string, more: object = NETFLIX): Promise<string> {
    const { expense } = await mesh.expense.createExpense(purchase(amount, 'INR', more), { token });
    return expense?.expenseId ?? '';
  }
  const change = (
    expenseId: string,
    fields: Parameters<typeof Expense.fromPartial>[0],
    updateMask: string[],
  ) =>
    mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial({ expenseId, expense: fields, updateMask }), {
      token,
    });

  it('are shown as they were announced, and are no entries', async () => {
    const messageId = uuidv7();
    const account = { tail: '1234', type: 'ACCOUNT_TYPE_ACCOUNT' as never };
    const [bill] = await announced(billAnnounced(userId, { messageId, account }));
    expect(bill).to.deep.include({
      money: { currencyCode: 'INR', amount: '499.00' },
      payee: 'NETFLIX',
      dueOn: '2026-12-05',
      account,
      status: OPEN,
      expenseId: '',
      messageId,
      announcedAt: '2026-12-01T08:00:00.000Z',
    });
    expect((await mesh.expense.getBill({ billId: bill?.billId ?? '' }, { token })).bill).to.deep.equal(bill);
    const nothing = { from: '', to: '', currency: '', groupBy: 'SUMMARY_GROUP_DAY' as never };
    expect((await mesh.expense.getSummary(nothing, { token })).rows).to.deep.equal([]);
  });

  it('are one however often they are announced, and learn from each announcement', async () => {
    const once = billAnnounced(userId, { payee: '', dueOn: '' });
    const bills = await announced(
      once,
      once,
      billAnnounced(userId, { payee: 'Netflix.com', receivedAt: '2026-12-04T08:00:00Z' }),
      billAnnounced(userId, { account: { tail: '1234' }, receivedAt: '2026-12-05T08:00:00Z' }),
    );
    expect(bills).to.have.length(1);
    expect(bills[0]).to.deep.include({
      payee: 'Netflix.com',
      dueOn: '2026-12-05',
      account: { tail: '1234', type: 'ACCOUNT_TYPE_UNSPECIFIED' },
      announcedAt: '2026-12-01T08:00:00.000Z',
    });
  });

  it('are one however their payee is drawn', async () => {
    const [bill, ...more] = await announced(
      billAnnounced(userId, { payee: '***' }),
      billAnnounced(userId, { payee: '🍕' }),
    );
    expect(more).to.deep.equal([]);
    const expenseId = await added('499.00');
    expect((await mesh.expense.getBill({ billId: bill?.billId ?? '' }, { token })).bill?.expenseId).to.equal(
      expenseId,
    );
  });

  it('are several where payee, sum, currency or due day differ', async () => {
    const bills = await announced(
      billAnnounced(userId),
      billAnnounced(userId, { payee: 'SPOTIFY' }),
      billAnnounced(userId, { dueOn: '2027-01-05' }),
      billAnnounced(userId, { money: { currencyCode: 'INR', amount: '499.01' } }),
      billAnnounced(userId, { money: { currencyCode: 'USD', amount: '499' } }),
    );
    expect(bills).to.have.length(5);
  });

  it('are paid by a debit that comes later, read from a message or added by hand', async () => {
    await announced(billAnnounced(userId), billAnnounced(userId, { dueOn: '2027-01-05' }));
    const december = await extracted();
    const january = await added('499', { merchant: 'netflix', occurredOn: '2027-01-06' });
    expect(await standing()).to.deep.equal([
      { status: PAID, expenseId: december },
      { status: PAID, expenseId: january },
    ]);
  });

  it('are paid by a debit that the ledger holds already', async () => {
    const expenseId = await extracted();
    await announced(billAnnounced(userId));
    expect(await standing()).to.deep.equal([{ status: PAID, expenseId }]);
  });

  it('know their payment by the name in the message, whatever the user calls it', async () => {
    const expenseId = await extracted({ merchant: 'Mine', merchantRaw: 'NETFLIX*DIGITAL' });
    await announced(billAnnounced(userId));
    expect(await standing()).to.deep.equal([{ status: PAID, expenseId }]);
  });

  it('are not paid by what is no payment of theirs', async () => {
    await announced(billAnnounced(userId));
    await added('499.01');
    await added('499', { ...NETFLIX, merchant: 'Spotify' });
    await added('499', { ...NETFLIX, occurredOn: '2026-12-31' });
    await added('499', { ...NETFLIX, kind: TransactionKind.REFUND });
    await added('499', { ...NETFLIX, kind: TransactionKind.TRANSFER, direction: Direction.CREDIT });
    await added('499', { ...NETFLIX, kind: TransactionKind.CASH_WITHDRAWAL });
    const other = await mesh.newUser();
    await mesh.expense.createExpense(purchase('499', 'INR', NETFLIX), { token: other.token });
    expect(await standing()).to.deep.equal([{ status: OPEN, expenseId: '' }]);
  });

  it('are paid one by one: an entry pays the earliest, and only that', async () => {
    const nameless = (dueOn: string) => billAnnounced(userId, { payee: '', dueOn });
    await announced(nameless('2026-12-06'), nameless('2026-12-05'));
    const first = await added('499');
    expect(await standing()).to.deep.equal([
      { status: PAID, expenseId: first },
      { status: OPEN, expenseId: '' },
    ]);
    const second = await added('499');
    expect((await standing())[1]).to.deep.equal({ status: PAID, expenseId: second });
  });

  it('are open again when their payment is deleted or turns out to be another sum', async () => {
    await announced(billAnnounced(userId));
    const deleted = await added('499');
    await mesh.expense.deleteExpense({ expenseId: deleted }, { token });
    expect(await standing()).to.deep.equal([{ status: OPEN, expenseId: '' }]);
    const changed = await added('499');
    await change(changed, { money: { currencyCode: 'INR', amount: '500' } }, ['money']);
    expect(await standing()).to.deep.equal([{ status: OPEN, expenseId: '' }]);
    await change(changed, { money: { currencyCode: 'INR', amount: '499' } }, ['money']);
    expect(await standing()).to.deep.equal([{ status: PAID, expenseId: changed }]);
  });

  it('stay paid when the user calls the payment something else', async () => {
    await announced(billAnnounced(userId));
    const expenseId = await added('499');
    await change(expenseId, { merchant: 'Films with Ana' }, ['merchant']);
    expect(await standing()).to.deep.equal([{ status: PAID, expenseId }]);
  });

  it('stay dismissed, whatever is announced or paid, until the user reopens them', async () => {
    const [bill] = await announced(billAnnounced(userId));
    const billId = bill?.billId ?? '';
    const dismissed = await mesh.expense.dismissBill({ billId }, { token });
    expect(dismissed.bill?.status).to.equal(DISMISSED);
    await announced(billAnnounced(userId, { receivedAt: '2026-12-05T08:00:00Z' }));
    const expenseId = await extracted();
    expect(await standing()).to.deep.equal([{ status: DISMISSED, expenseId: '' }]);
    const reopened = await mesh.expense.reopenBill({ billId }, { token });
    expect(reopened.bill).to.include({ status: PAID, expenseId });
    expect((await mesh.expense.reopenBill({ billId }, { token })).bill).to.deep.equal(reopened.bill);
  });

  it('give their payment to another bill when they are dismissed', async () => {
    const [first] = await announced(billAnnounced(userId), billAnnounced(userId, { dueOn: '2026-12-06' }));
    const expenseId = await added('499');
    await mesh.expense.dismissBill({ billId: first?.billId ?? '' }, { token });
    expect(await standing()).to.deep.equal([
      { status: DISMISSED, expenseId: '' },
      { status: PAID, expenseId },
    ]);
  });

  it('are listed by status and day, the earliest first, page by page', async () => {
    const days = ['2026-12-09', '2026-12-03', '2026-12-07', '2026-12-05'];
    await announced(...days.map((dueOn) => billAnnounced(userId, { dueOn, payee: `P${dueOn}` })));
    const [first] = await list();
    await mesh.expense.dismissBill({ billId: first?.billId ?? '' }, { token });
    const dues = async (request: Parameters<typeof page>[0]) =>
      (await list(request)).map((bill) => bill.dueOn);
    expect(await dues({})).to.deep.equal([...days].sort());
    expect(await dues({ status: DISMISSED })).to.deep.equal(['2026-12-03']);
    expect(await dues({ status: PAID })).to.deep.equal([]);
    expect(await dues({ from: '2026-12-05', to: '2026-12-07' })).to.deep.equal(['2026-12-05', '2026-12-07']);
    const seen: Bill[] = [];
    for (let pageToken = '', more = true; more; more = pageToken !== '') {
      const { bills, nextPageToken } = await page({ pageSize: 2, pageToken });
      expect(bills.length).to.be.at.most(2);
      seen.push(...bills);
      pageToken = nextPageToken;
    }
    expect(seen).to.deep.equal((await page()).bills);
  });

  it('are refused by the name of the field at fault', async () => {
    const never = BillStatus.UNRECOGNIZED;
    for (const [request, complaint] of [
      [{ status: never }, 'status: must be one of'],
      [{ from: '2026-12-32' }, 'from: must be a day'],
      [{ from: '2026-12-02', to: '2026-12-01' }, 'from: must not be after'],
      [{ pageSize: 201 }, 'page_size'],
      [{ pageToken: 'x' }, 'page_token'],
    ] as const) {
      expect(await refused(page(request), status.INVALID_ARGUMENT)).to.contain(complaint);
    }
    for (const call of ['getBill', 'dismissBill', 'reopenBill'] as const) {
      const malformed = mesh.expense[call]({ billId: 'x' }, { token });
      expect(await refused(malformed, status.INVALID_ARGUMENT)).to.contain('bill_id: must be an id');
      const unknown = mesh.expense[call]({ billId: uuidv7() }, { token });
      expect(await refused(unknown, status.NOT_FOUND)).to.equal('bill_id: there is no such bill');
    }
  });
});
