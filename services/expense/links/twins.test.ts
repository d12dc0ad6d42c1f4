import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { LinkKind, UpdateExpenseRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { AccountType, Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { openDatabase } from '#mesh/sql/database.ts';
import { deliver } from '../../../test/support/deliver.ts';
import { entriesOf, type Told } from '../../../test/support/entries.ts';
import { type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { expenseExtracted } from '../../../test/support/news.ts';
import { expenseSubscriptions } from '../events.ts';

const { DUPLICATE, REFUND, REVERSAL, TRANSFER } = LinkKind;
const REFERENCE = 'REF12345';
const at = (time: string) => ({ receivedAt: `2026-12-01T${time}:00.000Z` });
const account = (tail: string) => ({ account: { tail, type: AccountType.ACCOUNT } });
const inr = (amount: string) => ({ money: { currencyCode: 'INR', amount } });

/** A payment that the card told of at eight, and the bank an hour later, whose reference comes later still. */
const told: Told = { ...at('08:00'), sender: 'VM-MYCARD', merchant: 'Corner Cafe', reference: REFERENCE };
const booked: Told = { ...at('09:00'), sender: 'AX-MYBANK', merchant: 'Corner Cafe' };
const again: Told = { sender: 'JD-WALLET', merchant: 'Corner Cafe' };
const moved: Told = { kind: TransactionKind.TRANSFER, merchant: '', ...account('1234') };
const reached: Told = {
  ...{ kind: TransactionKind.CREDIT, direction: Direction.CREDIT, merchant: '', sender: 'AX-SBIBNK' },
  ...account('9876'),
};
const credit: Told = { direction: Direction.CREDIT };
const back: Told = { ...booked, ...credit, kind: TransactionKind.REFUND };
const undoing: Told = { ...back, kind: TransactionKind.REVERSAL };

describe('two entries that are found to be one event', () => {
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

  const { get, tellOne: tell, links: all, counting } = entriesOf(() => ({ mesh, token, userId }));
  /** The entry gets the reference that the other has. */
  const findOut = (expenseId: string) => {
    const change = { expenseId, expense: { reference: REFERENCE }, updateMask: ['reference'] };
    return mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial(change), { token });
  };
  const link = (kind: LinkKind, expenseId: string, otherExpenseId: string) =>
    mesh.expense.linkExpenses({ kind, expenseId, otherExpenseId }, { token });
  const part = async (kind: LinkKind, expenseId: string, otherExpenseId: string) => {
    const { link: made } = await link(kind, expenseId, otherExpenseId);
    await mesh.expense.undoLink({ linkId: made?.linkId ?? '' }, { token });
  };
  const links = async (kind: LinkKind) =>
    (await all())
      .filter((one) => one.kind === kind && !one.undone)
      .map(({ expenseId, otherExpenseId }) => [expenseId, otherExpenseId])
      .reverse();
  const twinsAre = async (root: string, ...twins: readonly string[]) => {
    expect((await get(root)).duplicateOf).to.equal('');
    for (const twin of twins) expect((await get(twin)).duplicateOf).to.equal(root);
    expect(await links(DUPLICATE)).to.have.deep.members(twins.map((twin) => [root, twin]));
  };

  it('count once where both have twins', async () => {
    const [first, second] = [await tell(told), await tell({ ...again, ...at('08:02') })];
    const [third, fourth] = [await tell(booked), await tell({ ...again, ...at('09:02') })];
    expect(await counting()).to.equal(2);
    await findOut(third);
    expect(await counting()).to.equal(1);
    await twinsAre(first, second, third, fourth);
  });

  it('are a side of the transfer that one of them was', async () => {
    const first = await tell({ ...told, ...moved });
    const twin = await tell({ ...again, ...moved, ...at('08:02') });
    const second = await tell({ ...booked, ...moved });
    const side = await tell({ ...reached, ...at('09:03') });
    expect(await links(TRANSFER)).to.deep.equal([[second, side]]);
    await findOut(second);
    await twinsAre(first, twin, second);
    expect(await links(TRANSFER)).to.deep.equal([[first, side]]);
    expect([(await get(first)).transferOf, (await get(side)).transferOf]).to.deep.equal([side, first]);
    expect(await counting()).to.equal(0);
  });

  it('are a side of one transfer, and what the other one reached is found anew', async () => {
    const first = await tell({ ...told, ...moved });
    const side = await tell({ ...reached, ...at('08:03') });
    const second = await tell({ ...booked, ...moved });
    const freed = await tell({ ...reached, ...at('09:03') });
    const third = await tell({ ...booked, ...moved, ...account('5555'), ...at('09:09') });
    expect(await links(TRANSFER)).to.deep.equal([
      [first, side],
      [second, freed],
    ]);
    await findOut(second);
    await twinsAre(first, second);
    expect(await links(TRANSFER)).to.deep.equal([
      [first, side],
      [third, freed],
    ]);
    expect(await counting()).to.equal(0);
  });

  it('were refunded what both were, but never more than was paid', async () => {
    const [first, second] = [await tell(told), await tell(booked)];
    await tell({ ...back, ...inr('300.00'), reference: REFERENCE });
    const some = await tell({ ...back, ...inr('100.00') });
    const more = await tell({ ...back, ...inr('200.00') });
    const before = await links(REFUND);
    expect(before.slice(1)).to.deep.equal([
      [second, some],
      [second, more],
    ]);
    await findOut(second);
    await twinsAre(first, second);
    expect(await links(REFUND)).to.deep.equal([before[0], [first, some]]);
  });

  it('were undone once, and moved nothing then', async () => {
    const [first, second] = [await tell({ ...told, ...moved }), await tell(booked)];
    const side = await tell({ ...reached, ...at('08:03') });
    const undone = await tell({ ...undoing, ...at('09:30') });
    expect(await links(REVERSAL)).to.deep.equal([[second, undone]]);
    expect(await links(TRANSFER)).to.deep.equal([[first, side]]);
    await findOut(second);
    await twinsAre(first, second);
    expect(await links(REVERSAL)).to.deep.equal([[first, undone]]);
    expect(await links(TRANSFER)).to.deep.equal([]);
    expect((await get(side)).transferOf).to.equal('');
  });

  it('came back of one purchase', async () => {
    const bought = await tell({ ...booked, occurredOn: '2026-12-02', reference: 'REF99999' });
    const other = await tell({ ...told, occurredOn: '2026-12-03', reference: REFERENCE });
    const first = await tell({ ...back, ...at('10:00'), sender: 'VM-MYCARD', reference: REFERENCE });
    const second = await tell({ ...back, ...at('11:00'), reference: 'REF99999' });
    expect(await links(REFUND)).to.deep.equal([
      [other, first],
      [bought, second],
    ]);
    await findOut(second);
    await twinsAre(first, second);
    expect(await links(REFUND)).to.deep.equal([[other, first]]);
  });

  it('leave what the user said by hand where it is', async () => {
    const [first, second] = [await tell(told), await tell({ ...again, ...at('08:02') })];
    const [third, fourth] = [await tell(booked), await tell({ ...again, ...at('10:02') })];
    await link(DUPLICATE, third, fourth);
    await findOut(third);
    await twinsAre(third, fourth, first, second);
    expect(await counting()).to.equal(1);
  });

  it('stay apart where the user said something of both, or parted one from what hangs on the other', async () => {
    const first = await tell(told);
    const second = await tell(booked);
    await link(DUPLICATE, first, await tell({ ...again, ...at('12:00') }));
    await link(DUPLICATE, second, await tell({ ...again, ...at('14:00') }));
    await findOut(second);
    expect((await get(second)).duplicateOf).to.equal('');
    for (const stands of [true, false]) {
      ({ token, userId } = await mesh.newUser());
      const one = await tell({ ...told, ...moved });
      if (stands) await tell({ ...again, ...moved, ...at('08:02') });
      const side = await tell({ ...reached, ...at('09:03') });
      await part(TRANSFER, one, side);
      const other = await tell({ ...booked, ...moved });
      await findOut(one);
      await findOut(other);
      for (const id of [one, other]) expect((await get(id)).duplicateOf, `${stands}`).to.equal('');
      expect(await links(TRANSFER)).to.deep.equal([[other, side]]);
    }
  });

  it('are no side of a transfer where one of them is what came back', async () => {
    const nameless = { merchant: '', sender: 'VM-MYCARD', reference: REFERENCE };
    const bought = await tell({ ...nameless, reference: '' });
    const undone = await tell({ ...nameless, ...credit, kind: TransactionKind.REVERSAL });
    const twin = await tell({ ...nameless, ...credit, kind: TransactionKind.TRANSFER });
    await tell(nameless);
    await twinsAre(undone, twin);
    expect(await links(REVERSAL)).to.deep.equal([[bought, undone]]);
    expect(await links(TRANSFER)).to.deep.equal([]);
  });

  it('were not refunded what the user says was no refund of one', async () => {
    const first = await tell({ ...told, merchant: '' });
    const refund = await tell({ ...back, merchant: '', reference: REFERENCE });
    const [found] = await all();
    await mesh.expense.undoLink({ linkId: found?.linkId ?? '' }, { token });
    const second = await tell(told);
    await twinsAre(second, first);
    await findOut(refund);
    expect(await links(REFUND)).to.deep.equal([]);
  });

  it('are one with a third that is told together with a replay of the second', async () => {
    const [first, middle] = [await tell(told), await tell({ ...again, ...at('08:08') })];
    const far = { ...booked, ...at('08:16'), reference: 'REF99999' };
    const second = await tell(far);
    await mesh.expense.deleteExpense({ expenseId: middle }, { token });
    const third = uuidv7();
    // In one batch.
    const events = [{ expenseId: second }, { expenseId: third, ...at('12:00') }];
    const database = openDatabase(mesh.urls.expense, 1);
    await database
      .withTx((tx) =>
        deliver(
          tx,
          expenseSubscriptions,
          ...events.map((event) => expenseExtracted(userId, { ...far, ...event })),
        ),
      )
      .finally(() => database.close());
    await twinsAre(first, second, third);
  });
});
