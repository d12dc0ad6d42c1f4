import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import {
  BillStatus,
  GetSummaryRequest,
  LinkKind,
  ListBillsRequest,
  ListLinksRequest,
  SummaryGroup,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { type Envelope, seal } from '#mesh/events/event.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { refused } from '../../../test/support/calls.ts';
import { deliver } from '../../../test/support/deliver.ts';
import { type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { billAnnounced, expenseExtracted } from '../../../test/support/news.ts';
import { TRACE } from '../../../test/support/publish.ts';
import { purchase } from '../../../test/support/requests.ts';
import { expenseSubscriptions } from '../events.ts';

const card = { sender: 'VM-MYCARD', merchant: 'Corner Cafe' };
const wallet = { sender: 'JD-WALLET', merchant: 'CORNER CAFE', receivedAt: '2026-12-01T08:03:00.000Z' };

describe('an entry that the user deleted and puts back', () => {
  let mesh: Mesh;
  let database: Database;
  let token: string;
  let userId: string;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
    database = openDatabase(mesh.urls.expense, 3);
  });
  beforeEach(async () => {
    ({ token, userId } = await mesh.newUser());
  });
  after(() => database.close());

  const take = (envelope: Envelope) => database.withTx((tx) => deliver(tx, expenseSubscriptions, envelope));
  async function tell(fields: object = {}): Promise<string> {
    const expenseId = uuidv7();
    await take(expenseExtracted(userId, { expenseId, ...fields }));
    return expenseId;
  }
  const revised = (expenseId: string, fields: Parameters<typeof ExpenseRevised.fromPartial>[0]) => {
    const revisedAt = new Date().toISOString();
    return seal(
      ExpenseRevised,
      ExpenseRevised.fromPartial({ revisedAt, ...fields, userId, expenseId }),
      TRACE,
    );
  };
  const get = async (expenseId: string) => (await mesh.expense.getExpense({ expenseId }, { token })).expense;
  const remove = (expenseId: string) => mesh.expense.deleteExpense({ expenseId }, { token });
  const restore = (expenseId: string, by = token) =>
    mesh.expense.restoreExpense({ expenseId }, { token: by });
  const links = async () => (await mesh.expense.listLinks(ListLinksRequest.fromPartial({}), { token })).links;
  const spent = async () => {
    const request = GetSummaryRequest.fromPartial({ groupBy: SummaryGroup.CATEGORY });
    return (await mesh.expense.getSummary(request, { token })).totals.map(
      (row) => `${row.spent?.amount} of ${row.count}`,
    );
  };
  const bills = async () =>
    (await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token })).bills.map(
      ({ status, expenseId }) => ({ status, expenseId }),
    );

  it('is as it was, with why it is so, however often that is asked', async () => {
    const expenseId = await tell(card);
    const change = { expenseId, expense: { note: 'with Ana' }, updateMask: ['note'] };
    await mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial(change), { token });
    const before = await get(expenseId);
    expect((await restore(expenseId)).expense, 'one that is there').to.deep.equal(before);
    await remove(expenseId);
    expect((await restore(expenseId)).expense).to.deep.equal(before);
    expect((await restore(expenseId)).expense).to.deep.equal(before);
    expect(await get(expenseId)).to.deep.equal(before);
    expect(await spent()).to.deep.equal(['499.00 of 1']);
  });

  it('is there once after being deleted and put back by several at once', async () => {
    const { expense } = await mesh.expense.createExpense(purchase('3', 'EUR'), { token });
    const { expenseId = '' } = expense ?? {};
    await Promise.allSettled(Array.from({ length: 6 }, (_, nth) => (nth % 2 ? restore : remove)(expenseId)));
    await restore(expenseId);
    expect(await spent()).to.deep.equal(['3.00 of 1']);
  });

  it('is nobody else’s, and has to have been there', async () => {
    const expenseId = await tell(card);
    await remove(expenseId);
    const other = await mesh.newUser();
    await refused(restore(expenseId, other.token), status.NOT_FOUND);
    await refused(restore(uuidv7()), status.NOT_FOUND);
    await refused(restore('x'), status.INVALID_ARGUMENT);
  });

  it('pays its bill again', async () => {
    await take(billAnnounced(userId));
    const expenseId = await tell();
    expect(await bills()).to.deep.equal([{ status: BillStatus.PAID, expenseId }]);
    await remove(expenseId);
    expect(await bills()).to.deep.equal([{ status: BillStatus.OPEN, expenseId: '' }]);
    await restore(expenseId);
    expect(await bills()).to.deep.equal([{ status: BillStatus.PAID, expenseId }]);
  });

  it('leaves the bill to what paid it meanwhile', async () => {
    await take(billAnnounced(userId));
    const byHand = purchase('499', 'INR', { merchant: 'Netflix', occurredOn: '2026-12-05' });
    const [first = '', second = ''] = [
      (await mesh.expense.createExpense(byHand, { token })).expense?.expenseId,
      (await mesh.expense.createExpense(byHand, { token })).expense?.expenseId,
    ];
    await remove(first);
    expect(await bills()).to.deep.equal([{ status: BillStatus.PAID, expenseId: second }]);
    await restore(first);
    expect(await bills()).to.deep.equal([{ status: BillStatus.PAID, expenseId: second }]);
  });

  for (const which of ['the one that counts', 'its twin'] as const) {
    it(`tells of one event with the other again, where it was ${which}`, async () => {
      const pair = [await tell(card), await tell(wallet)];
      const deleted = pair[which === 'its twin' ? 1 : 0] ?? '';
      await remove(deleted);
      expect(await spent()).to.deep.equal(['499.00 of 1']);
      await restore(deleted);
      expect(await spent()).to.deep.equal(['499.00 of 1']);
      expect(await links()).to.have.length(1);
    });
  }

  it('stays apart from what the user parted it from', async () => {
    const [first = '', second = ''] = [await tell(card), await tell(wallet)];
    const [link] = await links();
    await mesh.expense.undoLink({ linkId: link?.linkId ?? '' }, { token });
    for (const expenseId of [first, second]) {
      await remove(expenseId);
      expect(await links(), 'a link of what is not there').to.deep.equal([]);
      await refused(mesh.expense.undoLink({ linkId: link?.linkId ?? '' }, { token }), status.NOT_FOUND);
      await restore(expenseId);
      expect((await links()).map(({ linkId, undone }) => ({ linkId, undone }))).to.deep.equal([
        { linkId: link?.linkId, undone: true },
      ]);
      expect(await spent()).to.deep.equal(['998.00 of 2']);
    }
  });

  it('is linked by hand as before', async () => {
    const add = async (amount: string, more: object = {}) =>
      (await mesh.expense.createExpense(purchase(amount, 'EUR', more), { token })).expense?.expenseId ?? '';
    const [bought, twin, back] = [
      await add('9'),
      await add('9'),
      await add('4', { direction: Direction.CREDIT }),
    ] as const;
    for (const [kind, otherExpenseId] of [
      [LinkKind.DUPLICATE, twin],
      [LinkKind.REFUND, back],
    ] as const)
      await mesh.expense.linkExpenses({ kind, expenseId: bought, otherExpenseId }, { token });
    const before = await links();
    expect(await spent()).to.deep.equal(['9.00 of 2']);
    for (const expenseId of [bought, twin, back]) {
      await remove(expenseId);
      await restore(expenseId);
      expect(await links()).to.deep.equal(before);
      expect((await get(twin))?.duplicateOf).to.equal(bought);
      expect(await spent()).to.deep.equal(['9.00 of 2']);
    }
  });

  it('has the twins again that the user gave it, of which one counted in its stead', async () => {
    const add = async () =>
      (await mesh.expense.createExpense(purchase('9', 'EUR'), { token })).expense?.expenseId ?? '';
    const [first, ...twins] = [await add(), await add(), await add()] as const;
    for (const otherExpenseId of twins)
      await mesh.expense.linkExpenses(
        { kind: LinkKind.DUPLICATE, expenseId: first, otherExpenseId },
        { token },
      );
    const before = await links();
    await remove(first);
    expect(await spent()).to.deep.equal(['9.00 of 1']);
    await restore(first);
    expect(await spent()).to.deep.equal(['9.00 of 1']);
    expect(await links()).to.deep.equal(before);
    for (const twin of twins) expect((await get(twin))?.duplicateOf).to.equal(first);
  });

  it('has back what its twin was refunded meanwhile', async () => {
    const [bought, twin] = [
      await tell(card),
      await tell({ ...card, receivedAt: '2026-12-01T09:00:00.000Z' }),
    ];
    const twins = { kind: LinkKind.DUPLICATE, expenseId: bought, otherExpenseId: twin };
    await mesh.expense.linkExpenses(twins, { token });
    await remove(bought);
    const back = { direction: Direction.CREDIT, kind: TransactionKind.REFUND, occurredOn: '2026-12-06' };
    const refund = await tell({ ...card, ...back });
    const refunded = async () => (await links()).find(({ kind }) => kind === LinkKind.REFUND);
    expect(await refunded()).to.include({ expenseId: twin, otherExpenseId: refund });
    await restore(bought);
    expect(await refunded()).to.include({ expenseId: bought, otherExpenseId: refund });
  });

  it('does not take a twin back that has become another’s', async () => {
    const add = async () =>
      (await mesh.expense.createExpense(purchase('9', 'EUR'), { token })).expense?.expenseId ?? '';
    const [first, twin, third] = [await add(), await add(), await add()] as const;
    const twins = (expenseId: string) =>
      mesh.expense.linkExpenses({ kind: LinkKind.DUPLICATE, expenseId, otherExpenseId: twin }, { token });
    await twins(first);
    await remove(first);
    await twins(third);
    await restore(first);
    expect((await get(twin))?.duplicateOf).to.equal(third);
    expect((await links()).map(({ expenseId }) => expenseId)).to.deep.equal([third]);
    expect(await spent()).to.deep.equal(['18.00 of 2']);
  });

  it('says what its message was found to say meanwhile, and stays deleted until then', async () => {
    const expenseId = await tell(card);
    await remove(expenseId);
    await take(
      revised(expenseId, {
        fields: ['merchant', 'money'],
        merchant: 'Later',
        money: { currencyCode: 'INR', amount: '450.00' },
      }),
    );
    await refused(get(expenseId), status.NOT_FOUND);
    expect(await spent()).to.deep.equal([]);
    expect((await restore(expenseId)).expense).to.deep.include({
      merchant: 'Later',
      money: { currencyCode: 'INR', amount: '450.00' },
    });
    await take(
      revised(expenseId, { fields: ['merchant'], merchant: 'Last', revisedAt: '2099-01-01T00:00:00.000Z' }),
    );
    expect((await get(expenseId))?.merchant).to.equal('Last');
  });

  it('stays out where its message turned out to tell of no movement, before or after the deletion', async () => {
    const [before, after] = [await tell(card), await tell({ ...card, occurredOn: '2026-10-01' })];
    await take(revised(before, { withdrawn: true }));
    await remove(after);
    await take(revised(after, { withdrawn: true }));
    for (const expenseId of [before, after]) await refused(restore(expenseId), status.NOT_FOUND);
    expect(await spent()).to.deep.equal([]);
  });

  it('comes back where the user had set a field of it, whatever its message turned out to tell', async () => {
    const expenseId = await tell(card);
    const change = { expenseId, expense: { note: 'mine' }, updateMask: ['note'] };
    await mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial(change), { token });
    await take(revised(expenseId, { withdrawn: true }));
    await remove(expenseId);
    expect((await restore(expenseId)).expense?.note).to.equal('mine');
  });
});
