import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { v4 as uuidv4 } from 'uuid';
import { MessageStatus, Verdict } from '#gen/tracker/ds/v1/ds_service.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { readPages } from '../../test/support/pages.ts';
import { messageRow } from '../../test/support/rows.ts';
import { testbed } from '../../test/support/testbed.ts';
import { createMessageStore, type StoredMessage } from './store.ts';
import { createVault } from './vault/vault.ts';

const RUNS = process.env.CI ? 1000 : 40;
const SIZES = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
const STATUSES = [MessageStatus.EXTRACTED, MessageStatus.IGNORED];
const VERDICTS = [Verdict.UNSPECIFIED, Verdict.TRANSACTION];
const ROW = fc.record({
  status: fc.constantFrom(...STATUSES),
  verdict: fc.constantFrom(...VERDICTS),
  text: fc.constantFrom('', 'a', 'é 🐎'),
});
const ROWS = fc.array(ROW, { minLength: 1, maxLength: 40, size: 'max' });
const FILTER = fc.record({
  status: fc.constantFrom(undefined, undefined, ...STATUSES),
  verdict: fc.constantFrom(undefined, undefined, Verdict.TRANSACTION),
});

const positionOf = ({ messageId }: StoredMessage) => [messageId];
const told = ({ messageId, text, status, verdict }: StoredMessage) =>
  [messageId, text, status, verdict].join();

describe('stored messages', function () {
  this.timeout(120_000);
  const store = createMessageStore(createVault(new Map([['k', randomBytes(32)]])));
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('messages')).url, 2);
    await migrate(database, 'services/ds/migrations');
  });
  after(() => database.close());

  /** All come at one instant: their ids alone tell which is the newer one. */
  async function messagesOf(rows: readonly Partial<StoredMessage>[]) {
    const [userId, other] = [uuidv4(), uuidv4()];
    const own = rows.map((row) => messageRow(userId, row));
    const others = rows.map((row) => messageRow(other, row));
    await database.withTx((tx) => store.addMessages(tx, [...own, ...others]));
    return { userId, own };
  }

  it('are listed once each, newest first, whatever is asked for and in whatever pages', () =>
    fc.assert(
      fc.asyncProperty(ROWS, FILTER, SIZES, async (rows, filter, sizes) => {
        const { userId, own } = await messagesOf(rows);
        const seen = await readPages(sizes, positionOf, (position, limit) =>
          store.listMessages(database.sql, { userId, ...filter }, position?.[0], limit),
        );
        const fits = ({ status, verdict }: StoredMessage) =>
          status === (filter.status ?? status) && verdict === (filter.verdict ?? verdict);
        expect(seen.map(told)).to.deep.equal(own.filter(fits).map(told).sort().reverse());
      }),
      { numRuns: RUNS },
    ));

  it('are read again once each, oldest first, in whatever pages, locked or not', () =>
    fc.assert(
      fc.asyncProperty(ROWS, SIZES, fc.boolean(), async (rows, sizes, lock) => {
        const { userId, own } = await messagesOf(rows);
        const seen = await readPages(sizes, positionOf, (position, limit) =>
          store.oldestMessages(database.sql, userId, position?.[0], limit, lock),
        );
        expect(seen.map(told)).to.deep.equal(own.map(told).sort());
      }),
      { numRuns: RUNS },
    ));
});
