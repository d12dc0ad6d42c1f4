import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import type { Log } from '#mesh/log.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { addAccount, authDatabaseAt } from '../../../test/support/accounts.ts';
import { type SmtpServer, startSmtpServer } from '../../../test/support/smtp.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { eraseUser } from '../accounts/account-store.ts';
import { type Codes, createCodes } from '../codes/codes.ts';
import { createPasswords } from '../passwords/passwords.ts';
import { createMailQueue, type Mail } from './queue.ts';
import { createSender } from './sender.ts';
import { folderTransport, type MailTransport, smtpTransport } from './transport.ts';

const FROM = 'no-reply@tracker.example';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Nobody listens there. */
const AWAY = 'smtp://127.0.0.1:1';

describe('mails', function () {
  this.timeout(60_000);
  let database: Database;
  let url: string;
  let server: SmtpServer;
  let codes: Codes;
  let logged: string[] = [];
  let now = new Date('2026-01-01T00:00:00Z');
  const clock = () => now;
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const queue = createMailQueue(clock);
  const note = (level: string) => (event: string, fields?: object) =>
    void logged.push(`${level} ${event} ${JSON.stringify(fields)}`);
  const log: Log = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };

  before(async () => {
    url = (await (await testbed()).createDatabase('mails')).url;
    database = await authDatabaseAt(url);
    codes = createCodes(database, createPasswords({ memoryKib: 19_456, passes: 2 }), clock);
  });
  beforeEach(async () => {
    logged = [];
    server = await startSmtpServer();
  });
  afterEach(async () => {
    await server.stop();
    await database.pool.query('DELETE FROM mails');
  });
  after(() => database.close());

  const sender = (transport: MailTransport = smtpTransport(server.url, FROM), on = database) =>
    createSender({ database: on, codes, transport, log, clock });
  const add = (mail: Mail) => database.withTx((tx) => queue.add(tx, mail));
  const rows = async () => {
    const [found] = await database.pool.query('SELECT * FROM mails ORDER BY created_at, mail_id');
    return found as Record<string, unknown>[];
  };
  const newAddress = () => `${uuidv7()}@example.com`;

  const newUser = async (addresses: { email?: string; pendingEmail?: string }) =>
    (await addAccount(database, now, addresses)).userId;

  it('with a code carry the one whose hash is stored, and nothing else that is secret or personal', async () => {
    const pendingEmail = newAddress();
    const userId = await newUser({ pendingEmail });
    await add({ kind: 'verify-email', userId });
    await sender().sendDue();
    const [mail] = server.taken;
    expect(mail).to.deep.include({ from: FROM, to: [pendingEmail] });
    expect(mail?.raw)
      .to.contain(`\nTo: ${pendingEmail}\n`)
      .and.match(/^Auto-Submitted: auto-generated$/m);
    expect(mail?.raw).to.not.contain(userId);
    const code = /^ {4}(\S{9})$/m.exec(mail?.raw ?? '')?.[1] ?? '';
    expect(await codes.find(userId, 'verify-email', code)).to.include({ userId, address: pendingEmail });
    const [row] = await rows();
    expect(row).to.include({ address: '', attempts: 1 });
    expect(row?.sent_at).to.be.a('string');
  });

  it('go to the address that each kind is for, one mailbox a mail', async () => {
    const [email, pendingEmail, old] = [newAddress(), newAddress(), newAddress()];
    const userId = await newUser({ email, pendingEmail });
    await add({ kind: 'verify-email', userId });
    await add({ kind: 'reset-password', userId });
    await add({ kind: 'password-changed', userId });
    await add({ kind: 'email-change-requested', userId, address: old });
    await add({ kind: 'account-deleted', userId: null, address: old });
    await sender().sendDue();
    const sent = server.taken.map(({ to, raw }) => [/^Subject: (.*)$/m.exec(raw)?.[1], ...to]);
    expect(sent).to.have.deep.members([
      ['Your code to verify this address', pendingEmail],
      ['Your code to set a new password', email],
      ['Your password was changed', email],
      ['Another address is to take the place of this one', old],
      ['Your account was deleted', old],
    ]);
    expect(JSON.stringify(await rows())).to.not.contain('@');
  });

  it('to nobody, to an unverified address or to somebody who is gone are dropped', async () => {
    const gone = await newUser({ email: newAddress() });
    await add({ kind: 'reset-password', userId: null });
    await add({ kind: 'reset-password', userId: await newUser({ pendingEmail: newAddress() }) });
    await add({ kind: 'verify-email', userId: await newUser({ email: newAddress() }) });
    await add({ kind: 'reset-password', userId: gone });
    await database.pool.query('DELETE FROM users WHERE user_id = ?', [gone]);
    await sender().sendDue();
    expect(server.taken).to.deep.equal([]);
    expect(await rows()).to.deep.equal([]);
  });

  it('of a user who is erased are not sent any more, but for the one that says so', async () => {
    const address = newAddress();
    const userId = await newUser({ email: address });
    await add({ kind: 'reset-password', userId });
    await add({ kind: 'email-change-requested', userId, address });
    await add({ kind: 'account-deleted', userId, address });
    await database.withTx((tx) => eraseUser(tx, userId));
    await sender().sendDue();
    expect(server.taken.map(({ raw }) => /^Subject: (.*)$/m.exec(raw)?.[1])).to.deep.equal([
      'Your account was deleted',
    ]);
    expect(JSON.stringify(await rows())).to.not.contain(address);
  });

  it('cannot be made to say or reach more by an address', async () => {
    for (const address of [
      'a@b.co\r\nBcc: x@y.zz',
      'a@b.co,x@y.zz',
      'a@b.co> SIZE=1',
      '"a" <x@y.zz>',
      'a@b.co\u0000',
    ]) {
      await add({ kind: 'account-deleted', userId: null, address });
    }
    await sender().sendDue();
    expect(server.taken).to.deep.equal([]);
    expect(await rows()).to.deep.equal([]);
  });

  it('are tried again, later each time, while the server is away', async () => {
    const email = newAddress();
    await add({ kind: 'reset-password', userId: await newUser({ email }) });
    const away = sender(smtpTransport(AWAY, FROM));
    const waits: number[] = [];
    for (let nth = 0; nth < 3; nth++) {
      const before = now.getTime();
      await away.sendDue();
      const nextAt = new Date(`${(await rows())[0]?.next_at}Z`.replace(' ', 'T')).getTime();
      waits.push(nextAt - before);
      pass(nextAt - before - 1);
      await sender().sendDue();
      expect(server.taken, 'before its time').to.deep.equal([]);
      pass(1);
    }
    expect(waits).to.deep.equal([15_000, 30_000, 60_000]);
    await sender().sendDue();
    expect(server.taken.map(({ to }) => to)).to.deep.equal([[email]]);
  });

  it('are given up after a day, and the log names nobody', async () => {
    const email = newAddress();
    await add({ kind: 'reset-password', userId: await newUser({ email }) });
    const away = sender(smtpTransport(AWAY, FROM));
    pass(DAY - 1);
    await away.sendDue();
    expect(await rows()).to.have.length(1);
    pass(15_000);
    await away.sendDue();
    pass(DAY);
    await away.sendDue();
    expect(logged.map((line) => line.split(' {')[0])).to.deep.equal([
      'warn mail could not be sent, will be tried again',
      'error mail given up',
    ]);
    expect(logged.join()).to.not.contain(email);
  });

  it('that the server refuses for good are not tried again; those that it refuses for now are', async () => {
    const [gone, full] = [newAddress(), newAddress()];
    await server.stop();
    server = await startSmtpServer({
      onRecipient: (address) => (address === gone ? '550 no such mailbox' : '451 try later'),
    });
    await add({ kind: 'password-changed', userId: await newUser({ email: gone }) });
    await sender().sendDue();
    pass(DAY);
    await add({ kind: 'password-changed', userId: await newUser({ email: full }) });
    await sender().sendDue();
    expect((await rows()).map((row) => row.sent_at !== null)).to.deep.equal([true, false]);
    expect(logged.map((line) => line.split(' ')[0])).to.deep.equal(['error', 'warn']);
  });

  it('that the server refused count like others', async () => {
    await server.stop();
    server = await startSmtpServer({ onRecipient: () => '550 no such mailbox' });
    const userId = await newUser({ pendingEmail: newAddress() });
    for (let nth = 0; nth < 3; nth++) await add({ kind: 'verify-email', userId });
    await sender().sendDue();
    const nextAt = await database.withTx((tx) => queue.nextAt(tx, userId, 'verify-email'));
    expect(nextAt).to.be.an.instanceOf(Date);
  });

  it('are sent once by two senders, and by another one when theirs died', async () => {
    const addresses = Array.from({ length: 30 }, newAddress);
    for (const email of addresses) await add({ kind: 'password-changed', userId: await newUser({ email }) });
    const second = openDatabase(url, 4);
    const died = sender({ send: () => new Promise(() => {}), close() {} });
    void died.sendDue();
    while (!(await rows()).some(({ attempts }) => attempts === 1));
    await Promise.all([sender().sendDue(), sender(undefined, second).sendDue()]);
    expect(server.taken).to.have.length(29);
    pass(2 * MINUTE);
    await Promise.all([sender().sendDue(), sender(undefined, second).sendDue()]);
    expect(server.taken.flatMap(({ to }) => to))
      .to.have.members(addresses)
      .and.length(30);
    await second.close();
  });

  it('leave this machine encrypted or not at all', async () => {
    await add({ kind: 'password-changed', userId: await newUser({ email: newAddress() }) });
    // Only the names that are known to be this machine are exempt, and they are in lower case.
    await sender(smtpTransport(`smtp://LOCALHOST:${server.port}`, FROM)).sendDue();
    expect(server.taken).to.deep.equal([]);
    expect(await rows()).to.have.length(1);
  });

  it('are written to a folder where there is no server, for its owner only', async () => {
    const email = newAddress();
    const dir = join(await mkdtemp(join((await testbed()).dir, 'mails-')), 'new');
    await add({ kind: 'reset-password', userId: await newUser({ email }) });
    await sender(folderTransport(dir, FROM, clock)).sendDue();
    const [name = '', ...more] = await readdir(dir);
    expect(more).to.deep.equal([]);
    expect(name).to.match(/^2026-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-reset-password-[0-9a-f-]{36}\.eml$/);
    expect((await stat(join(dir, name))).mode & 0o777).to.equal(0o600);
    const text = await readFile(join(dir, name), 'utf8');
    expect(text).to.contain(`From: ${FROM}\nTo: ${email}\nSubject: Your code to set a new password\n`);
    expect(text).to.match(/^ {4}[0-9A-Z]{4}-[0-9A-Z]{4}$/m);
  });

  it('are counted right when many are asked for at once', async () => {
    const userId = await newUser({ email: newAddress() });
    const ask = () =>
      database.withTx(async (tx) => {
        const nextAt = await queue.nextAt(tx, userId, 'reset-password');
        if (!nextAt) await queue.add(tx, { kind: 'reset-password', userId });
      });
    await Promise.all(Array.from({ length: 16 }, ask));
    expect(await rows()).to.have.length(3);
  });

  it('are counted for an hour, and forgotten after that', async () => {
    const userId = await newUser({ email: newAddress() });
    const nextAt = () => database.withTx((tx) => queue.nextAt(tx, userId, 'reset-password'));
    const first = now.getTime();
    for (let nth = 0; nth < 3; nth++) {
      expect(await nextAt()).to.equal(undefined);
      await add({ kind: 'reset-password', userId });
      pass(MINUTE);
    }
    await sender().sendDue();
    await sender().forget();
    expect((await nextAt())?.getTime()).to.equal(first + 60 * MINUTE);
    pass(57 * MINUTE);
    expect(await nextAt()).to.equal(undefined);
    pass(DAY);
    await sender().forget();
    expect(await rows()).to.deep.equal([]);
  });
});
