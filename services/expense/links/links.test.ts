import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import {
  BillStatus,
  GetSummaryRequest,
  LinkKind,
  ListBillsRequest,
  SummaryGroup,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { refused } from '../../../test/support/calls.ts';
import { entriesOf } from '../../../test/support/entries.ts';
import { eventually, type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { billAnnounced, expenseExtracted } from '../../../test/support/news.ts';
import { publish } from '../../../test/support/publish.ts';
import { purchase } from '../../../test/support/requests.ts';

const { DUPLICATE, REFUND, REVERSAL } = LinkKind;
const CREDIT = { direction: Direction.CREDIT };
const card = { sender: 'VM-MYCARD', merchant: 'Corner Cafe' };
const wallet = { sender: 'JD-WALLET', merchant: 'CORNER CAFE', receivedAt: '2026-12-01T08:03:00.000Z' };

describe('entries that belong together', () => {
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

  const { get, tell, tellOne, links: list } = entriesOf(() => ({ mesh, token, userId }));
  const spent = async () => {
    const request = GetSummaryRequest.fromPartial({ groupBy: SummaryGroup.CATEGORY });
    const { totals } = await mesh.expense.getSummary(request, { token });
    return totals.map((row) => `${row.spent?.amount} of ${row.count}`);
  };
  const onlyLink = async () => {
    const [link, ...more] = await list();
    if (!link || more.length > 0) throw new Error(`${more.length + 1} links`);
    return link;
  };

  it('are one event that card, bank and wallet told of, and count once', async () => {
    const first = await tellOne(card);
    const [second, third] = await tell(wallet, { ...wallet, sender: 'AX-MYBANK', merchant: '' });
    expect(await spent()).to.deep.equal(['499.00 of 1']);
    expect([
      (await get(second as string)).duplicateOf,
      (await get(third as string)).duplicateOf,
    ]).to.deep.equal([first, first]);
    expect((await get(first)).duplicateOf).to.equal('');
    const links = await list();
    expect(links.map(({ kind, expenseId }) => ({ kind, expenseId }))).to.deep.equal([
      { kind: DUPLICATE, expenseId: first },
      { kind: DUPLICATE, expenseId: first },
    ]);
    expect(links.at(-1)).to.include({
      otherExpenseId: second,
      reason: 'time, amount, merchant',
      undone: false,
    });
    expect(await list({ expenseId: second as string })).to.have.length(1);
  });

  it('are found within one batch of events, and a replay of it changes nothing', async () => {
    const ids = [uuidv7(), uuidv7()] as const;
    const events = [
      expenseExtracted(userId, { ...card, expenseId: ids[0] }),
      expenseExtracted(userId, { ...wallet, expenseId: ids[1] }),
    ];
    await publish(mesh, ...events);
    await eventually(async () => expect((await get(ids[1])).duplicateOf).to.equal(ids[0]));
    const again = ids.map((expenseId, at) =>
      expenseExtracted(userId, { ...(at === 0 ? card : wallet), expenseId }),
    );
    await publish(mesh, ...again);
    await tellOne({ ...card, money: { currencyCode: 'INR', amount: '1' } });
    expect(await list()).to.have.length(1);
    expect(await spent()).to.deep.equal(['500.00 of 2']);
  });

  it('count again where twins turn out to be a purchase and its refund, and an edit says so at once', async () => {
    const first = await tellOne(card);
    const second = await tellOne(wallet);
    const edit = async (expense: object) => {
      const mask = { expenseId: second, expense, updateMask: Object.keys(expense) };
      const request = UpdateExpenseRequest.fromPartial(mask);
      return (await mesh.expense.updateExpense(request, { token })).expense?.duplicateOf;
    };
    const pair = { expenseId: first, otherExpenseId: second };
    await mesh.expense.linkExpenses({ ...pair, kind: DUPLICATE }, { token });
    expect(await edit({ kind: TransactionKind.REFUND })).to.equal('');
    await mesh.expense.linkExpenses({ ...pair, kind: REFUND }, { token });
    expect((await get(second)).duplicateOf).to.equal('');
    expect(await spent()).to.deep.equal(['499.00 of 2']);
  });

  it('keep the one that has a name', async () => {
    const bank = await tellOne({ ...wallet, merchant: '' });
    const named = await tellOne(card);
    expect((await get(bank)).duplicateOf).to.equal(named);
    expect((await get(named)).duplicateOf).to.equal('');
  });

  it('are not two purchases of one price', async () => {
    await tell(card, { ...card, receivedAt: '2026-12-01T08:01:00.000Z' });
    expect(await list()).to.deep.equal([]);
    expect(await spent()).to.deep.equal(['998.00 of 2']);
  });

  it('count for themselves again once the link is undone, whatever comes after', async () => {
    const [first, second] = await tell(card, wallet);
    const link = await onlyLink();
    const { linkId } = link;
    const undone = await mesh.expense.undoLink({ linkId }, { token });
    expect(undone.link).to.deep.include({ linkId, undone: true });
    expect((await mesh.expense.undoLink({ linkId }, { token })).link?.undone).to.equal(true);
    expect(await spent()).to.deep.equal(['998.00 of 2']);
    await publish(mesh, expenseExtracted(userId, { ...wallet, expenseId: second as string }));
    await tellOne({ ...card, money: { currencyCode: 'INR', amount: '1' } });
    expect(await onlyLink()).to.include({ undone: true });
    expect((await get(second as string)).duplicateOf).to.equal('');

    const again = { kind: DUPLICATE, expenseId: second as string, otherExpenseId: first as string };
    const relinked = (await mesh.expense.linkExpenses(again, { token })).link;
    expect(relinked).to.include({ linkId, undone: false, reason: 'by hand', expenseId: second });
    expect(await spent()).to.deep.equal(['500.00 of 2']);
  });

  it('leave a twin that counts when the other is deleted', async () => {
    const [first, second] = await tell(card, wallet);
    await mesh.expense.deleteExpense({ expenseId: first as string }, { token });
    expect((await get(second as string)).duplicateOf).to.equal('');
    expect(await list()).to.deep.equal([]);
    expect(await spent()).to.deep.equal(['499.00 of 1']);
  });

  it('part when the user corrects the sum of one of them', async () => {
    const [first, second] = await tell(card, wallet);
    const request = UpdateExpenseRequest.fromPartial({
      expenseId: first as string,
      expense: { money: { currencyCode: 'INR', amount: '450' } },
      updateMask: ['money'],
    });
    await mesh.expense.updateExpense(request, { token });
    expect(await list()).to.deep.equal([]);
    expect((await get(second as string)).duplicateOf).to.equal('');
    expect(await spent()).to.deep.equal(['949.00 of 2']);
  });

  it('are a purchase and its refunds, as long as they fit into it', async () => {
    const bought = await tellOne({ ...card, money: { currencyCode: 'INR', amount: '500' } });
    const back = (amount: string) => ({
      ...card,
      ...CREDIT,
      kind: TransactionKind.REFUND,
      money: { currencyCode: 'INR', amount },
      occurredOn: '2026-12-08',
    });
    const [part] = await tell(back('300'));
    expect(await onlyLink()).to.include({
      kind: REFUND,
      expenseId: bought,
      otherExpenseId: part,
      reason: 'merchant',
    });
    await tell(back('200.01'));
    expect(await list()).to.have.length(1);
    await tell(back('200'));
    expect(await list({ kind: REFUND })).to.have.length(2);
  });

  it('are no refund any more of a purchase that was cheaper, the newest first', async () => {
    const bought = await tellOne(card);
    const refund = {
      ...CREDIT,
      ...card,
      kind: TransactionKind.REFUND,
      money: { currencyCode: 'INR', amount: '200.00' },
    };
    const first = await tellOne({ ...refund, receivedAt: '2026-12-02T08:00:00.000Z' });
    await tellOne({ ...refund, receivedAt: '2026-12-03T08:00:00.000Z' });
    expect(await list({ kind: REFUND })).to.have.length(2);
    const expense = { money: { currencyCode: 'INR', amount: '300.00' } };
    const request = UpdateExpenseRequest.fromPartial({ expenseId: bought, expense, updateMask: ['money'] });
    await mesh.expense.updateExpense(request, { token });
    expect((await list({ kind: REFUND })).map(({ otherExpenseId }) => otherExpenseId)).to.deep.equal([first]);
  });

  it('are a refund and its purchase, however many smaller ones came since', async () => {
    const INR = (amount: string) => ({ currencyCode: 'INR', amount });
    const bought = await tellOne({ ...card, money: INR('500'), occurredOn: '2026-10-01' });
    const smaller = (nth: number) => ({ ...card, merchant: `Shop ${nth}`, money: INR(`${nth % 300}.50`) });
    const since = Array.from({ length: 510 }, (_, nth) =>
      expenseExtracted(userId, { ...smaller(nth), expenseId: uuidv7() }),
    );
    await publish(mesh, ...since);
    const back = { ...card, ...CREDIT, kind: TransactionKind.REFUND, occurredOn: '2026-12-08' };
    const part = await tellOne({ ...back, money: INR('400') });
    const links = await list({ kind: REFUND });
    expect(links).to.have.length(1);
    expect(links[0]).to.include({ expenseId: bought, otherExpenseId: part });
  });

  it('are an authorisation and its reversal', async () => {
    const held = await tellOne({ ...card, account: { tail: '1234' } });
    const undone = { ...CREDIT, kind: TransactionKind.REVERSAL, merchant: '', account: { tail: '1234' } };
    const released = await tellOne({ ...undone, sender: card.sender, occurredOn: '2026-12-09' });
    expect(await onlyLink()).to.include({
      kind: REVERSAL,
      expenseId: held,
      otherExpenseId: released,
      reason: 'amount, account',
    });
  });

  it('are a payment by a wallet and its reversal, which names nobody', async () => {
    const paid = await tellOne({ ...card, sender: 'MPESA' });
    const undone = { ...CREDIT, kind: TransactionKind.REVERSAL, merchant: '', sender: 'MPESA' };
    const back = await tellOne({ ...undone, receivedAt: '2026-12-01T12:00:00.000Z' });
    expect(await onlyLink()).to.include({ kind: REVERSAL, expenseId: paid, otherExpenseId: back });
  });

  it('pay a bill once', async () => {
    await publish(mesh, billAnnounced(userId, { payee: 'Corner Cafe' }));
    await publish(mesh, billAnnounced(userId, { payee: 'Corner Cafe', dueOn: '2026-12-06' }));
    const bills = async () =>
      (await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token })).bills.map(
        (bill) => bill.status,
      );
    await eventually(async () => expect(await bills()).to.have.length(2));
    await tell(card, wallet);
    await eventually(async () => expect(await bills()).to.include(BillStatus.PAID));
    expect((await bills()).sort()).to.deep.equal([BillStatus.OPEN, BillStatus.PAID]);
  });

  it('count for themselves where the user says that one went the other way', async () => {
    const [first, second] = (await tell(card, { ...card, merchant: 'Other Shop' })) as [string, string];
    const request = { kind: DUPLICATE, expenseId: first, otherExpenseId: second };
    await mesh.expense.linkExpenses(request, { token });
    const expense = { direction: Direction.CREDIT };
    await mesh.expense.updateExpense(
      UpdateExpenseRequest.fromPartial({ expenseId: second, expense, updateMask: ['direction'] }),
      { token },
    );
    expect((await get(second)).duplicateOf).to.equal('');
    expect(await spent()).to.deep.equal(['499.00 of 2']);
  });

  it('are linked by hand only where that makes sense', async () => {
    const add = async (amount: string, currency: string, more: object = {}) =>
      (await mesh.expense.createExpense(purchase(amount, currency, more), { token })).expense?.expenseId ??
      '';
    const [one, two, back, foreign] = [
      await add('10', 'EUR'),
      await add('12', 'EUR'),
      await add('10', 'EUR', CREDIT),
      await add('10', 'USD'),
    ];
    const link = (kind: LinkKind, expenseId: string, otherExpenseId: string, by = token) =>
      mesh.expense.linkExpenses({ kind, expenseId, otherExpenseId }, { token: by });
    const { INVALID_ARGUMENT, FAILED_PRECONDITION, NOT_FOUND } = status;
    const isRefused = async (call: Promise<unknown>, code: status, why: string) =>
      expect(await refused(call, code)).to.equal(why);
    const wrong = (why: string) => `other_expense_id: must be ${why}`;
    const twin = (name: string) => `${name}: belongs to a pair of twins already, undo that link first`;
    const missing = (name: string) => `${name}: there is no such expense`;
    await isRefused(link(DUPLICATE, one, one), INVALID_ARGUMENT, wrong('another entry'));
    await isRefused(link(DUPLICATE, one, foreign), INVALID_ARGUMENT, wrong('an entry in the same currency'));
    await isRefused(link(DUPLICATE, one, back), INVALID_ARGUMENT, wrong('an entry of the same direction'));
    await isRefused(link(REFUND, back, one), INVALID_ARGUMENT, 'expense_id: must be what was paid');
    await isRefused(link(REVERSAL, one, two), INVALID_ARGUMENT, wrong('an entry of the opposite direction'));
    await isRefused(link(DUPLICATE, one, uuidv7()), NOT_FOUND, missing('other_expense_id'));
    await link(REFUND, one, back);
    await link(DUPLICATE, one, two);
    const three = await add('10', 'EUR');
    await isRefused(link(DUPLICATE, two, three), FAILED_PRECONDITION, twin('expense_id'));
    await isRefused(link(DUPLICATE, three, one), FAILED_PRECONDITION, twin('other_expense_id'));
    const stranger = await mesh.newUser();
    await isRefused(link(DUPLICATE, one, three, stranger.token), NOT_FOUND, missing('expense_id'));
  });
});
