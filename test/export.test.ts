import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { getTableName } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
import { v7 as uuidv7 } from 'uuid';
import { type Export, ExportState } from '#gen/tracker/user/v1/user_service.ts';
import type { ExportedList } from '#mesh/export.ts';
import { exportedLists as ofAuth } from '../services/auth/export.ts';
import { exportedLists as ofDs } from '../services/ds/export.ts';
import { exportedLists as ofExpense } from '../services/expense/export.ts';
import { exportedLists as ofUser } from '../services/user/export.ts';
import { archives, exportParts } from '../services/user/schema.ts';
import { refused } from './support/calls.ts';
import { inDatabase, tablesWith } from './support/databases.ts';
import { userWithEverything } from './support/everything.ts';
import { eventually, type Mesh, type ServiceName, sharedMesh } from './support/mesh.ts';
import { incoming, purchase } from './support/requests.ts';

const LISTS: Readonly<Record<ServiceName, readonly ExportedList[]>> = {
  auth: ofAuth,
  user: ofUser,
  // Only the names of the tables are asked for.
  ds: ofDs(undefined as never),
  expense: ofExpense,
};

/** Tables with a user in them that no export has, and why. */
const NOT_EXPORTED: Readonly<Record<string, string>> = {
  outbox: 'copies of what other lists have, on their way to other services for a day at most',
  dead_letters: 'copies of events that could not be read, for a person to look at',
  ended_sessions: 'ids of sessions that other services need to refuse',
  erasures: 'users who are gone',
  'auth.deletions': 'users who are gone',
  'auth.service_erasures': 'users who are gone',
};

type Archive = Readonly<Record<string, string>>;

