import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import { ConfigError } from '#mesh/config.ts';
import { createLog } from '#mesh/log.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { DEBIT, incoming } from '../../../test/support/requests.ts';
import { messages } from '../schema.ts';
import { createMessageStore } from '../store.ts';
import { keepTexts, openVault } from './keeper.ts';

const DAY_MS = 86_400_000;
const NEVER = new AbortController().signal;
const log = createLog('test', 'silent');
const newKey = (name: string) => `${name} ${randomBytes(32).toString('base64')}\n`;

describe('message texts at rest', () => {
  let mesh: Mesh;
  let database: Database;
  let keys: string;
  let token: string;
  let userId: string;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
    database = openDatabase(mesh.urls.ds, 2);
    keys = await readFile(mesh.environments.ds.MESSAGE_KEYS_FILE as string, 'utf8');
  });
  after(() => database.close());
  beforeEach(async () => {
    ({ token, userId } = await mesh.newUser());
  });

  const submit = async (text = DEBIT) => {
    const [message] = (await mesh.ds.submitMessages({ messages: [incoming(text)] }, { token })).messages;
    if (!message) throw new Error('no message');
    return message;
  };
  const get = async (messageId: string) => (await mesh.ds.getMessage({ messageId }, { token })).message;
  const rowOf = async (messageId: string) => {
    const [row] = await database.sql.select().from(messages).where(eq(messages.messageId, messageId));
    if (!row) throw new Error('no row');
    return row;
  };
  const keep = async (days: number, file = keys) => {
    const vault = await openVault(database.sql, file);
    const clock = () => new Date(Date.now() + days * DAY_MS);
    return keepTexts({ sql: database.sql, vault, retentionDays: 180, clock, log }, NEVER);
  };

  it('are bytes that hold none of the words, and come back whole', async () => {
    const { messageId } = await submit();
    const { text, sealedText, keyId } = await rowOf(messageId);
    expect({ text, keyId }).to.deep.equal({ text: null, keyId: 'test' });
    expect(sealedText?.toString('latin1')).to.not.match(/450|CORNER|debited/);
    expect((await get(messageId))?.text).to.equal(DEBIT);
  });

  it('are erased when their days are over, and what they became stays', async () => {
    const { messageId, outcome } = await submit();
    await keep(179);
    expect((await get(messageId))?.text).to.equal(DEBIT);
    await keep(181);
    const found = await get(messageId);
    expect(found).to.deep.include({ text: '', outcome });
    expect(found?.textErasedAt).to.not.equal('');
    expect((await rowOf(messageId)).sealedText).to.equal(null);
  });

  it('are still known when they come again after that', async () => {
    const message = incoming(DEBIT);
    const submitAgain = async () =>
      (await mesh.ds.submitMessages({ messages: [message] }, { token })).messages[0];
    const first = await submitAgain();
    await keep(181);
    expect(await submitAgain()).to.deep.include({ messageId: first?.messageId, text: '' });
  });

  it('are kept as long as the user says', async () => {
    const settings = { retentionDays: 7, modelAllowed: false };
    const update = { settings };
    expect(await mesh.ds.getReadingSettings({}, { token })).to.deep.include({
      settings: { retentionDays: 180, modelAllowed: true },
    });
    expect((await mesh.ds.updateReadingSettings(update, { token })).settings).to.deep.equal(settings);
    expect((await mesh.ds.getReadingSettings({}, { token })).settings).to.deep.equal(settings);
    const { messageId } = await submit();
    const stranger = await mesh.newUser();
    const theirs = await mesh.ds.submitMessages({ messages: [incoming(DEBIT)] }, { token: stranger.token });
    await keep(8);
    expect((await get(messageId))?.text).to.equal('');
    const theirId = theirs.messages[0]?.messageId ?? '';
    expect(
      (await mesh.ds.getMessage({ messageId: theirId }, { token: stranger.token })).message?.text,
    ).to.equal(DEBIT);
  });

  it('are sealed anew with a new key, after which the old one is not needed', async () => {
    const { messageId } = await submit();
    const fresh = newKey('fresh');
    await keep(0, fresh + keys);
    expect((await rowOf(messageId)).keyId).to.equal('fresh');
    const store = createMessageStore(await openVault(database.sql, fresh));
    expect((await store.findMessage(database.sql, userId, messageId))?.text).to.equal(DEBIT);
    // The service that runs has only the old key.
    await keep(0, keys + fresh);
    expect((await get(messageId))?.text).to.equal(DEBIT);
  });

  it('are sealed anew also where one among them does not open, which stays as it is', async () => {
    const [damaged, whole] = [await submit(), await submit(`${DEBIT}!`)];
    const bytes = Buffer.alloc(64, 7);
    await database.sql
      .update(messages)
      .set({ sealedText: bytes })
      .where(eq(messages.messageId, damaged.messageId));
    const renewed = newKey('renewed');
    const { sealed } = await keep(0, renewed + keys);
    expect(sealed).to.be.at.least(1);
    expect((await rowOf(whole.messageId)).keyId).to.equal('renewed');
    const { keyId, sealedText } = await rowOf(damaged.messageId);
    expect({ keyId, sealedText }).to.deep.equal({ keyId: 'test', sealedText: bytes });
    await database.sql.delete(messages).where(eq(messages.messageId, damaged.messageId));
    await keep(0, keys + renewed);
  });

  it('stay where another replica has sealed them with a key that is not here yet', async () => {
    const { messageId } = await submit();
    const other = await submit(`${DEBIT}.`);
    const vault = await openVault(database.sql, keys);
    const named = (keyId: string) =>
      database.sql.update(messages).set({ keyId }).where(eq(messages.messageId, messageId));
    await named('newer');
    await database.sql
      .update(messages)
      .set({ text: 'in the clear', sealedText: null, keyId: null })
      .where(eq(messages.messageId, other.messageId));
    const clock = () => new Date();
    const kept = await keepTexts({ sql: database.sql, vault, retentionDays: 180, clock, log }, NEVER);
    expect(kept).to.deep.equal({ erased: 0, sealed: 1 });
    await named('test');
    expect((await get(messageId))?.text).to.equal(DEBIT);
  });

  it('are kept where the user chose more days while others are being erased', async () => {
    const { messageId } = await submit();
    await mesh.ds.updateReadingSettings({ settings: { retentionDays: 3650, modelAllowed: true } }, { token });
    let read = false;
    const before = new Proxy(database.sql, {
      get(target, name) {
        if (name !== 'select' || read) return Reflect.get(target, name);
        read = true;
        // What was chosen, as it was before the user chose.
        return () => ({ from: async () => [] });
      },
    });
    const clock = () => new Date(Date.now() + 200 * DAY_MS);
    const vault = await openVault(database.sql, keys);
    await keepTexts({ sql: before, vault, retentionDays: 180, clock, log }, NEVER);
    expect((await get(messageId))?.text).to.equal(DEBIT);
  });

  it('are sealed where they were stored before there was a key', async () => {
    const { messageId } = await submit();
    await database.sql
      .update(messages)
      .set({ text: 'in the clear', sealedText: null, keyId: null })
      .where(eq(messages.messageId, messageId));
    expect((await get(messageId))?.text).to.equal('in the clear');
    await keep(0);
    expect(await rowOf(messageId)).to.deep.include({ text: null, keyId: 'test' });
    expect((await get(messageId))?.text).to.equal('in the clear');
  });

  it('keep ds from starting without the key that they need, and it says which', async () => {
    await submit();
    await openVault(database.sql, newKey('other')).then(
      () => expect.fail('opened'),
      (error: Error) => {
        expect(error).to.be.instanceOf(ConfigError);
        expect(error.message).to.equal(
          'configuration: MESSAGE_KEYS_FILE: messages are sealed with test, which it lacks',
        );
      },
    );
  });

  it('cannot be read again once they are erased', async () => {
    const { messageId, outcome } = await submit('INR 450.00 or INR 300.00 debited');
    expect(outcome?.status).to.equal(MessageStatus.NEEDS_REVIEW);
    await keep(181);
    const details = await mesh.ds.retryMessage({ messageId }, { token }).then(
      () => 'answered',
      (error: { details: string }) => error.details,
    );
    expect(details).to.equal('message_id: the text of the message was erased');
  });
});
