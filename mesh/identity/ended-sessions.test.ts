import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { createEndedSessions } from '#mesh/identity/ended-sessions.ts';
import { createLog } from '#mesh/log.ts';
import type { Database } from '#mesh/sql/database.ts';
import { endedSessions } from '#mesh/sql/tables.ts';
import { authDatabase } from '../../test/support/accounts.ts';

const HOUR_MS = 3_600_000;
const YEAR_MS = 366 * 24 * HOUR_MS;

describe('ended sessions', function () {
  this.timeout(60_000);
  let database: Database;
  before(async () => {
    database = await authDatabase('ended');
  });
  after(() => database.close());

  const replica = () =>
    createEndedSessions(database, { append: async () => {} }, createLog('test', 'silent'));
  async function noted(agoMs: number, forgetInMs: number): Promise<string> {
    const sessionId = uuidv7();
    const at = (ms: number) => new Date(Date.now() + ms);
    const row = { sessionId, userId: uuidv7(), notedAt: at(-agoMs), forgetAt: at(forgetInMs) };
    await database.sql.insert(endedSessions).values(row);
    return sessionId;
  }

  it('are held in memory for two hours only, however long they have to be refused', async () => {
    const [lately, longAgo] = [await noted(HOUR_MS, YEAR_MS), await noted(3 * HOUR_MS, YEAR_MS)];
    const ended = replica();
    await ended.load();
    expect([ended.hasEnded(lately), ended.hasEnded(longAgo)]).to.deep.equal([true, false]);
  });

  it('are found where they are stored until no token of theirs can be valid', async () => {
    const [longAgo, over] = [await noted(3 * HOUR_MS, YEAR_MS), await noted(3 * HOUR_MS, -1000)];
    const ended = replica();
    expect(await ended.endedBefore(longAgo)).to.equal(true);
    expect(await ended.endedBefore(over)).to.equal(false);
    expect(await ended.endedBefore(uuidv7())).to.equal(false);
  });
});
