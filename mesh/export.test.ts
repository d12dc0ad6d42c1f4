import { expect } from 'chai';
import { int, mysqlTable, primaryKey } from 'drizzle-orm/mysql-core';
import { v7 as uuidv7 } from 'uuid';
import { ascii, bytes, decimal, instant, proto, uuid } from '#mesh/sql/columns.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { testbed } from '../test/support/testbed.ts';
import { asHex, asText, exported, exportPage } from './export.ts';

const message = proto({
  encode: () => ({ finish: () => Buffer.from('x') }),
  decode: () => ({ sharpCorners: [{ atLeast: 3 }], missing: undefined }),
});
const things = mysqlTable(
  'things',
  {
    userId: uuid('user_id').notNull(),
    kind: ascii('kind', { length: 8 }).notNull(),
    nth: int('nth_thing').notNull(),
    price: decimal().notNull(),
    madeAt: instant('made_at').notNull(),
    shape: message('shape').notNull(),
    hash: bytes('hash', { length: 4 }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind, table.nth] })],
);
const MADE = new Date('2026-01-31T08:15:00Z');

describe('pages of an export', () => {
  let database: Database;
  const userId = uuidv7();
  const lists = [
    exported('by_two_keys', things, [things.kind, asText(things.nth)], { without: ['hash'] }),
    exported('by_hash', things, [asHex(things.hash)], {
      show: ({ hash }) => ({ hash, pad: 'p'.repeat(3000) }),
    }),
  ];

  before(async function () {
    this.timeout(60_000);
    database = openDatabase((await (await testbed()).createDatabase('export')).url, 2);
    await database.pool.query(
      `CREATE TABLE things (user_id CHAR(36) CHARACTER SET ascii, kind VARCHAR(8) CHARACTER SET ascii, nth_thing INT,
       price DECIMAL(22,4), made_at DATETIME(6), shape BLOB, hash BINARY(4), PRIMARY KEY (user_id, kind, nth_thing))`,
    );
    const rows = Array.from({ length: 900 }, (_, at) => {
      const hash = Buffer.alloc(4);
      hash.writeUInt32BE((at * 2_654_435_761) % 2 ** 32);
      return {
        ...{ userId, kind: `k${at % 3}`, nth: at, price: '12345678901234567.8900' },
        ...{ madeAt: MADE, shape: {} as never, hash },
      };
    });
    await database.sql.insert(things).values(rows);
    await database.sql.insert(things).values(rows.slice(0, 5).map((row) => ({ ...row, userId: uuidv7() })));
  });
  after(() => database.close());

  it('together hold every row of the user once, and no page much more than a mebibyte', async () => {
    const seen = new Map<string, string[]>();
    let pages = 0;
    for (let token = '', more = true; more; pages++) {
      const { rows, nextPageToken } = await exportPage(database.sql, lists, userId, token);
      expect(rows.reduce((sum, { json }) => sum + json.length, 0)).to.be.at.most(1024 * 1024);
      for (const { list, json } of rows) seen.set(list, [...(seen.get(list) ?? []), json]);
      more = nextPageToken !== '';
      token = nextPageToken;
    }
    expect(pages).to.be.greaterThan(2);
    for (const list of ['by_two_keys', 'by_hash']) {
      expect(seen.get(list), list).to.have.length(900);
      expect(new Set(seen.get(list)).size, list).to.equal(900);
    }
  });

  it('show rows under the names of their columns, sums exact, instants in RFC 3339, nothing that is left out', async () => {
    const { rows } = await exportPage(database.sql, lists, userId, '');
    expect(JSON.parse(rows[0]?.json ?? '')).to.deep.equal({
      ...{ kind: 'k0', nth_thing: 0, price: '12345678901234567.8900', made_at: MADE.toISOString() },
      shape: { sharp_corners: [{ at_least: 3 }] },
    });
  });
});
