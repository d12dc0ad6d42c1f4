import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { v4 as uuidv4 } from 'uuid';
import { Flow } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { readPages } from '../../../test/support/pages.ts';
import { entryRow } from '../../../test/support/rows.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { expenses } from '../schema.ts';
import type { NewExpense } from '../store.ts';
import { type LedgerFilter, listExpenses } from './list-store.ts';

const RUNS = process.env.CI ? 1000 : 40;
const DAYS = ['2024-02-29', '2026-11-01', '2026-11-20'];
const KINDS = [TransactionKind.DEBIT, TransactionKind.REFUND];
const CATEGORIES = ['dining', 'dining.cafe', 'dining_cafe', 'diningx'];
/** Of what LIKE takes for something else as well. */
const MERCHANTS = ['a', 'b', 'a%b', 'a_b', 'axb', 'a\\b'];
/** Neighbours that floating point takes for one, and some that text would put into another order. */
const AMOUNTS = ['9', '10.0000', '10.0001', '100', '999999999999999.0001', '999999999999999.0002'];
const TAILS = ['12', '0012', '1234', 'aB12', 'AB12'];
const SIZES = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

/** Few days for many rows: most are of one day with another. */
const ROW = fc.record({
  occurredOn: fc.constantFrom(...DAYS),
  kind: fc.constantFrom(...KINDS),
  direction: fc.constantFrom(Direction.DEBIT, Direction.CREDIT),
  category: fc.constantFrom(...CATEGORIES),
  merchant: fc.constantFrom(...MERCHANTS),
  note: fc.constantFrom('', ...MERCHANTS),
  reference: fc.constantFrom('', ...MERCHANTS),
  currencyCode: fc.constantFrom('EUR', 'JPY'),
  amount: fc.constantFrom(...AMOUNTS),
  accountTail: fc.constantFrom('', ...TAILS),
  deletedAt: fc.option(fc.constant(new Date('2026-11-21T00:00:00Z')), { freq: 4 }),
});
/** Mostly no condition, so that lists are of more than a page. */
const seldom = (...values: string[]) =>
  fc.oneof({ arbitrary: fc.constant(''), weight: 4 }, { arbitrary: fc.constantFrom(...values), weight: 1 });
const FILTER = fc.record({
  from: seldom(...DAYS),
  to: seldom(...DAYS),
  currency: seldom('EUR'),
  category: seldom(...CATEGORIES),
  merchant: seldom(...MERCHANTS, '%', '_', '\\'),
  text: seldom(...MERCHANTS, '%', '_', '\\'),
  kind: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 4 },
    { arbitrary: fc.constantFrom(...KINDS), weight: 1 },
  ),
  flow: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 4 },
    { arbitrary: fc.constantFrom(Flow.RECEIVED, Flow.SPENT), weight: 1 },
  ),
  accountTail: seldom(...TAILS),
  minAmount: seldom(...AMOUNTS, '10', '0.0001'),
  maxAmount: seldom(...AMOUNTS, '10', '0.0001'),
});

/** What the list is to show, said without SQL. */
function shows(
  {
    from,
    to,
    currency,
    category,
    merchant,
    text,
    kind,
    flow,
    accountTail,
    minAmount,
    maxAmount,
  }: Omit<LedgerFilter, 'userId'>,
  row: NewExpense,
) {
  return (
    !row.deletedAt &&
    (from === '' || row.occurredOn >= from) &&
    (to === '' || row.occurredOn <= to) &&
    (currency === '' || row.currencyCode === currency) &&
    (!category || row.category === category || row.category.startsWith(`${category}.`)) &&
    (!merchant || row.merchant.includes(merchant)) &&
    (!text || [row.merchant, row.note, row.reference].some((words) => words.includes(text))) &&
    (kind === undefined || row.kind === kind) &&
    (flow === undefined || flow === flowOf(row)) &&
    (!accountTail || row.accountTail === accountTail) &&
    (!minAmount || scaled(row.amount) >= scaled(minAmount)) &&
    (!maxAmount || scaled(row.amount) <= scaled(maxAmount))
  );
}

/** In ten-thousandths. */
const scaled = (amount: string) => {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
};

const flowOf = ({ direction, kind }: NewExpense) =>
  direction === Direction.CREDIT && kind !== TransactionKind.REFUND && kind !== TransactionKind.REVERSAL
    ? Flow.RECEIVED
    : Flow.SPENT;

const positionOf = ({ occurredOn, expenseId }: NewExpense) => [occurredOn, expenseId];
const newestFirst = (rows: readonly NewExpense[]) =>
  rows
    .map((row) => positionOf(row).join())
    .sort()
    .reverse();

describe('the list of the ledger', function () {
  this.timeout(120_000);
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('list')).url, 2);
    await migrate(database, 'services/expense/migrations');
  });
  after(() => database.close());

  /** A ledger of these rows, with the same ones in somebody else's. */
  async function ledgerOf(rows: readonly Partial<NewExpense>[]) {
    const [userId, other] = [uuidv4(), uuidv4()];
    const own = rows.map((row) => entryRow(userId, row));
    await database.sql.insert(expenses).values([...own, ...rows.map((row) => entryRow(other, row))]);
    return { userId, own };
  }

  it('shows each entry that fits once, newest day first, however many are of one day and in whatever pages', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(ROW, { minLength: 1, maxLength: 40, size: 'max' }),
        FILTER,
        SIZES,
        async (rows, filter, sizes) => {
          const { userId, own } = await ledgerOf(rows);
          const seen = await readPages(sizes, positionOf, (position, limit) =>
            listExpenses(database.sql, { userId, ...filter }, position, limit),
          );
          expect(seen.map((row) => positionOf(row).join())).to.deep.equal(
            newestFirst(own.filter((row) => shows(filter, row))),
          );
        },
      ),
      { numRuns: RUNS },
    ));

  it('shows each entry that stays once, though others come and go between its pages', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(ROW, fc.constantFrom('stays', 'comes', 'goes')), {
          minLength: 1,
          maxLength: 30,
          size: 'max',
        }),
        SIZES,
        async (rows, sizes) => {
          const of = (fate: string) =>
            rows.filter((row) => row[1] === fate).map(([row]) => ({ ...row, deletedAt: null }));
          const { userId, own } = await ledgerOf([...of('stays'), ...of('goes'), {}]);
          const { sql } = database;
          const going = own.slice(of('stays').length, -1);
          const coming = of('comes').map((row) => entryRow(userId, row));
          const seen = await readPages(
            sizes,
            positionOf,
            (position, limit) =>
              listExpenses(sql, { userId, from: '', to: '', currency: '' }, position, limit),
            async () => {
              const [comes, goes] = [coming.pop(), going.pop()];
              if (comes) await sql.insert(expenses).values(comes);
              if (goes) await sql.update(expenses).set({ deletedAt: new Date() }).where(isRow(goes));
            },
          );
          expect(seen.filter((row) => row.userId !== userId)).to.deep.equal([]);
          const ids = seen.map(({ expenseId }) => expenseId);
          expect(new Set(ids).size).to.equal(ids.length);
          expect(ids).to.include.members(own.slice(0, of('stays').length).map(({ expenseId }) => expenseId));
          expect(seen.map((row) => positionOf(row).join())).to.deep.equal(newestFirst(seen));
        },
      ),
      { numRuns: RUNS },
    ));
});

const isRow = ({ expenseId }: NewExpense) => eq(expenses.expenseId, expenseId);
