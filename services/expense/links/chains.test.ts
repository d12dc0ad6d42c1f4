import { expect } from 'chai';
import pLimit from 'p-limit';
import { v7 as uuidv7 } from 'uuid';
import {
  BillStatus,
  LinkKind,
  ListBillsRequest,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { openDatabase } from '#mesh/sql/database.ts';
import { entriesOf } from '../../../test/support/entries.ts';
import { eventually, type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { billAnnounced, expenseExtracted } from '../../../test/support/news.ts';
import { publish } from '../../../test/support/publish.ts';
import { purchase } from '../../../test/support/requests.ts';

const { DUPLICATE, REFUND } = LinkKind;
/** A message of one sender, so many minutes after eight. */
const from = (sender: string, minute: number, merchant = '') => ({
  sender,
  merchant,
  receivedAt: `2026-12-01T08:${String(minute).padStart(2, '0')}:00.000Z`,
});

/** At once, and fewer than a service that is slow still has room for. */
const atOnce = pLimit(12);

describe('three entries of one event', () => {
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

  const { get, tellOne: tell, links: list, counting } = entriesOf(() => ({ mesh, token, userId }));
  const edit = (expenseId: string, expense: object) =>
    mesh.expense.updateExpense(
      UpdateExpenseRequest.fromPartial({ expenseId, expense, updateMask: Object.keys(expense) }),
      { token },
    );

  it('stay apart where the user parted two, also through the twin of one of them', async () => {
    const nameless = await tell(from('VM-BANK', 5));
    const named = await tell(from('VM-MYCARD', 0, 'Corner Cafe'));
    const [link] = await list();
    await mesh.expense.undoLink({ linkId: link?.linkId ?? '' }, { token });
    const third = await tell(from('JD-WALLET', 6, 'Corner Cafe'));
    expect((await get(nameless)).duplicateOf).to.equal(third);
    await edit(named, { category: 'gifts' });
    expect(await counting()).to.equal(2);
    expect((await get(named)).duplicateOf).to.equal('');
  });

  it('count once where the third is near the second only', async () => {
    const first = await tell(from('VM-MYCARD', 0, 'Corner Cafe'));
    const second = await tell(from('AX-MYBANK', 8));
    const third = await tell(from('JD-WALLET', 16, 'Corner Cafe'));
    expect(await counting()).to.equal(1);
    expect([(await get(second)).duplicateOf, (await get(third)).duplicateOf]).to.deep.equal([first, first]);
  });

  it('stay as the user left them when another field is edited', async () => {
    await tell(from('VM-MYCARD', 0, 'Corner Cafe'));
    await tell(from('AX-MYBANK', 2));
    const third = await tell(from('JD-WALLET', 4, 'Corner Cafe'));
    const link = (await list()).find(({ otherExpenseId }) => otherExpenseId === third);
    await mesh.expense.undoLink({ linkId: link?.linkId ?? '' }, { token });
    expect(await counting()).to.equal(2);
    await edit(third, { category: 'gifts' });
    expect(await counting()).to.equal(2);
    expect((await get(third)).duplicateOf).to.equal('');
  });

  it('count once when the one that counts is deleted, also where the others are far apart', async () => {
    const first = await tell(from('VM-MYCARD', 10, 'Corner Cafe'));
    await tell(from('AX-MYBANK', 2));
    await tell(from('JD-WALLET', 18));
    expect(await counting()).to.equal(1);
    await mesh.expense.deleteExpense({ expenseId: first }, { token });
    expect(await counting()).to.equal(1);
  });

  it('are not one purchase and the refund of another as well, once one is edited', async () => {
    const money = { currencyCode: 'INR', amount: '300' };
    await tell({ ...from('VM-MYCARD', 0, 'Corner Cafe'), occurredOn: '2026-12-01' });
    await tell({ ...from('VM-MYCARD', 1, 'Corner Cafe'), occurredOn: '2026-12-02' });
    const back = { direction: Direction.CREDIT, kind: TransactionKind.REFUND, occurredOn: '2026-12-08' };
    const refund = await tell({ ...from('VM-MYCARD', 2, 'Corner Cafe'), ...back, money });
    expect((await list()).map(({ kind }) => kind)).to.deep.equal([REFUND]);
    await edit(refund, { category: 'gifts' });
    expect((await list()).map(({ kind }) => kind)).to.deep.equal([REFUND]);
  });

  it('are no more refunds than the purchase, also once it is edited', async () => {
    const bought = await tell(from('VM-MYCARD', 0, 'Corner Cafe'));
    const back = { direction: Direction.CREDIT, kind: TransactionKind.REFUND, occurredOn: '2026-12-08' };
    const money = { currencyCode: 'INR', amount: '300' };
    await tell({ ...from('VM-MYCARD', 2, 'Corner Cafe'), ...back, money });
    await tell({ ...from('VM-MYCARD', 3, 'Corner Cafe'), ...back });
    await edit(bought, { category: 'gifts' });
    expect(await list()).to.have.length(1);
  });

  it('are found also where what came back was told first', async () => {
    const back = { direction: Direction.CREDIT, kind: TransactionKind.REVERSAL, occurredOn: '2026-12-08' };
    const released = await tell({ ...from('VM-MYCARD', 2, 'Corner Cafe'), ...back });
    const held = await tell(from('VM-MYCARD', 0, 'Corner Cafe'));
    expect(await list()).to.have.length(1);
    expect((await list())[0]).to.include({
      kind: LinkKind.REVERSAL,
      expenseId: held,
      otherExpenseId: released,
    });
  });

  it('pay one bill, also where a later one counts in the stead of the first', async () => {
    await publish(mesh, billAnnounced(userId, { payee: 'Corner Cafe' }));
    await publish(mesh, billAnnounced(userId, { payee: 'Corner Cafe', dueOn: '2026-12-06' }));
    const bills = async () =>
      (await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token })).bills;
    await eventually(async () => expect(await bills()).to.have.length(2));
    await tell(from('AX-MYBANK', 0));
    await tell(from('VM-MYCARD', 2, 'Corner Cafe'));
    expect(await counting()).to.equal(1);
    const paid = (await bills()).filter(({ status }) => status === BillStatus.PAID);
    expect(paid).to.have.length(1);
  });

  it('count once where the user renames one that they wrote down', async () => {
    const written = purchase('499', 'INR', { merchant: 'Corner Cafe', occurredOn: '2026-12-05' });
    const { expense: own } = await mesh.expense.createExpense(written, { token });
    await tell(from('VM-MYCARD', 0, 'Corner Cafe'));
    expect(await counting()).to.equal(1);
    await edit(own?.expenseId ?? '', { merchant: 'Coffee with Bea' });
    expect(await counting()).to.equal(1);
  });

  it('are linked as the user says, whichever way they were before', async () => {
    const first = await tell(from('VM-MYCARD', 0, 'Corner Cafe'));
    const second = await tell(from('JD-WALLET', 2, 'Corner Cafe'));
    const [link] = await list();
    await mesh.expense.undoLink({ linkId: link?.linkId ?? '' }, { token });
    const again = { kind: DUPLICATE, expenseId: second, otherExpenseId: first };
    const { link: made } = await mesh.expense.linkExpenses(again, { token });
    expect(made).to.deep.include({ expenseId: second, otherExpenseId: first });
    expect((await get(first)).duplicateOf).to.equal(second);
  });

  it('never hang on one that is deleted meanwhile', async () => {
    const first = await tell(from('VM-MYCARD', 0, 'Corner Cafe'));
    const database = openDatabase(mesh.urls.expense, 1);
    const second = uuidv7();
    try {
      // As DeleteExpense does, caught between its statements and its commit.
      await database.withTx(async (tx) => {
        await tx.$client.query('UPDATE expenses SET deleted_at = NOW(6) WHERE expense_id = ?', [first]);
        await publish(
          mesh,
          expenseExtracted(userId, { ...from('JD-WALLET', 2, 'Corner Cafe'), expenseId: second }),
        );
        await new Promise((resolve) => setTimeout(resolve, 1000));
      });
    } finally {
      await database.close();
    }
    await eventually(() => get(second));
    expect((await get(second)).duplicateOf).to.equal('');
  });

  it('count once each where all three are changed at once', async function () {
    this.timeout(60_000);
    const events = Array.from({ length: 20 }, (_, nth) =>
      ['VM-MYCARD', 'AX-MYBANK', 'JD-WALLET'].map((sender, minute) => ({
        ...from(sender, minute, 'Corner Cafe'),
        expenseId: uuidv7(),
        money: { currencyCode: 'INR', amount: String(nth + 1) },
      })),
    );
    await publish(mesh, ...events.flat().map((event) => expenseExtracted(userId, event)));
    for (const { expenseId } of events.flat()) await eventually(() => get(expenseId));
    const occurredOn = '2026-12-06';
    await Promise.all(
      events.flatMap(([first, second, third]) => [
        atOnce(() => mesh.expense.deleteExpense({ expenseId: first?.expenseId ?? '' }, { token })),
        ...[second, third].map((one) =>
          atOnce(() =>
            mesh.expense.updateExpense(
              UpdateExpenseRequest.fromPartial({
                expenseId: one?.expenseId ?? '',
                expense: { occurredOn },
                updateMask: ['occurred_on'],
              }),
              { token },
            ),
          ),
        ),
      ]),
    );
    expect(await counting()).to.equal(20);
  });
});
