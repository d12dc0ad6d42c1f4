import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import { createConnection } from 'mysql2/promise';
import { type Infrastructure, startInfrastructure } from './infrastructure.ts';
import { localDir, ownFolder } from './paths.ts';
import { createDatabase, type Provisions, provision } from './provision.ts';
import { certificatesFolder, services, signingKeysDir } from './services.ts';
import { createSigningKeys, publicKeys } from './signing-keys.ts';
import { type Supervisor, supervise } from './supervise.ts';
import { topics } from './topics.ts';

describe('provisioning', () => {
  let dir: string;
  let supervisor: Supervisor;
  let servers: Infrastructure;
  let first: Provisions;
  const provisioned = () =>
    provision({
      db: servers.admin,
      brokers: servers.brokers,
      secretsDir: join(dir, 'secrets'),
      services,
      topics,
    });

  before(async function () {
    this.timeout(300_000);
    dir = await ownFolder(join(localDir, 'test'), 'provision-');
    supervisor = supervise();
    servers = await startInfrastructure({
      supervisor,
      dataDir: dir,
      db: process.env.DB || 'mariadb',
      ports: { kafka: 0, db: 0 },
      throwAway: true,
      say: console.error,
    });
    first = await provisioned();
  });
  after(async () => {
    await supervisor.stop('at once');
    await rm(dir, { recursive: true, force: true });
  });

  const query = async (url: string, sql: string) => {
    const connection = await createConnection(url);
    try {
      return (await connection.query(sql))[0] as Record<string, unknown>[];
    } finally {
      await connection.end();
    }
  };
  const refusal = (url: string, sql: string): Promise<number> =>
    query(url, sql).then(
      () => expect.fail(`allowed: ${sql}`),
      (error: { errno: number }) => error.errno,
    );
  const databaseDenied = 1044;
  const tableDenied = 1142;
  const needsPrivilege = 1227;

  it('is repeated without changing anything', async () => {
    const secrets = async () => {
      const entries = await readdir(first.secretsDir, { recursive: true, withFileTypes: true });
      // The certificates of peers are new at every start.
      const files = entries.filter(
        (entry) => entry.isFile() && !entry.parentPath.includes(certificatesFolder),
      );
      return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
    };
    const before = await secrets();
    await query(first.databaseUrls.auth ?? '', 'CREATE TABLE kept (id INT PRIMARY KEY)');
    expect(await provisioned()).to.deep.equal(first);
    expect(await secrets()).to.deep.equal(before);
    expect(await query(first.databaseUrls.auth ?? '', 'SELECT * FROM kept')).to.deep.equal([]);
  });

  it('gives every service a database in which it can do its work', async () => {
    for (const { name, database, databaseUser } of services) {
      const url = first.databaseUrls[name] ?? '';
      const [row] = await query(url, 'SELECT DATABASE() AS db, CURRENT_USER() AS user');
      expect(row).to.deep.equal({ db: database, user: `${databaseUser}@127.0.0.1` });
      await query(url, 'CREATE TABLE work (id INT PRIMARY KEY)');
      await query(url, 'DROP TABLE work');
    }
  });

  it('keeps every service out of the databases of the others', async () => {
    for (const { name, database } of services) {
      for (const other of services.filter((one) => one.name !== name)) {
        const url = first.databaseUrls[other.name] ?? '';
        expect(await refusal(url, `USE ${database}`)).to.equal(databaseDenied);
        expect(await refusal(url, `SELECT * FROM ${database}.kept`)).to.equal(tableDenied);
      }
    }
  });

  it('lets auth add to its audit log, and change nothing there', async () => {
    const { appendOnlyDatabase: log } = services.find(({ name }) => name === 'auth') ?? {};
    const url = first.databaseUrls.auth ?? '';
    await query(url, `CREATE TABLE ${log}.lines (id INT PRIMARY KEY)`);
    await query(url, `INSERT INTO ${log}.lines VALUES (1)`);
    for (const sql of [
      `UPDATE ${log}.lines SET id = 2`,
      `DELETE FROM ${log}.lines`,
      `DROP TABLE ${log}.lines`,
    ]) {
      expect(await refusal(url, sql)).to.equal(tableDenied);
    }
    expect(await query(url, `SELECT * FROM ${log}.lines`)).to.deep.equal([{ id: 1 }]);
    for (const { name } of services.filter((one) => one.name !== 'auth')) {
      expect(await refusal(first.databaseUrls[name] ?? '', `SELECT * FROM ${log}.lines`)).to.equal(
        tableDenied,
      );
    }
  });

  it("keeps every service out of the server's own tables", async () => {
    for (const url of Object.values(first.databaseUrls)) {
      expect(await refusal(url, 'SELECT * FROM mysql.user')).to.equal(tableDenied);
      expect(await refusal(url, "CREATE USER intruder IDENTIFIED BY 'x'")).to.equal(needsPrivilege);
    }
  });

  it('does not take an underscore in a name for any character', async () => {
    const exact = await createDatabase(servers.admin, 'one_two');
    const similar = await createDatabase(servers.admin, 'oneXtwo');
    expect(await refusal(exact.url, 'USE oneXtwo')).to.equal(databaseDenied);
    await exact.drop();
    await similar.drop();
  });

  it('leaves nothing of a dropped database, its user included', async () => {
    const { url, drop } = await createDatabase(servers.admin, 'short_lived');
    expect(await query(url, 'SELECT 1 AS one')).to.deep.equal([{ one: 1 }]);
    await drop();
    const accessDenied = 1045;
    expect(await refusal(url, 'SELECT 1')).to.equal(accessDenied);
  });

  it('shows its secrets to nobody else', async () => {
    for (const name of await readdir(first.secretsDir, { recursive: true })) {
      const { mode } = await stat(join(first.secretsDir, name));
      expect(mode & 0o077, name).to.equal(0);
    }
  });

  it('makes a P-256 key for signing, and its public half for who verifies', async () => {
    const dir = join(first.secretsDir, signingKeysDir);
    const key = createPrivateKey(await readFile(join(dir, 'signing.pem')));
    expect(key.asymmetricKeyDetails).to.deep.equal({ namedCurve: 'prime256v1' });
    const [pem = '', ...more] = await publicKeys(dir);
    expect(more).to.deep.equal([]);
    expect(createPublicKey(pem).equals(createPublicKey(key as never))).to.equal(true);
  });

  it('goes on with the key of a stack that had it in a file of its own', async () => {
    const former = join(dir, 'signing-key.pem');
    const pem = await readFile(join(first.secretsDir, signingKeysDir, 'signing.pem'), 'utf8');
    await writeFile(former, pem, { mode: 0o600 });
    const moved = join(dir, 'moved');
    await createSigningKeys(moved, former);
    expect(await readFile(join(moved, 'signing.pem'), 'utf8')).to.equal(pem);
    expect(await publicKeys(moved)).to.have.length(1);
    expect((await readdir(dir)).includes('signing-key.pem')).to.equal(false);
  });

  it('makes every topic with its partitions and settings', async () => {
    const admin = new Kafka({ brokers: servers.brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    try {
      const metadata = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
      for (const { name, partitions } of topics) {
        const found = metadata.topics.find((topic) => topic.name === name)?.partitions ?? [];
        expect(found.map(({ leader }) => leader)).to.deep.equal(Array(partitions).fill(1));
      }
      const { resources } = await admin.describeConfigs({
        includeSynonyms: false,
        resources: topics.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
      });
      for (const { name, config } of topics) {
        const entries = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
        const found = entries.map(({ configName, configValue }) => [configName, configValue]);
        expect(Object.fromEntries(found)).to.include(config);
      }
    } finally {
      await admin.disconnect();
    }
  });
});
