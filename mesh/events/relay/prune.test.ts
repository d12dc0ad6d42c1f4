import { expect } from 'chai';
import { drizzle } from 'drizzle-orm/mysql2';
import { createPruner } from '#mesh/events/relay/prune.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { topics } from '../../../local/topics.ts';
import { testbed } from '../../../test/support/testbed.ts';

const INBOX_DAYS = 15;
const DAY_MS = 86_400_000;
/** After its last event was appended, a segment waits for the topic's time; it grows for up to this long before. */
const SEGMENT_MS = 7 * DAY_MS;

describe('pruning', function () {
  this.timeout(60_000);
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('prune')).url, 2);
    await migrate(database, 'services/user/migrations');
  });
  after(() => database.close());

  const query = async (text: string) => (await database.pool.query(text))[0] as Record<string, unknown>[];
  const addSent = (name: string, sentAt: string) =>
    query(`INSERT INTO outbox (event_id, topic, aggregate_key, headers, payload, created_at, sent_at)
      VALUES (uuid(), 't', '${name}', '{}', '', NOW() - INTERVAL 9 DAY, ${sentAt})`);
  const addHandled = (name: string, days: number) =>
    query(`INSERT INTO inbox VALUES ('c', '${name}', NOW() - INTERVAL ${days} DAY)`);
  const addRelay = (name: string, seconds: number) =>
    query(`INSERT INTO relays VALUES ('${name}', NOW() - INTERVAL ${seconds} SECOND)`);
  const all = async (column: string, table: string) =>
    (await query(`SELECT ${column} AS name FROM ${table} ORDER BY ${column}`)).map(({ name }) => name);

  it('deletes what is old and done, and nothing else', async () => {
    await addSent('old', 'NOW() - INTERVAL 2 DAY');
    await addSent('new', 'NOW() - INTERVAL 2 HOUR');
    await addSent('unsent', 'NULL');
    await addHandled('old', INBOX_DAYS + 1);
    await addHandled('new', INBOX_DAYS - 1);
    await addRelay('dead', 90);
    await addRelay('alive', 0);
    await createPruner(INBOX_DAYS).turn(database.sql);
    expect(await all('aggregate_key', 'outbox')).to.deep.equal(['new', 'unsent']);
    expect(await all('event_id', 'inbox')).to.deep.equal(['new']);
    expect(await all('relay_id', 'relays')).to.deep.equal(['alive']);
  });

  it('lets publishing go on after a step that fails', async () => {
    await query('RENAME TABLE inbox TO away');
    const pruner = createPruner(INBOX_DAYS);
    const failed = await pruner.turn(database.sql).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
    await pruner.turn(database.sql);
    await query('RENAME TABLE away TO inbox');
  });

  it('finds old rows by an index', async () => {
    const many = Array.from({ length: 5000 }, (_, nth) => nth);
    const daysAgo = (nth: number) => `NOW() - INTERVAL ${nth % 100 === 0 ? INBOX_DAYS + 1 : 0} DAY`;
    await query(`INSERT INTO inbox VALUES ${many.map((nth) => `('c', 'n${nth}', ${daysAgo(nth)})`)}`);
    await query(`INSERT INTO outbox (event_id, topic, headers, payload, created_at, sent_at)
      VALUES ${many.map((nth) => `(uuid(), 't', '{}', '', NOW(), ${daysAgo(nth)})`)}`);
    await query('ANALYZE TABLE outbox, inbox');
    const statements: { text: string; params: unknown[] }[] = [];
    const logQuery = (text: string, params: unknown[]) => statements.push({ text, params });
    const undone = new Error('rolled back');
    await drizzle(database.pool, { logger: { logQuery } })
      .transaction(async (tx) => {
        await createPruner(INBOX_DAYS).turn(tx as never);
        throw undone;
      })
      .catch((error) => expect(error).to.equal(undone));
    const keys: unknown[] = [];
    for (const { text, params } of statements.filter(({ text }) => text.includes('limit'))) {
      const [[plan]] = (await database.pool.query(`EXPLAIN ${text}`, params)) as never as [[{ key: string }]];
      keys.push(plan.key);
    }
    expect(keys).to.deep.equal(['outbox_unsent', 'inbox_handled']);
  });

  it('forgets no event before its topic has, but for those that nobody minds to read again', () => {
    const longer = topics.filter(
      ({ config }) => Number(config['retention.ms']) + SEGMENT_MS >= INBOX_DAYS * DAY_MS,
    );
    // Ended sessions end once, however often it is told; nobody subscribes to dead letters.
    expect(longer.map(({ name }) => name)).to.deep.equal([
      'tracker.sessions-ended.v1',
      'tracker.dead-letter.v1',
    ]);
  });
});
