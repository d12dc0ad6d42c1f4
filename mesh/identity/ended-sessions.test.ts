import { expect } from 'chai';
import { eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { SessionsEnded } from '#gen/tracker/events/v1/events.ts';
import { toDelivery } from '#mesh/events/delivery.ts';
import { seal } from '#mesh/events/event.ts';
import { createEndedSessions } from '#mesh/identity/ended-sessions.ts';
import { createLog } from '#mesh/log.ts';
import type { Database } from '#mesh/sql/database.ts';
import { endedSessions } from '#mesh/sql/tables.ts';
import { authDatabase } from '../../test/support/accounts.ts';
import { TRACE } from '../../test/support/publish.ts';

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

  it('are the same when it is told once more, to a service that forgot that it was', async () => {
    const { subscription, job: _, ...ended } = replica();
    const [running, over] = [uuidv7(), uuidv7()];
    const forgetAt = (ms: number) => new Date(Date.now() + ms).toISOString();
    const event = SessionsEnded.fromPartial({
      userId: uuidv7(),
      sessions: [
        { sessionId: running, forgetAt: forgetAt(YEAR_MS) },
        { sessionId: over, forgetAt: forgetAt(-HOUR_MS) },
      ],
    });
    const { topic, key, headers, payload } = seal(SessionsEnded, event, TRACE);
    const record = { key: key && Buffer.from(key), value: payload, headers, offset: '0' };
    const tell = () =>
      database.withTx((tx) => subscription.apply(tx, [toDelivery(topic, 0, record as never)]));
    const stored = () =>
      database.sql
        .select()
        .from(endedSessions)
        .where(inArray(endedSessions.sessionId, [running, over]));
    await tell();
    const first = await stored();
    await tell();
    expect(await stored()).to.deep.equal(first);
    // The row of what is over was pruned meanwhile: that it is back changes no answer.
    await database.sql.delete(endedSessions).where(eq(endedSessions.sessionId, over));
    await tell();
    expect(await ended.endedBefore(running)).to.equal(true);
    expect(await ended.endedBefore(over)).to.equal(false);
  });
});