describe('the export of everything', () => {
  let mesh: Mesh;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });

  const ended = (exportId: string, token: string): Promise<Export> =>
    eventually(async () => {
      const { export: now } = await mesh.user.getExport({ exportId }, { token });
      expect(now?.state).to.not.equal(ExportState.RUNNING);
      return now as Export;
    }, 30_000);

  async function begun(token: string) {
    const { export: made, downloadKey } = await mesh.user.createExport({}, { token });
    return { exportId: made?.exportId ?? '', downloadKey };
  }

  async function downloaded(token: string): Promise<Archive> {
    const { exportId, downloadKey } = await begun(token);
    const { state, parts, sizeBytes } = await ended(exportId, token);
    expect(state).to.equal(ExportState.READY);
    const bytes: Buffer[] = [];
    for (let part = 0; part < parts; part++) {
      const { data } = await mesh.user.downloadExport({ exportId, downloadKey, part }, { token });
      bytes.push(Buffer.from(data, 'base64'));
    }
    const zip = Buffer.concat(bytes);
    expect(zip.length).to.equal(sizeBytes);
    const files = Object.entries(unzipSync(zip)).map(
      ([name, content]) => [name, strFromU8(content)] as const,
    );
    return Object.fromEntries(files);
  }

  const rowsOf = (archive: Archive, file: string): Record<string, unknown>[] =>
    (archive[file] ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));

  for (const service of Object.keys(LISTS) as ServiceName[]) {
    it(`has every table of ${service} that a user is in, or says why not`, async () => {
      const names = LISTS[service].map(({ table }) => getTableName(table));
      const tables = await inDatabase(mesh, service, async ({ $client }) =>
        (
          await Promise.all(['user_id', 'aggregate_key', 'message_key'].map((c) => tablesWith($client, c)))
        ).flat(),
      );
      expect(tables).to.include.members(names);
      for (const table of tables.filter((name) => !names.includes(name)))
        expect(NOT_EXPORTED[table] ?? NOT_EXPORTED[`${service}.${table}`], table).to.be.a('string');
    });
  }

  it('holds every row of the user in every service', async () => {
    const { token, userId } = await userWithEverything(mesh);
    const archive = await eventually(async () => {
      const found = await downloaded(token);
      for (const file of [
        'ds/rules',
        'ds/hand_set',
        'expense/bills',
        'expense/balances',
        'expense/revisions',
      ])
        expect(found, file).to.have.property(`${file}.jsonl`);
      return found;
    });
    for (const [service, lists] of Object.entries(LISTS)) {
      for (const { list, table } of lists) {
        const held = await inDatabase(mesh, service as ServiceName, async ({ $client }) => {
          const sql = 'SELECT COUNT(*) AS n FROM ?? WHERE user_id = ?';
          const [rows] = await $client.query(sql, [getTableName(table), userId]);
          return Number((rows as { n: string }[])[0]?.n);
        });
        const file = `${service}/${list}.jsonl`;
        // Without a model, whoever waits for one is told at once, be it before the export or after.
        if (list === 'model_requests') expect(rowsOf(archive, file).length, file).to.be.at.least(held);
        else expect(rowsOf(archive, file), file).to.have.length(held).greaterThan(0);
        expect(archive['README.txt'], file).to.contain(`  ${file} `);
      }
    }
    const { files } = JSON.parse(archive['manifest.json'] ?? '') as {
      files: { file: string; rows: number }[];
    };
    for (const { file, rows } of files.filter((one) => one.file.endsWith('.jsonl')))
      expect(rowsOf(archive, file), file).to.have.length(rows);
    expect(Object.keys(archive).sort()).to.deep.equal(
      ['README.txt', 'manifest.json', ...files.map(({ file }) => file)].sort(),
    );
  });

  it('is exact, readable and without secrets', async () => {
    const { token, shop } = await userWithEverything(mesh);
    const archive = await downloaded(token);
    const amounts = rowsOf(archive, 'expense/expenses.jsonl').map(({ amount }) => amount);
    expect(amounts.sort()).to.deep.equal(['450.00', '7.25', '7.25']);
    const [message] = rowsOf(archive, 'ds/messages.jsonl');
    expect(message?.text).to.contain(shop);
    expect(message?.received_at).to.equal('2026-11-20T10:00:00.000Z');
    expect(JSON.stringify(message)).to.contain('"merchant_raw"');
    const all = Object.values(archive).join('\n');
    expect(all).to.not.match(/argon2|secret-hash|sealed|_hash|audit_key/);
    const happened = rowsOf(archive, 'auth/audit_log.jsonl');
    expect(happened.at(-1)).to.deep.include({ action: 'AUDIT_ACTION_SIGN_UP', address: '127.0.0.1' });
  });

  it('has the ledger as a spreadsheet in which no text is a formula', async () => {
    const { token } = await mesh.newUser();
    await mesh.expense.createExpense(
      purchase('1250.50', 'EUR', { merchant: '=HYPERLINK("x")', note: 'a, b' }),
      {
        token,
      },
    );
    const gone = await mesh.expense.createExpense(purchase('3', 'EUR'), { token });
    await mesh.expense.deleteExpense({ expenseId: gone.expense?.expenseId ?? '' }, { token });
    const lines = ((await downloaded(token))['ledger.csv'] ?? '').trim().split('\r\n');
    expect(lines).to.have.length(2);
    expect(lines[1]).to.contain(',1250.50,EUR,"\'=HYPERLINK(""x"")",').and.to.contain('"a, b"');
  });

  it('comes in several pages and parts, in order, each entry once', async function () {
    this.timeout(60_000);
    const { token } = await mesh.newUser({ homeCurrency: 'EUR' });
    for (let batch = 0; batch < 5; batch++) {
      const messages = Array.from({ length: 100 }, () =>
        incoming(Buffer.from(Array.from({ length: 2200 }, () => Math.random() * 256)).toString('base64')),
      );
      await mesh.ds.submitMessages({ messages }, { token, timeoutMs: 20_000 });
    }
    const first = await mesh.ds.exportMessages({ pageToken: '' }, { token, timeoutMs: 20_000 });
    expect(first.nextPageToken).to.not.equal('');
    const { exportId } = await begun(token);
    expect((await ended(exportId, token)).parts).to.be.greaterThan(1);
    const ids = rowsOf(await downloaded(token), 'ds/messages.jsonl').map(({ message_id: id }) => id);
    expect(new Set(ids).size).to.equal(500);
    expect(ids).to.have.length(500);
  });

  it('is nobody else’s, and nobody’s without its key', async () => {
    const [owner, other] = [await mesh.newUser(), await mesh.newUser()];
    const { exportId, downloadKey } = await begun(owner.token);
    const { parts } = await ended(exportId, owner.token);
    const ask = (token: string, key: string, part = 0) =>
      mesh.user.downloadExport({ exportId, downloadKey: key, part }, { token });
    await refused(mesh.user.getExport({ exportId }, { token: other.token }), status.NOT_FOUND);
    await refused(ask(other.token, downloadKey), status.NOT_FOUND);
    await refused(ask(owner.token, 'A'.repeat(43)), status.NOT_FOUND);
    await refused(ask(owner.token, 'key'), status.INVALID_ARGUMENT);
    await refused(ask(owner.token, downloadKey, parts), status.NOT_FOUND);
    await refused(ask(owner.token, downloadKey, -1), status.INVALID_ARGUMENT);
    await ask(owner.token, downloadKey);
  });

  it('gives way to the next one', async () => {
    const { token } = await mesh.newUser();
    const asked = await Promise.all(Array.from({ length: 4 }, () => begun(token)));
    const known = await Promise.all(
      asked.map(({ exportId }) => mesh.user.getExport({ exportId }, { token }).catch(() => undefined)),
    );
    const kept = known.flatMap((answer) => answer?.export ?? []);
    expect(kept).to.have.length(1);
    expect((await ended(kept[0]?.exportId ?? '', token)).state).to.equal(ExportState.READY);
  });

  it('is stored in such a way that the database alone does not read it', async () => {
    const { token } = await mesh.newUser();
    await mesh.expense.createExpense(purchase('1', 'EUR', { merchant: 'LANTERNS' }), { token });
    const { exportId, downloadKey } = await begun(token);
    await ended(exportId, token);
    await inDatabase(mesh, 'user', async (sql) => {
      const parts = (await sql.select().from(exportParts)).filter((row) => row.exportId === exportId);
      expect(parts).to.have.length(1);
      expect(parts[0]?.sealed.includes('manifest.json')).to.equal(false);
      const rows = JSON.stringify(await sql.select().from(archives));
      expect(rows).to.contain(exportId).and.to.not.contain(downloadKey);
    });
  });

  it('has failed where a service could not be asked', async function () {
    this.timeout(60_000);
    const { token } = await mesh.newUser();
    await mesh.stop('ds');
    const { exportId, downloadKey } = await begun(token);
    const { state } = await ended(exportId, token);
    await mesh.start('ds');
    expect(state).to.equal(ExportState.FAILED);
    const download = mesh.user.downloadExport({ exportId, downloadKey, part: 0 }, { token });
    expect(await refused(download, status.FAILED_PRECONDITION)).to.equal('export: failed, begin another');
  });

  it('has failed where the service that was making it stopped or was killed, and goes when its day is over', async function () {
    this.timeout(60_000);
    const [stopped, killed, over] = [await mesh.newUser(), await mesh.newUser(), await mesh.newUser()];
    const hour = 3_600_000;
    const row = (userId: string, age: number) => ({
      ...{ exportId: uuidv7(), userId, keyHash: Buffer.alloc(32), state: 'running' },
      ...{ createdAt: new Date(Date.now() - age), expiresAt: new Date(Date.now() - age + 24 * hour) },
    });
    const [crashed, old] = [row(killed.userId, hour), row(over.userId, 25 * hour)];
    await inDatabase(mesh, 'user', async (sql) => {
      await sql.insert(archives).values([crashed, old]);
      const sealed = Buffer.alloc(9);
      for (const { exportId } of [crashed, old])
        await sql.insert(exportParts).values({ exportId, part: 0, sealed });
    });
    await mesh.stop('ds');
    const { exportId } = await begun(stopped.token);
    await mesh.stop('user');
    await mesh.start('user');
    await mesh.start('ds');
    expect((await ended(exportId, stopped.token)).state).to.equal(ExportState.FAILED);
    expect((await ended(crashed.exportId, killed.token)).state).to.equal(ExportState.FAILED);
    await refused(mesh.user.getExport({ exportId: old.exportId }, { token: over.token }), status.NOT_FOUND);
    await eventually(() =>
      inDatabase(mesh, 'user', async (sql) => {
        const left = [...(await sql.select().from(exportParts)), ...(await sql.select().from(archives))];
        expect(left.map((one) => one.exportId)).to.not.include(old.exportId);
        const parts = await sql.select().from(exportParts);
        expect(parts.map((part) => part.exportId)).to.not.include(crashed.exportId);
      }),
    );
  });

  for (const [what, pageToken] of [
    ['no token', 'mine'],
    ['another list’s', Buffer.from('["1"]').toString('base64url')],
    ['a position that is none', Buffer.from('["0","[1,2]"]').toString('base64url')],
    ['a list that there is not', Buffer.from('["99","[\\"a\\"]"]').toString('base64url')],
  ] as const) {
    it(`takes only its own page tokens, not ${what}`, async () => {
      const { token } = await mesh.newUser();
      const calls = [
        mesh.auth.exportAccount,
        mesh.user.exportProfile,
        mesh.ds.exportMessages,
        mesh.expense.exportLedger,
      ];
      for (const call of calls)
        expect(await refused(call({ pageToken }, { token }), status.INVALID_ARGUMENT)).to.match(
          /^page_token: /,
        );
    });
  }
});
