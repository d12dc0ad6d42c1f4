import { expect } from 'chai';
import type { Database } from '#mesh/sql/database.ts';
import { authDatabase } from '../../../test/support/accounts.ts';
import { FROM, sessionsOn, type TestSessions } from '../../../test/support/sessions.ts';

describe('refresh tokens', function () {
  this.timeout(60_000);
  let database: Database;
  let sessions: TestSessions;
  before(async () => {
    database = await authDatabase('sessions');
    sessions = sessionsOn(database);
  });
  after(() => database.close());

  const login = async () => sessions.logIn(await sessions.addUser());
  const refresh = (token: string) => sessions.refresh(token);
  const pass = (ms: number) => sessions.pass(ms);
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

  it('have one successor or none for 50 uses at once with a logout among them, and no use after it', async () => {
    for (let round = 0; round < 5; round++) {
      const first = await login();
      const uses = Array.from({ length: 50 }, (_, nth) =>
        nth === 10 * round ? sessions.end(first, FROM) : refresh(first).catch((error: Error) => error.name),
      );
      const answers = new Set((await Promise.all(uses)).filter((answer) => answer !== undefined));
      const successors = [...answers].filter((answer) => answer !== 'RefreshTokenRefused');
      expect(successors.length).to.be.at.most(1);
      for (const token of [first, ...successors]) await refused(token);
    }
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
