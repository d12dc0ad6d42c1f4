import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { createLog } from '#mesh/log.ts';
import { hashOf, newSecret } from '#mesh/secret.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { findExport, replaceExport } from './export-store.ts';
import { createExporter } from './exporter.ts';

const DAY_MS = 86_400_000;

describe('the exporter', () => {
  let database: Database;
  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('exporter')).url, 4);
    await migrate(database, fileURLToPath(new URL('../migrations', import.meta.url)));
  });
  after(() => database.close());

  it('asks no service for an export that another one took the place of while it waited', async () => {
    const asked: string[] = [];
    const log = createLog('test', 'silent');
    const exporter = createExporter({
      database,
      log,
      sourcesFor: ({ exportId }) => {
        asked.push(exportId);
        return [];
      },
    });
    const userId = uuidv7();
    const createdAt = new Date();
    const downloadKey = newSecret();
    const orders = Array.from({ length: 20 }, () => ({ exportId: uuidv7(), userId, createdAt, downloadKey }));
    const stored = { keyHash: hashOf(downloadKey), state: 'running', parts: 0, sizeBytes: 0 };
    const expiresAt = new Date(createdAt.getTime() + DAY_MS);
    for (const { exportId } of orders) {
      const begun = { ...stored, exportId, userId, createdAt, expiresAt };
      await database.withTx((tx) => replaceExport(tx, begun));
    }
    for (const order of orders) exporter.begin({ ...order, token: '' });
    const [last] = orders.slice(-1);
    const which = { userId, exportId: last?.exportId ?? '' };
    while ((await findExport(database.sql, which, createdAt))?.state === 'running');
    await exporter.job.stop();
    expect(asked).to.deep.equal([last?.exportId]);
    expect(await findExport(database.sql, which, createdAt)).to.have.property('state', 'ready');
  });
});
