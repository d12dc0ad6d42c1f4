import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import {
  GetSummaryRequest,
  LinkKind,
  SummaryGroup,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { AccountType, Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { refused } from '../../../test/support/calls.ts';
import { entriesOf, type Told } from '../../../test/support/entries.ts';
import { type Mesh, sharedMesh } from '../../../test/support/mesh.ts';

const OUT: Told = {
  ...{ kind: TransactionKind.TRANSFER, direction: Direction.DEBIT, merchant: '', sender: 'VM-HDFCBK' },
  account: { tail: '1234', type: AccountType.ACCOUNT },
};
const IN: Told = {
  ...{ kind: TransactionKind.CREDIT, direction: Direction.CREDIT, merchant: '', sender: 'AX-SBIBNK' },
  ...{ account: { tail: '9876', type: AccountType.ACCOUNT }, receivedAt: '2026-12-01T08:03:00.000Z' },
};

describe('a transfer between accounts of the user', () => {
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

  const { get, tell, tellOne, links: all } = entriesOf(() => ({ mesh, token, userId }));
  const links = async () => (await all()).filter(({ undone }) => !undone);
  /** What was spent and received, and how many entries that is. */
  const sums = async () => {
    const request = GetSummaryRequest.fromPartial({ groupBy: SummaryGroup.CATEGORY });
    const { totals } = await mesh.expense.getSummary(request, { token });
    return totals.map(({ spent, received, count }) => `${spent?.amount} ${received?.amount} ${count}`);
  };
  const sidesOf = async (...ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await get(id)).transferOf));

  it('is neither spent nor received, whichever side is told of first', async () => {
    for (const [first, second] of [[OUT, IN] as const, [IN, OUT] as const]) {
      ({ token, userId } = await mesh.newUser());
      const one = await tellOne(first);
      expect(await sums()).to.have.length(1);
      const other = await tellOne(second);
      expect(await sums()).to.deep.equal([]);
      expect(await sidesOf(one, other)).to.deep.equal([other, one]);
      const [link] = await links();
      const [left, reached] = first === OUT ? [one, other] : [other, one];
      expect(link).to.include({ kind: LinkKind.TRANSFER, expenseId: left, otherExpenseId: reached });
      expect(link?.reason).to.equal('time, amount');
    }
  });

  it('is found within one batch of events, and a replay of it changes nothing', async () => {
    const both = [OUT, IN].map((fields) => ({ ...fields, expenseId: uuidv7() }));
    const [one, other] = await tell(...both);
    await tell(...both);
    expect(await sidesOf(one as string, other as string)).to.deep.equal([other, one]);
    expect(await links()).to.have.length(1);
    expect(await sums()).to.deep.equal([]);
  });

  it('is the bill of a credit card that was paid: what was bought with it counts, and counts once', async () => {
    const cardAccount = { tail: '4321', type: AccountType.CARD };
    await tellOne({ account: cardAccount, merchant: 'Corner Cafe', sender: 'VM-MYCARD' });
    expect(await sums()).to.deep.equal(['499.00 0.00 1']);
    await tellOne({ ...OUT, kind: TransactionKind.DEBIT, merchant: 'MyCard', category: 'finance.loan' });
    await tellOne({
      ...IN,
      account: cardAccount,
      sender: 'VM-MYCARD',
      receivedAt: '2026-12-03T08:00:00.000Z',
    });
    expect(await sums()).to.deep.equal(['499.00 0.00 1']);
  });

  it('counts again when it is undone, and never by itself after that', async () => {
    const [one, other] = await tell(OUT, IN);
    const [link] = await links();
    await mesh.expense.undoLink({ linkId: link?.linkId ?? '' }, { token });
    expect(await sums()).to.deep.equal(['499.00 499.00 2']);
    expect(await sidesOf(one as string, other as string)).to.deep.equal(['', '']);
    const request = { kind: LinkKind.TRANSFER, expenseId: one as string, otherExpenseId: other as string };
    await mesh.expense.linkExpenses(request, { token });
    expect(await sums()).to.deep.equal([]);
  });

  it('ends when a sum is corrected or a side is deleted, and is there again when that comes back', async () => {
    const [one, other] = (await tell(OUT, IN)) as [string, string];
    await mesh.expense.deleteExpense({ expenseId: one }, { token });
    expect(await sums()).to.deep.equal(['0.00 499.00 1']);
    expect((await get(other)).transferOf).to.equal('');
    await mesh.expense.restoreExpense({ expenseId: one }, { token });
    expect(await sums()).to.deep.equal([]);
    const expense = { money: { currencyCode: 'INR', amount: '500.00' } };
    const request = UpdateExpenseRequest.fromPartial({ expenseId: one, expense, updateMask: ['money'] });
    await mesh.expense.updateExpense(request, { token });
    expect(await sums()).to.deep.equal(['500.00 499.00 2']);
    expect(await sidesOf(one, other)).to.deep.equal(['', '']);
  });

  it('ends when one side is reversed, whichever is told of first', async () => {
    const back: Told = { ...OUT, kind: TransactionKind.REVERSAL, direction: Direction.CREDIT };
    const [out] = await tell(OUT, IN);
    await tellOne({ ...back, receivedAt: '2026-12-01T09:00:00.000Z' });
    expect(await sidesOf(out as string)).to.deep.equal(['']);
    expect((await links()).map(({ kind, expenseId }) => ({ kind, expenseId }))).to.deep.equal([
      { kind: LinkKind.REVERSAL, expenseId: out },
    ]);
    expect(await sums()).to.deep.equal(['499.00 499.00 3']);
  });

  it('is found anew where its other side is deleted', async () => {
    const out = await tellOne(OUT);
    const first = await tellOne(IN);
    const second = await tellOne({
      ...IN,
      account: { tail: '5555', type: AccountType.ACCOUNT },
      sender: 'JD-WALLET',
    });
    expect(await sidesOf(out, second)).to.deep.equal([first, '']);
    await mesh.expense.deleteExpense({ expenseId: first }, { token });
    expect(await sidesOf(out, second)).to.deep.equal([second, out]);
  });

  it('that was undone stays so for the twin of the side that is deleted', async () => {
    const out = await tellOne(OUT);
    const twin = await tellOne({
      ...OUT,
      account: undefined,
      sender: 'JD-WALLET',
      kind: TransactionKind.DEBIT,
    });
    const reached = await tellOne(IN);
    const link = (await links()).find(({ kind }) => kind === LinkKind.TRANSFER);
    await mesh.expense.undoLink({ linkId: link?.linkId ?? '' }, { token });
    await mesh.expense.deleteExpense({ expenseId: out }, { token });
    expect(await sidesOf(twin, reached)).to.deep.equal(['', '']);
    await mesh.expense.restoreExpense({ expenseId: out }, { token });
    expect(await sidesOf(out, twin, reached)).to.deep.equal(['', '', '']);
  });

  it('that the user says outlasts a deletion, and may change the currency on the way', async () => {
    const one = await tellOne({ ...OUT, money: { currencyCode: 'USD', amount: '100.00' } });
    const other = await tellOne({ ...IN, money: { currencyCode: 'EUR', amount: '92.00' } });
    const request = { kind: LinkKind.TRANSFER, expenseId: one, otherExpenseId: other };
    await mesh.expense.linkExpenses(request, { token });
    expect(await sums()).to.deep.equal([]);
    await mesh.expense.deleteExpense({ expenseId: other }, { token });
    expect(await sums()).to.deep.equal(['100.00 0.00 1']);
    await mesh.expense.restoreExpense({ expenseId: other }, { token });
    expect(await sums()).to.deep.equal([]);
    expect(await sidesOf(one, other)).to.deep.equal([other, one]);
  });

  it('that a third message tells again counts no more for that, nor when the first is deleted', async () => {
    const [one, other] = (await tell(OUT, IN)) as [string, string];
    const again = await tellOne({ ...OUT, merchant: 'Self', sender: 'JD-WALLET', account: undefined });
    expect(await sums()).to.deep.equal([]);
    expect((await get(again)).duplicateOf).to.equal(one);
    await mesh.expense.deleteExpense({ expenseId: one }, { token });
    expect((await get(again)).duplicateOf).to.equal('');
    expect(await sidesOf(again, other)).to.deep.equal([other, again]);
    expect(await sums()).to.deep.equal([]);
  });

  it('has two sides, and what paid for something else is none of them', async () => {
    const [one, other] = (await tell(OUT, IN)) as [string, string];
    const third = await tellOne({ ...IN, receivedAt: '2026-12-02T08:00:00.000Z', occurredOn: '2026-12-12' });
    const link = (expenseId: string, otherExpenseId: string, kind = LinkKind.TRANSFER) =>
      mesh.expense.linkExpenses({ kind, expenseId, otherExpenseId }, { token });
    const taken = await refused(link(one, third), status.FAILED_PRECONDITION);
    expect(taken).to.equal('expense_id: is one side of another transfer already, undo that link first');
    const turned = await refused(link(other, one), status.INVALID_ARGUMENT);
    expect(turned).to.equal('expense_id: must be what left an account');
    await refused(link(third, other, LinkKind.DUPLICATE), status.FAILED_PRECONDITION);
  });

  it('is that of the entry that was deleted and came back, whichever twin stood for it meanwhile', async () => {
    const one = await tellOne(OUT);
    const twin = await tellOne({ ...OUT, sender: 'JD-WALLET', receivedAt: '2026-12-01T09:00:00.000Z' });
    const request = { kind: LinkKind.DUPLICATE, expenseId: one, otherExpenseId: twin };
    await mesh.expense.linkExpenses(request, { token });
    const other = await tellOne({ ...IN, receivedAt: '2026-12-01T09:01:00.000Z' });
    expect(await sidesOf(one, twin, other)).to.deep.equal([other, '', one]);
    await mesh.expense.deleteExpense({ expenseId: one }, { token });
    const edit = { expenseId: twin, expense: { reference: 'savings' }, updateMask: ['reference'] };
    await mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial(edit), { token });
    expect(await sidesOf(twin, other)).to.deep.equal([other, twin]);
    await mesh.expense.restoreExpense({ expenseId: one }, { token });
    expect(await sidesOf(one, twin, other)).to.deep.equal([other, '', one]);
    expect(await sums()).to.deep.equal([]);
  });
});
