import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import {
  type Message,
  MessageKind,
  MessageStatus,
  type Outcome,
  ReprocessMessagesRequest,
  Verdict,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { UpdateExpenseRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { eventually, type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { BALANCE, BILL, DEBIT, incoming } from '../../../test/support/requests.ts';
import { handSet, messages } from '../schema.ts';
import { columnsOf } from '../store.ts';
import { createVault, readKeys } from '../vault/vault.ts';

const { EXTRACTED, IGNORED } = MessageStatus;
const ADVERT = 'Get 20% off on all cards this weekend, apply now';

describe('reading stored messages again', () => {
  let mesh: Mesh;
  let database: Database;
  let token: string;
  let userId: string;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
    database = openDatabase(mesh.urls.ds, 2);
  });
  after(() => database.close());
  beforeEach(async () => {
    ({ token, userId } = await mesh.newUser({ homeCurrency: 'INR' }));
  });

  const submit = async (...texts: readonly string[]) =>
    (await mesh.ds.submitMessages({ messages: texts.map((text) => incoming(text)) }, { token })).messages;
  const reprocess = (request: Parameters<typeof ReprocessMessagesRequest.fromPartial>[0] = {}) =>
    mesh.ds.reprocessMessages(ReprocessMessagesRequest.fromPartial(request), { token });
  const get = async (messageId: string) =>
    (await mesh.ds.getMessage({ messageId }, { token })).message?.outcome;
  const entry = async (expenseId: string) =>
    (await mesh.expense.getExpense({ expenseId }, { token })).expense;
  /** Puts what an earlier engine would have made of a message in the place of what it is. */
  async function made({ messageId, outcome }: Message, change: (outcome: Outcome) => Partial<Outcome>) {
    if (!outcome) throw new Error('no outcome');
    const earlier = { ...outcome, ...change(outcome), engineVersion: 'grammar-0' };
    await database.sql.update(messages).set(columnsOf(earlier)).where(eq(messages.messageId, messageId));
    return earlier;
  }
  /** Puts another text in the place of a message's. */
  async function rewrite({ messageId }: Message, text: string) {
    const keys = await readFile(mesh.environments.ds.MESSAGE_KEYS_FILE as string, 'utf8');
    const sealedText = createVault(readKeys(keys)).seal(text, messageId).bytes;
    await database.sql.update(messages).set({ sealedText }).where(eq(messages.messageId, messageId));
  }
  const nothing = (): Partial<Outcome> => ({ status: IGNORED, verdict: Verdict.OTHER, expenses: [] });

  it('changes nothing where the engine is the same', async () => {
    await submit(DEBIT, ADVERT, BILL, 'uber 230');
    expect(await reprocess()).to.deep.equal({
      changes: [],
      examined: 4,
      erased: 0,
      total: 4,
      nextPageToken: '',
    });
  });

  it('shows what would change, and changes it only when told to', async () => {
    const [debit] = await submit(DEBIT);
    const [other] = await submit(`${DEBIT}.`);
    if (!debit || !other) throw new Error('no message');
    await made(debit, nothing);
    await made(other, ({ expenses }) => ({
      expenses: expenses.map((expense) => ({ ...expense, merchant: 'CORNER', category: 'other' })),
    }));
    const expenseId = other.outcome?.expenses[0]?.expenseId ?? '';
    const preview = await reprocess();
    expect(preview.changes).to.have.length(2);
    expect(preview.changes[0]?.changes.slice(0, 3)).to.deep.equal([
      { field: 'status', before: IGNORED, after: EXTRACTED },
      { field: 'verdict', before: Verdict.OTHER, after: Verdict.TRANSACTION },
      { field: 'money.amount', before: '', after: 'INR 450.00' },
    ]);
    expect(preview.changes[1]).to.deep.include({ messageId: other.messageId, expenseId });
    expect(preview.changes[1]?.changes.map(({ field, before }) => [field, before])).to.deep.equal([
      ['merchant', 'CORNER'],
      ['category', 'other'],
    ]);
    expect((await get(debit.messageId))?.status).to.equal(IGNORED);

    const applied = await reprocess({ apply: true });
    expect(applied.changes.map(({ messageId }) => messageId)).to.deep.equal([
      debit.messageId,
      other.messageId,
    ]);
    const outcome = await get(debit.messageId);
    expect(outcome?.status).to.equal(EXTRACTED);
    await eventually(() => entry(outcome?.expenses[0]?.expenseId ?? ''));
    expect((await get(other.messageId))?.expenses[0]).to.deep.include({ expenseId, merchant: 'CORNER CAFE' });
    expect((await reprocess()).changes).to.deep.equal([]);
  });

  it('leaves alone what the user settled, and what would turn from an entry into a doubt', async () => {
    const [settled, doubtful] = await submit(DEBIT, 'INR 450.00 or INR 300.00 debited');
    if (!settled || !doubtful) throw new Error('no message');
    const byUser = {
      field: 'merchant',
      stage: ExtractionStage.USER,
      confidence: 1,
      start: 0,
      end: 0,
      version: '',
    };
    await made(settled, ({ expenses }) => ({
      expenses: expenses.map((expense) => ({ ...expense, merchant: 'Mine', evidence: [byUser] })),
    }));
    await made(doubtful, () => ({ status: EXTRACTED }));
    expect((await reprocess()).changes).to.deep.equal([]);
  });

  it('goes page by page, the oldest first, and counts what has no text any more', async () => {
    const all = await submit(
      ...Array.from({ length: 25 }, (_, nth) => `INR ${nth + 1}.00 debited from A/c XX1234 at SHOP`),
    );
    for (const message of all) await made(message, nothing);
    const [first] = all;
    await database.sql
      .update(messages)
      .set({ sealedText: null, keyId: null, textErasedAt: new Date() })
      .where(eq(messages.messageId, first?.messageId ?? ''));
    const seen: string[] = [];
    let erased = 0;
    for (let pageToken = ''; ; ) {
      const page = await reprocess({ pageSize: 10, pageToken });
      expect(page.total).to.equal(25);
      seen.push(...page.changes.map(({ messageId }) => messageId));
      erased += page.erased;
      pageToken = page.nextPageToken;
      if (!pageToken) break;
    }
    expect(seen).to.deep.equal(
      all
        .slice(1)
        .map(({ messageId }) => messageId)
        .sort(),
    );
    expect(erased).to.equal(1);
  });

  it('keeps what the user changed in the ledger', async () => {
    const [message] = await submit(DEBIT);
    if (!message) throw new Error('no message');
    const expenseId = message.outcome?.expenses[0]?.expenseId ?? '';
    await eventually(() => entry(expenseId));
    const update = { expenseId, expense: { merchant: 'My cafe' }, updateMask: ['merchant'] };
    await mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial(update), { token });
    await eventually(async () =>
      expect((await mesh.ds.listRules({ pageSize: 0, pageToken: '' }, { token })).rules).to.have.length(1),
    );
    await made(message, ({ expenses }) => ({
      expenses: expenses.map((expense) => ({
        ...expense,
        merchant: 'CORNER',
        reference: 'X77',
        category: 'other',
      })),
    }));
    const { changes } = await reprocess({ apply: true });
    expect(changes.flatMap((one) => one.changes.map(({ field }) => field))).to.deep.equal([
      'category',
      'reference',
    ]);
    expect((await get(message.messageId))?.expenses[0]).to.include({ merchant: 'CORNER', reference: '' });
    await eventually(async () => expect((await entry(expenseId))?.evidence.length).to.be.greaterThan(0));
    expect((await entry(expenseId))?.merchant).to.equal('My cafe');
  });

  it('keeps an entry that the user changed where the message is now read as something else', async () => {
    const [message] = await submit(DEBIT);
    if (!message) throw new Error('no message');
    const expenseId = message.outcome?.expenses[0]?.expenseId ?? '';
    await eventually(() => entry(expenseId));
    const update = { expenseId, expense: { category: 'gifts' }, updateMask: ['category'] };
    await mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial(update), { token });
    await eventually(async () =>
      expect((await mesh.ds.listRules({ pageSize: 0, pageToken: '' }, { token })).rules).to.have.length(1),
    );
    // As if an engine had taken the text for an entry that the present one takes for an advertisement.
    await rewrite(message, ADVERT);
    expect((await reprocess({ apply: true })).changes).to.deep.equal([]);
    expect((await get(message.messageId))?.expenses.map((one) => one.expenseId)).to.deep.equal([expenseId]);
  });

  it('does not bring back an entry that the user deleted, whatever the message is read as in between', async () => {
    const [message] = await submit(DEBIT);
    if (!message) throw new Error('no message');
    const expenseId = message.outcome?.expenses[0]?.expenseId ?? '';
    await eventually(() => entry(expenseId));
    await mesh.expense.deleteExpense({ expenseId }, { token });
    await eventually(async () =>
      expect(
        await database.sql.select().from(handSet).where(eq(handSet.messageId, message.messageId)),
      ).to.have.length(1),
    );
    await rewrite(message, ADVERT);
    await reprocess({ apply: true });
    await rewrite(message, DEBIT);
    expect((await reprocess({ apply: true })).changes).to.deep.equal([]);
    expect((await get(message.messageId))?.expenses.map((one) => one.expenseId)).to.deep.equal([expenseId]);
  });

  it('tells of a bill and a balance that an earlier engine did not read', async () => {
    const [bill, balance] = await submit(BILL, BALANCE);
    if (!bill || !balance) throw new Error('no message');
    await made(bill, () => ({ upcomingBill: undefined }));
    await made(balance, () => ({ balanceReading: undefined }));
    const { changes } = await reprocess({ apply: true });
    expect(changes.map(({ messageId }) => messageId)).to.deep.equal([bill.messageId, balance.messageId]);
    expect((await get(bill.messageId))?.upcomingBill).to.deep.equal(bill.outcome?.upcomingBill);
    expect((await reprocess()).changes).to.deep.equal([]);
  });

  it('ends a page before its changes would not fit into a reply', async function () {
    this.timeout(60_000);
    // Without a currency they stay with ds, and no service hears of thousands of entries.
    ({ token, userId } = await mesh.newUser({}));
    const note = Array.from({ length: 48 }, (_, nth) => `lunch ${nth + 1}.50`).join(', ');
    let outcome: Outcome | undefined;
    for (let batch = 0; batch < 5; batch++) {
      const notes = Array.from({ length: 100 }, () => incoming(note, MessageKind.NOTE));
      const submitted = await mesh.ds.submitMessages({ messages: notes }, { token });
      outcome = submitted.messages[0]?.outcome;
    }
    if (!outcome) throw new Error('no outcome');
    // As an engine left them that knew no notes.
    await database.sql
      .update(messages)
      .set(columnsOf({ ...outcome, ...nothing() }))
      .where(eq(messages.userId, userId));
    let examined = 0;
    for (let pageToken = ''; ; ) {
      const request = { apply: false, pageSize: 500, pageToken };
      const page = await mesh.ds.reprocessMessages(request, { token, timeoutMs: 30_000 });
      examined += page.examined;
      pageToken = page.nextPageToken;
      if (!pageToken) break;
    }
    expect(examined).to.equal(500);
  });
});
