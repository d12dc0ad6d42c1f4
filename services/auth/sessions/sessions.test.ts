import { generateKeyPairSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { type Database, openDatabase } from '#mesh/database.ts';
import { migrate } from '#mesh/migrate.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { addUser } from '../accounts/account-store.ts';
import { createSigner } from '../keys/signer.ts';
import { createSessions, type Sessions } from './sessions.ts';

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const SILENT = { record: async () => {}, list: async () => [] };
const FROM = { address: '192.0.2.7', userAgent: 'test', traceparent: '' };

describe('refresh tokens', function () {
  this.timeout(60_000);
  let database: Database;
  let sessions: Sessions;
  let now = new Date('2026-01-01T00:00:00Z');
  const clock = () => now;
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  before(async () => {
    database = openDatabase((await (await testbed()).createDatabase('sessions')).url, 16);
    await migrate(database, fileURLToPath(new URL('../migrations', import.meta.url)));
    const signer = createSigner(pem, { issuer: 'i', audience: 'a' }, 900, clock);
    const outbox = { append: async () => {} };
    sessions = createSessions({ database, outbox, signer, audit: SILENT, sessionDays: 30, clock });
  });
  after(() => database.close());

  async function login(): Promise<string> {
    const account = { userId: uuidv7(), username: `u-${uuidv7()}`, roles: ['USER'] };
    return database.withTx(async (tx) => {
      await addUser(
        tx,
        { ...account, passwordHash: 'x', passwordChangedAt: now, createdAt: now },
        account.roles,
      );
      return (await sessions.open(tx, account, '', FROM)).refreshToken;
    });
  }
  const refresh = async (token: string) => (await sessions.refresh(token, FROM)).refreshToken;
  const refused = (token: string) =>
    refresh(token).then(
      () => expect.fail('was accepted'),
      (error: Error) => expect(error.name).to.equal('RefreshTokenRefused'),
    );

  it('are replaced at every use', async () => {
    const first = await login();
    const second = await refresh(first);
    const third = await refresh(second);
    expect(new Set([first, second, third]).size).to.equal(3);
  });

  it('give the same successor again within ten seconds, for a reply that was lost', async () => {
    const first = await login();
    const second = await refresh(first);
    pass(9_000);
    expect(await refresh(first)).to.equal(second);
    await refresh(second);
  });

  it('end the session when one is used again after that', async () => {
    const first = await login();
    const second = await refresh(first);
    pass(10_001);
    await refused(first);
    await refused(second);
  });

  it('end the session when a grandparent is used, however soon', async () => {
    const first = await login();
    const third = await refresh(await refresh(first));
    await refused(first);
    await refused(third);
  });

  it('end with the session after 30 days, however often they were replaced', async () => {
    let token = await login();
    for (let day = 0; day < 29; day++) {
      pass(86_400_000);
      token = await refresh(token);
    }
    pass(86_400_000);
    await refused(token);
  });

  it('end when the session is ended, and ending it twice is harmless', async () => {
    const token = await refresh(await login());
    await sessions.end(token, FROM);
    await sessions.end(token, FROM);
    await sessions.end('never given', FROM);
    await refused(token);
  });

  it('are not accepted when never given', async () => {
    for (const token of ['', 'x', 'A'.repeat(43)]) await refused(token);
  });

  it('have one successor for 50 uses at once', async () => {
    const first = await login();
    const successors = await Promise.all(Array.from({ length: 50 }, () => refresh(first)));
    expect(new Set(successors).size).to.equal(1);
    await refresh(successors[0] ?? '');
  });

  it('cannot be read from the database', async () => {
    const first = await login();
    const second = await refresh(first);
    const [rows] = await database.pool.query('SELECT * FROM refresh_tokens');
    const dump = (rows as Record<string, unknown>[])
      .flatMap((row) => Object.values(row))
      .map((value) =>
        Buffer.isBuffer(value) ? value.toString('latin1') + value.toString('base64url') : String(value),
      )
      .join('\n');
    for (const token of [first, second]) {
      expect(dump).to.not.contain(token);
      expect(dump).to.not.contain(Buffer.from(token, 'base64url').toString('latin1'));
    }
  });
});
