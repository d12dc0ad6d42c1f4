import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import {
  Expense,
  Flow,
  GetSummaryRequest,
  ListExpensesRequest,
  SummaryGroup,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { refused } from '../../test/support/calls.ts';
import { type Mesh, sharedMesh } from '../../test/support/mesh.ts';
import { purchase } from '../../test/support/requests.ts';

describe('the ledger', () => {
  let mesh: Mesh;
  let token: string;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });
  beforeEach(async () => {
    ({ token } = await mesh.newUser());
  });

  const add = async (amount: string, currency: string, more: object = {}) =>
    (await mesh.expense.createExpense(purchase(amount, currency, more), { token })).expense ??
    Expense.create();
  const list = async (request: Parameters<typeof ListExpensesRequest.fromPartial>[0] = {}) =>
    mesh.expense.listExpenses(ListExpensesRequest.fromPartial(request), { token });
  const merchants = async (request: Parameters<typeof ListExpensesRequest.fromPartial>[0]) =>
    (await list(request)).expenses.map((expense) => expense.merchant);
  const summary = (request: Parameters<typeof GetSummaryRequest.fromPartial>[0]) =>
    mesh.expense.getSummary(GetSummaryRequest.fromPartial(request), { token });

  it('gives back an entry as it was added', async () => {
    const added = await add('12.5', 'EUR', {
      merchant: ' Café Zoë ',
      category: 'dining.cafe',
      note: 'with Ana 🎉',
      account: { tail: '0581', type: 'ACCOUNT_TYPE_CARD' },
      occurredAt: '2026-11-20T09:30:00+02:00',
    });
    expect(added).to.deep.include({
      merchant: 'Café Zoë',
      note: 'with Ana 🎉',
      occurredAt: '2026-11-20T07:30:00.000Z',
      account: { tail: '0581', type: 'ACCOUNT_TYPE_CARD' },
      source: 'EXPENSE_SOURCE_MANUAL',
    });
    const { expense } = await mesh.expense.getExpense({ expenseId: added.expenseId }, { token });
    expect(expense).to.deep.equal(added);
  });

  it('changes what the mask names, keeps the rest, and clears what is named empty', async () => {
    const added = await add('12.50', 'EUR', { merchant: 'Kiosk', note: 'x', account: { tail: '12' } });
    const request = UpdateExpenseRequest.fromPartial({
      expenseId: added.expenseId,
      expense: { money: { amount: '1.25', currencyCode: 'KWD' }, merchant: 'Ignored' },
      updateMask: ['money', 'note', 'account'],
    });
    const { expense } = await mesh.expense.updateExpense(request, { token });
    expect(expense).to.deep.include({
      money: { amount: '1.250', currencyCode: 'KWD' },
      merchant: 'Kiosk',
      note: '',
      account: undefined,
    });
    expect((await mesh.expense.getExpense({ expenseId: added.expenseId }, { token })).expense).to.deep.equal(
      expense,
    );
  });

  it('forgets a deleted entry in every view', async () => {
    const { expenseId } = await add('3', 'EUR');
    await mesh.expense.deleteExpense({ expenseId }, { token });
    await refused(mesh.expense.getExpense({ expenseId }, { token }), status.NOT_FOUND);
    await refused(mesh.expense.deleteExpense({ expenseId }, { token }), status.NOT_FOUND);
    expect((await list()).expenses).to.deep.equal([]);
    expect((await summary({ groupBy: SummaryGroup.DAY })).totals).to.deep.equal([]);
  });

  it('lists newest first, page by page, each entry once', async () => {
    for (let nth = 0; nth < 13; nth++) {
      await add('1', 'EUR', { occurredOn: `2026-11-${10 + (nth % 4)}`, merchant: `m${nth}` });
    }
    const seen: Expense[] = [];
    let pageToken = '';
    do {
      const page = await list({ pageSize: 3, pageToken });
      expect(page.expenses.length).to.be.at.most(3);
      seen.push(...page.expenses);
      pageToken = page.nextPageToken;
    } while (pageToken);
    expect(new Set(seen.map((expense) => expense.expenseId)).size).to.equal(13);
    const days = seen.map((expense) => expense.occurredOn);
    expect(days).to.deep.equal([...days].sort().reverse());
  });

  it('filters by day, category with its children, merchant, any text, kind and currency', async () => {
    await add('1', 'EUR', {
      merchant: 'Blue Café',
      category: 'dining.cafe',
      occurredOn: '2026-11-01',
      note: 'Mit Ása, 50% off',
    });
    await add('2', 'EUR', { merchant: '100% Juice', category: 'dining', occurredOn: '2026-11-02' });
    await add('3', 'USD', {
      merchant: 'Trains',
      category: 'transport',
      occurredOn: '2026-11-03',
      reference: 'PNR_77',
    });
    await add('4', 'EUR', {
      merchant: 'Shop',
      kind: TransactionKind.REFUND,
      category: 'dining_x',
      occurredOn: '2026-11-04',
    });
    expect(await merchants({ from: '2026-11-02', to: '2026-11-03' })).to.deep.equal(['Trains', '100% Juice']);
    expect(await merchants({ category: 'dining' })).to.deep.equal(['100% Juice', 'Blue Café']);
    expect(await merchants({ category: 'dining.cafe' })).to.deep.equal(['Blue Café']);
    expect(await merchants({ merchant: 'CAFE' })).to.deep.equal(['Blue Café']);
    expect(await merchants({ merchant: '%' })).to.deep.equal(['100% Juice']);
    expect(await merchants({ text: 'cafe' })).to.deep.equal(['Blue Café']);
    expect(await merchants({ text: 'ASA' })).to.deep.equal(['Blue Café']);
    expect(await merchants({ text: '0%' })).to.deep.equal(['100% Juice', 'Blue Café']);
    expect(await merchants({ text: 'pnr_7' })).to.deep.equal(['Trains']);
    expect(await merchants({ text: 'pnr%7' })).to.deep.equal([]);
    expect(await merchants({ text: '0%', category: 'dining.cafe' })).to.deep.equal(['Blue Café']);
    expect(await merchants({ kind: TransactionKind.REFUND })).to.deep.equal(['Shop']);
    expect(await merchants({ currency: 'USD' })).to.deep.equal(['Trains']);
  });

  it('filters by the tail of the account, whatever kind of account it is of', async () => {
    const paid = (merchant: string, account?: object) => add('1', 'EUR', { merchant, account });
    await paid('Card', { tail: '0581', type: 'ACCOUNT_TYPE_CARD' });
    await paid('Account', { tail: '0581', type: 'ACCOUNT_TYPE_ACCOUNT' });
    await paid('Longer', { tail: '100581' });
    await paid('Letters', { tail: 'aB12' });
    await paid('Unknown');
    expect(await merchants({ accountTail: '0581' })).to.have.members(['Card', 'Account']);
    expect(await merchants({ accountTail: '581' })).to.deep.equal([]);
    expect(await merchants({ accountTail: 'aB12' })).to.deep.equal(['Letters']);
    expect(await merchants({ accountTail: 'ab12' })).to.deep.equal([]);
    expect(await merchants({ accountTail: '0581', merchant: 'car' })).to.deep.equal(['Card']);
  });

  it('filters by the smallest and the largest amount, each by its value in its own currency', async () => {
    await add('99.99', 'USD', { merchant: 'below' });
    await add('100', 'JPY', { merchant: 'yen' });
    await add('100.00', 'USD', { merchant: 'dollars' });
    await add('100.000', 'KWD', { merchant: 'dinars' });
    await add('100.001', 'KWD', { merchant: 'above' });
    await add('20', 'JPY', { merchant: 'few yen' });
    const hundred = ['yen', 'dollars', 'dinars'];
    expect(await merchants({ minAmount: '100', maxAmount: '100.00' })).to.have.members(hundred);
    expect(await merchants({ minAmount: '100' })).to.have.members([...hundred, 'above']);
    expect(await merchants({ minAmount: '100.0001' })).to.deep.equal(['above']);
    expect(await merchants({ maxAmount: '0100.0000' })).to.have.members([...hundred, 'below', 'few yen']);
    expect(await merchants({ maxAmount: '99.9999' })).to.have.members(['below', 'few yen']);
    expect(await merchants({ minAmount: '99', currency: 'USD' })).to.have.members(['below', 'dollars']);
    expect(await merchants({ maxAmount: '0' })).to.deep.equal([]);
  });

  it('knows amounts apart that differ in the last of seventeen digits', async () => {
    await add('999999999999999.01', 'EUR', { merchant: 'one' });
    await add('999999999999999.02', 'EUR', { merchant: 'two' });
    expect(await merchants({ minAmount: '999999999999999.02' })).to.deep.equal(['two']);
    expect(await merchants({ maxAmount: '999999999999999.01' })).to.deep.equal(['one']);
  });

  it('finds what was spent, with what came back of it, and what was received', async () => {
    const { DEBIT, CREDIT, REFUND, SALARY, TRANSFER, REVERSAL } = TransactionKind;
    const spent = { Kiosk: DEBIT, Returned: REFUND, Undone: REVERSAL, Sent: TRANSFER };
    const received = { Employer: SALARY, Gift: CREDIT };
    for (const [merchant, kind] of Object.entries({ ...spent, ...received }))
      await add('1', 'EUR', { merchant, kind });
    await add('1', 'EUR', { merchant: 'From Ana', kind: TRANSFER, direction: Direction.CREDIT });
    expect(await merchants({ flow: Flow.SPENT })).to.have.members(Object.keys(spent));
    expect(await merchants({ flow: Flow.RECEIVED })).to.have.members([...Object.keys(received), 'From Ana']);
    expect(await merchants({ flow: Flow.RECEIVED, kind: SALARY })).to.deep.equal(['Employer']);
  });

  it('changes only the entry that the caller saw, where they say which', async () => {
    const { expenseId, etag } = await add('12.50', 'EUR', { merchant: 'Kiosk', note: 'x' });
    const change = (merchant: string, seen: string) =>
      mesh.expense.updateExpense(
        UpdateExpenseRequest.fromPartial({
          expenseId,
          expense: { merchant },
          updateMask: ['merchant'],
          etag: seen,
        }),
        { token },
      );
    const { expense } = await change('Kiosk Zoë', etag);
    expect(expense?.etag).not.to.equal(etag);
    expect(await refused(change('Late', etag), status.ABORTED)).to.equal(
      'etag: the expense has changed since it was read; read it again',
    );
    const [listed] = await list().then(({ expenses }) => expenses);
    expect(listed).to.deep.include({ merchant: 'Kiosk Zoë', etag: expense?.etag });
    // The values count, not how often they were written.
    await change('Kiosk', '');
    expect((await change('Kiosk Zoë', etag)).expense?.etag).to.equal(expense?.etag);
  });

  it('refuses filters and pages that make no sense, and names them', async () => {
    for (const [request, complaint] of [
      [{ from: '2026-11-31' }, 'from: must be a day'],
      [{ from: '2026-11-02', to: '2026-11-01' }, 'from: must not be after'],
      [{ pageSize: 201 }, 'page_size'],
      [{ pageToken: 'x' }, 'page_token'],
      [{ currency: 'euro' }, 'currency'],
      [{ text: 'x'.repeat(201) }, 'text'],
      [{ accountTail: '1234567' }, 'account_tail: must be the last two to six characters'],
      [{ accountTail: '•12' }, 'account_tail: must be'],
      [{ minAmount: '1,5' }, 'min_amount: must be a plain decimal such as "12.50"'],
      [{ maxAmount: '-1' }, 'max_amount: must be a plain decimal such as "12.50", not negative'],
      [{ maxAmount: '1.00001' }, 'four after it'],
      [{ minAmount: '10.0001', maxAmount: '10' }, 'min_amount: must not be more than "max_amount"'],
    ] as const) {
      expect(await refused(list(request), status.INVALID_ARGUMENT)).to.contain(complaint);
    }
  });

  it('sums exactly, currency by currency, refunds and income apart', async () => {
    await add('0.10', 'EUR', { category: 'groceries' });
    await add('0.20', 'EUR', { category: 'groceries', occurredOn: '2026-10-01' });
    await add('9007199254740.93', 'EUR', { category: 'housing' });
    await add('0.05', 'EUR', { category: 'groceries', kind: TransactionKind.REFUND });
    await add('500', 'JPY', { category: 'groceries' });
    await add('1000', 'EUR', { category: 'income', kind: TransactionKind.SALARY });
    const { rows, totals } = await summary({ groupBy: SummaryGroup.CATEGORY });
    const brief = (all: typeof rows) =>
      all.map((row) => [
        row.key,
        row.spent?.currencyCode,
        row.spent?.amount,
        row.refunded?.amount,
        row.received?.amount,
        row.count,
      ]);
    expect(brief(rows)).to.deep.equal([
      ['housing', 'EUR', '9007199254740.93', '0.00', '0.00', 1],
      ['groceries', 'EUR', '0.30', '0.05', '0.00', 3],
      ['income', 'EUR', '0.00', '0.00', '1000.00', 1],
      ['groceries', 'JPY', '500', '0', '0', 1],
    ]);
    expect(brief(totals)).to.deep.equal([
      ['', 'EUR', '9007199254741.23', '0.05', '1000.00', 5],
      ['', 'JPY', '500', '0', '0', 1],
    ]);
    const months = await summary({ groupBy: SummaryGroup.MONTH, currency: 'EUR' });
    expect(months.rows.map((row) => row.key)).to.deep.equal(['2026-10', '2026-11']);
  });

  it('sums merchants by name, however its letters are written, and one picture is not another', async () => {
    for (const merchant of ['Café Zoë', 'CAFE ZOE', '🍕', '🚕']) await add('1.00', 'EUR', { merchant });
    const { rows } = await summary({ groupBy: SummaryGroup.MERCHANT });
    expect(rows.map(({ count }) => count).sort()).to.deep.equal([1, 1, 2]);
  });

  it('keeps a budget per category, with its children and without what came back', async () => {
    await add('40', 'EUR', { category: 'dining.cafe' });
    await add('10', 'EUR', { category: 'dining', kind: TransactionKind.REFUND });
    await add('99', 'EUR', { category: 'transport' });
    await add('99', 'USD', { category: 'dining' });
    await add('99', 'EUR', { category: 'dining', occurredOn: '2026-10-31' });
    const limit = { currencyCode: 'EUR', amount: '100' };
    await refused(mesh.expense.getBudget({ category: 'dining', today: '' }, { token }), status.NOT_FOUND);
    const set = await mesh.expense.setBudget({ category: 'dining', limit, today: '2026-11-20' }, { token });
    expect(set.budget).to.deep.include({ spent: { currencyCode: 'EUR', amount: '30.00' }, month: '2026-11' });
    await mesh.expense.setBudget(
      { category: 'dining', limit: { ...limit, amount: '20' }, today: '' },
      { token },
    );
    const { budget } = await mesh.expense.getBudget({ category: 'dining', today: '2026-11-20' }, { token });
    expect(budget).to.deep.include({
      status: 'BUDGET_STATUS_OVER',
      remaining: { currencyCode: 'EUR', amount: '0.00' },
    });
  });
});
