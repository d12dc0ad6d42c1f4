import { expect } from 'chai';
import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Log } from '#mesh/log.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { deadLetters } from '#mesh/sql/tables.ts';
import { eventually } from '../../../test/support/mesh.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { deadLetterService } from './handlers.ts';
import { deadLetterPruning, tellWaiting } from './keeping.ts';

const DAY_MS = 86_400_000;

describe('keeping dead letters', function () {
  this.timeout(60_000);
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('letters')).url, 4);
    await migrate(database, 'services/user/migrations');
  });
  after(() => database.close());
  beforeEach(() => database.sql.delete(deadLetters));

  /** A log that is read: the event and its fields. */
  function recorded() {
    const lines: [string, string, object?][] = [];
    const at = (level: string) => (event: string, fields?: object) => {
      lines.push([level, event, ...(fields ? [fields] : [])] as [string, string, object?]);
    };
    const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
    return { lines, log };
  }

  async function put(daysOld: number, settledDaysAgo?: number): Promise<string> {
    const deadLetterId = uuidv7();
    const ago = (days: number) => new Date(Date.now() - days * DAY_MS);
    const settled =
      settledDaysAgo === undefined
        ? {}
        : { settledAt: ago(settledDaysAgo), settledHow: 'discarded', settledBy: uuidv7() };
    await database.sql.insert(deadLetters).values({
      ...{ deadLetterId, consumer: 'user', topic: 'tracker.tests.v1', partition: 0, offset: '7' },
      ...{ headers: {}, errorClass: 'TypeError', attempts: 4, createdAt: ago(daysOld), ...settled },
    });
    return deadLetterId;
  }

  it('warns of those that wait, and of nothing else', async () => {
    const { lines, log } = recorded();
    await put(1, 1);
    await tellWaiting(database, log);
    expect(lines).to.deep.equal([]);
    await put(1);
    await put(400);
    await tellWaiting(database, log);
    expect(lines).to.deep.equal([['warn', 'dead letters wait for a decision', { count: 2 }]]);
  });

  it('forgets those that were decided about ninety days ago, and none that waits', async () => {
    const [old, ...kept] = [await put(400, 91), await put(400, 89), await put(400)];
    const job = deadLetterPruning(database, recorded().log);
    job.start();
    await eventually(async () => {
      const rows = await database.sql.select({ id: deadLetters.deadLetterId }).from(deadLetters);
      expect(rows.map(({ id }) => id)).to.not.contain(old);
    });
    await job.stop();
    const rows = await database.sql.select().from(deadLetters).where(inArray(deadLetters.deadLetterId, kept));
    expect(rows).to.have.length(2);
  });

  it('logs who did what to which, whatever came of it', async () => {
    const { lines, log } = recorded();
    const subscription = {
      topic: 'tracker.tests.v1',
      apply: () => Promise.reject(new RangeError('a secret')),
    };
    const { handlers } = deadLetterService(database, [subscription], log);
    const caller = { userId: uuidv7() };
    const call = { caller, requestId: 'r1', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
    const deadLetterId = await put(1);
    const ask = (method: string) => handlers[method]?.({ deadLetterId } as never, call as never);
    await ask('redriveDeadLetter')?.catch(() => {});
    await ask('discardDeadLetter');
    const fields = { dead_letter_id: deadLetterId, user_id: caller.userId, request_id: 'r1' };
    expect(lines.map(([level, event]) => [level, event])).to.deep.equal([
      ['info', 'redrive failed'],
      ['info', 'dead letter discarded'],
    ]);
    for (const [, , logged] of lines) expect(logged).to.include(fields);
    const [row] = await database.sql.select().from(deadLetters);
    expect(row).to.include({ errorClass: 'RangeError', redrives: 1, settledBy: caller.userId });
    expect(row?.settledHow).to.equal('discarded');
  });
});
