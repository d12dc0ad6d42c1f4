import { expect } from 'chai';
import fc from 'fast-check';
import { v4 as uuidv4 } from 'uuid';
import { SummaryGroup } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { MINOR_UNITS } from '#mesh/iso4217.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { entryRow } from '../../test/support/rows.ts';
import { testbed } from '../../test/support/testbed.ts';
import { expenses } from './schema.ts';
import type { NewExpense } from './store.ts';
import { netSpent, summarise } from './summary.ts';

const RUNS = process.env.CI ? 1000 : 40;
/** Of none, two, three and four decimals. */
const CURRENCIES = ['JPY', 'EUR', 'KWD', 'CLF'];
const ALL = { from: '', to: '', currency: '' };
const GROUPS = {
  [SummaryGroup.CATEGORY]: ({ category }: NewExpense) => category,
  [SummaryGroup.MERCHANT]: ({ merchant }: NewExpense) => merchant,
  [SummaryGroup.DAY]: ({ occurredOn }: NewExpense) => occurredOn,
  [SummaryGroup.MONTH]: ({ occurredOn }: NewExpense) => occurredOn.slice(0, 7),
} as const;
type Group = keyof typeof GROUPS;

interface Entry {
  readonly minor: bigint;
  readonly row: Partial<NewExpense> & { readonly currencyCode: string };
}

/** Amounts up to the greatest that is taken, whose sums no floating-point number holds. */
const ENTRY: fc.Arbitrary<Entry> = fc.constantFrom(...CURRENCIES).chain((currencyCode) => {
  const digits = MINOR_UNITS.get(currencyCode) ?? 0;
  const most = 10n ** BigInt(15 + digits) - 1n;
  return fc.record({
    minor: fc.oneof(fc.bigInt(1n, 9999n), fc.bigInt(1n, most), fc.constant(most)),
    row: fc.record({
      currencyCode: fc.constant(currencyCode),
      direction: fc.constantFrom(Direction.DEBIT, Direction.CREDIT),
      kind: fc.constantFrom(TransactionKind.TRANSFER, TransactionKind.REFUND, TransactionKind.REVERSAL),
      category: fc.constantFrom('dining', 'dining.cafe', 'other'),
      merchant: fc.constantFrom('', 'a', 'b'),
      occurredOn: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-30'),
      deletedAt: fc.option(fc.constant(new Date('2026-12-01T00:00:00Z')), { freq: 5 }),
      duplicateOf: fc.option(fc.constant(uuidv4()), { freq: 5 }),
      transferOf: fc.option(fc.constant(uuidv4()), { freq: 5 }),
    }),
  });
});
const ENTRIES = fc.array(ENTRY, { minLength: 1, maxLength: 40, size: 'max' });

/** Minor units as the decimal that is stored and shown. */
function decimal(minor: bigint, currencyCode: string): string {
  const digits = MINOR_UNITS.get(currencyCode) ?? 0;
  if (digits === 0) return String(minor);
  const unit = 10n ** BigInt(digits);
  return `${minor / unit}.${String(minor % unit).padStart(digits, '0')}`;
}

const isCounted = ({ row }: Entry) => !row.deletedAt && !row.duplicateOf && !row.transferOf;

/** Which of the three sums an entry is part of. */
function partOf({ direction, kind }: Entry['row']): 'spent' | 'refunded' | 'received' {
  if (direction === Direction.DEBIT) return 'spent';
  return kind === TransactionKind.TRANSFER ? 'received' : 'refunded';
}

function sumOf(entries: readonly Entry[], part: ReturnType<typeof partOf>): bigint {
  return entries.reduce((sum, { minor, row }) => (partOf(row) === part ? sum + minor : sum), 0n);
}

/** The rows of a summary, added up without SQL. */
function added(entries: readonly Entry[], keyOf: (row: NewExpense) => string) {
  const counted = entries.filter(isCounted);
  const nameOf = ({ row }: Entry) => JSON.stringify([row.currencyCode, keyOf(row as NewExpense)]);
  return [...new Set(counted.map(nameOf))].map((name) => {
    const [currencyCode, key] = JSON.parse(name) as [string, string];
    const members = counted.filter((entry) => nameOf(entry) === name);
    const money = (part: ReturnType<typeof partOf>) => ({
      currencyCode,
      amount: decimal(sumOf(members, part), currencyCode),
    });
    const sums = { spent: money('spent'), refunded: money('refunded'), received: money('received') };
    return { key, ...sums, count: members.length };
  });
}

describe('sums of the ledger', function () {
  this.timeout(120_000);
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('sums')).url, 2);
    await migrate(database, 'services/expense/migrations');
  });
  after(() => database.close());

  /** A ledger of these, with the same ones in somebody else's. */
  async function ledgerOf(entries: readonly Entry[]): Promise<string> {
    const userIds = [uuidv4(), uuidv4()];
    const rows = userIds.flatMap((userId) =>
      entries.map(({ minor, row }) => entryRow(userId, { ...row, amount: decimal(minor, row.currencyCode) })),
    );
    await database.sql.insert(expenses).values(rows);
    return userIds[0] ?? '';
  }

  it('are exact to the smallest unit, of each group and in total', () =>
    fc.assert(
      fc.asyncProperty(ENTRIES, async (entries) => {
        const userId = await ledgerOf(entries);
        for (const [group, keyOf] of Object.entries(GROUPS)) {
          const { rows, totals } = await summarise(database.sql, { userId, ...ALL }, group as Group);
          expect(rows, group).to.have.deep.members(added(entries, keyOf));
          expect(totals, group).to.have.deep.members(added(entries, () => ''));
        }
      }),
      { numRuns: RUNS },
    ));

  it('leave for a budget what was spent less what came back, and not less than nothing', () =>
    fc.assert(
      fc.asyncProperty(ENTRIES, fc.constantFrom(...CURRENCIES), async (entries, currency) => {
        const userId = await ledgerOf(entries);
        const november = entries
          .filter(isCounted)
          .filter(({ row }) => row.currencyCode === currency && String(row.occurredOn) >= '2026-11-01');
        const net = sumOf(november, 'spent') - sumOf(november, 'refunded');
        const asked = { userId, currency, from: '2026-11-01', to: '2026-11-30' };
        expect(await netSpent(database.sql, asked)).to.equal(net < 0n ? 0n : net);
      }),
      { numRuns: RUNS },
    ));
});
