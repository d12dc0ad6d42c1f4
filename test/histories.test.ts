import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { v7 as uuidv7 } from 'uuid';
import { FailedPrecondition, InvalidArgument, NotFound } from '#mesh/rpc/errors.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { openHistory } from './histories/history.ts';
import { broken } from './histories/promises.ts';
import { histories } from './histories/step.ts';
import { testbed } from './support/testbed.ts';

/** More by `RUNS=10000 SEED=1`; a fixed seed by default, so that the suite is the same each time. */
const { RUNS = '300', SEED = '20261128' } = process.env;

/** What a step asks for that makes no sense is refused, and changes nothing. */
const isRefusal = (error: unknown) =>
  error instanceof NotFound || error instanceof InvalidArgument || error instanceof FailedPrecondition;

describe('a ledger', () => {
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('histories')).url, 4);
    await migrate(database, 'services/expense/migrations');
  });
  after(() => database.close());

  it('keeps what it promises, whatever messages, user and replays do in any order', async function () {
    this.timeout(Number(RUNS) * 1000);
    const kept = fc.asyncProperty(histories, async (history) => {
      const { apply, state } = openHistory(database, uuidv7());
      for (const [nth, step] of history.entries()) {
        await apply(step).catch((error) => {
          if (!isRefusal(error)) throw error;
        });
        expect(broken(await state()), `after step ${nth}`).to.deep.equal([]);
      }
    });
    await fc.assert(kept, { numRuns: Number(RUNS), seed: Number(SEED) });
  });
});
