import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { refused } from '../../../test/support/calls.ts';
import { type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { purchase } from '../../../test/support/requests.ts';
import { MOST_BUDGETS } from './budgets.ts';

describe('budgets', () => {
  let mesh: Mesh;
  let token: string;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });
  beforeEach(async () => {
    ({ token } = await mesh.newUser());
  });

  const today = '2026-11-20';
  const set = (category: string, amount = '100', currencyCode = 'EUR') =>
    mesh.expense.setBudget({ category, limit: { currencyCode, amount }, today }, { token });
  const list = async () => (await mesh.expense.listBudgets({ today }, { token })).budgets;
  const add = (amount: string, currency: string, more: object = {}) =>
    mesh.expense.createExpense(purchase(amount, currency, more), { token });

  it('are listed as each is by itself, the overall one first', async () => {
    await add('40', 'EUR', { category: 'dining.cafe' });
    await add('10', 'EUR', { category: 'dining', kind: TransactionKind.REFUND });
    await add('7', 'EUR', { category: 'dining_x' });
    await add('99', 'USD', { category: 'dining' });
    await add('99', 'EUR', { category: 'dining', occurredOn: '2026-10-31' });
    await add('5', 'EUR', { category: 'gifts', kind: TransactionKind.REFUND });
    for (const category of ['transport', 'dining.cafe', 'gifts', '', 'dining']) await set(category);
    await set('income', '5000', 'JPY');
    const budgets = await list();
    expect(
      budgets.map(({ category, spent }) => [category, spent?.currencyCode, spent?.amount]),
    ).to.deep.equal([
      ['', 'EUR', '32.00'],
      ['dining', 'EUR', '30.00'],
      ['dining.cafe', 'EUR', '40.00'],
      ['gifts', 'EUR', '0.00'],
      ['income', 'JPY', '0'],
      ['transport', 'EUR', '0.00'],
    ]);
    for (const budget of budgets) {
      const { category } = budget;
      expect((await mesh.expense.getBudget({ category, today }, { token })).budget).to.deep.equal(budget);
    }
  });

  it('are the caller’s only, and none where none is set', async () => {
    await set('');
    const other = await mesh.newUser();
    expect((await mesh.expense.listBudgets({ today: '' }, { token: other.token })).budgets).to.deep.equal([]);
    await refused(mesh.expense.deleteBudget({ category: '' }, { token: other.token }), status.NOT_FOUND);
    expect(await list()).to.have.length(1);
  });

  it('are taken away one by one', async () => {
    await set('');
    await set('dining');
    await mesh.expense.deleteBudget({ category: '' }, { token });
    expect((await list()).map(({ category }) => category)).to.deep.equal(['dining']);
    const again = await refused(mesh.expense.deleteBudget({ category: '' }, { token }), status.NOT_FOUND);
    expect(again).to.equal('budget: none is set for this category');
  });

  it('are no more than an answer holds, and one that is set can still be changed then', async () => {
    await Promise.all(Array.from({ length: MOST_BUDGETS }, (_, nth) => set(`c${nth}`)));
    expect(await refused(set('dining'), status.FAILED_PRECONDITION)).to.contain('200');
    await set('c0', '7');
    expect(await list()).to.have.length(MOST_BUDGETS);
  });
});
