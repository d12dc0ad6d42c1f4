import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import { BillStatus, ListBillsRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { type Envelope, seal } from '#mesh/events/event.ts';
import { type Database, openDatabase, type Tx } from '#mesh/sql/database.ts';
import { sqlErrno } from '#mesh/sql/errors.ts';
import { deliver } from '../../../test/support/deliver.ts';
import { type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { billAnnounced, expenseExtracted } from '../../../test/support/news.ts';
import { TRACE } from '../../../test/support/publish.ts';
import { expenseSubscriptions } from '../events.ts';
import { revisions } from '../schema.ts';

/** Long enough for a transaction that does not wait for another to have read what it reads. */
const MEANWHILE_MS = 200;
const REVISED_AT = '2026-12-06T08:00:00.000Z';

describe('what a message is found to say anew', () => {
  let mesh: Mesh;
  let database: Database;
  let token: string;
  let userId: string;
  let expenseId: string;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
    database = openDatabase(mesh.urls.expense, 3);
  });
  beforeEach(async () => {
    ({ token, userId } = await mesh.newUser());
    expenseId = uuidv7();
  });
  after(() => database.close());

  const apply = (tx: Tx, envelope: Envelope) => deliver(tx, expenseSubscriptions, envelope);
  const take = (envelope: Envelope) => database.withTx((tx) => apply(tx, envelope));
  const revised = (fields: Parameters<typeof ExpenseRevised.fromPartial>[0]) =>
    seal(
      ExpenseRevised,
      ExpenseRevised.fromPartial({ revisedAt: REVISED_AT, ...fields, userId, expenseId }),
      TRACE,
    );
  const extracted = (fields: object = {}) => expenseExtracted(userId, { expenseId, ...fields });
  const entry = async () => (await mesh.expense.getExpense({ expenseId }, { token })).expense;
  const inr = (amount: string) => ({ currencyCode: 'INR', amount });
  const renamed = { fields: ['merchant'], merchant: 'Later' };

  for (const [order, first, second] of [
    ['the entry is', () => extracted(), () => revised(renamed)],
    ['the revision is', () => revised(renamed), () => extracted()],
  ] as const) {
    it(`finds its entry where ${order} not committed yet when the other is taken`, async () => {
      let taken: Promise<void> | undefined;
      await database.withTx(async (tx) => {
        await apply(tx, first());
        taken = take(second());
        await sleep(MEANWHILE_MS);
      });
      await taken;
      expect((await entry())?.merchant).to.equal('Later');
    });
  }

  it('moves the balance that it tells to the account that it is about after all', async () => {
    const messageId = uuidv7();
    await take(extracted({ messageId, balance: inr('5000'), account: { tail: '1234' } }));
    await take(revised({ messageId, fields: ['account'], account: { tail: '9999' } }));
    const { balances } = await mesh.expense.listBalances({}, { token });
    expect(balances.map(({ account, balance }) => `${account?.tail} ${balance?.amount}`)).to.deep.equal([
      '9999 5000.00',
    ]);
  });

  it('finds an entry that is added between its two looks', async () => {
    let taken: Promise<void> | undefined;
    const stop = new Error('roll back');
    const holding = database.withTx(async (tx) => {
      // Whoever writes the revision waits for this one, after the first look.
      const revisedAt = new Date(REVISED_AT);
      await tx.insert(revisions).values({ expenseId, userId, revisedAt, waiting: null });
      taken = take(revised(renamed));
      await sleep(MEANWHILE_MS);
      await database.pool.query(
        'INSERT INTO expenses (expense_id, user_id, amount, currency_code, direction, kind, merchant, category, ' +
          'occurred_on, account_tail, account_type, reference, note, source, created_at, updated_at) ' +
          "VALUES (?, ?, 5, 'INR', 1, 1, 'Now', 'other', '2026-12-05', '', 0, '', '', 2, now(), now())",
        [expenseId, userId],
      );
      throw stop;
    });
    await holding.catch((error: unknown) => expect(error).to.equal(stop));
    await taken;
    expect((await entry())?.merchant).to.equal('Later');
  });

  it('changes what is named, and why it is so, and nothing else', async () => {
    const reason = (field: string, version: string) => ({
      ...{ field, stage: ExtractionStage.GRAMMAR, confidence: 0.9, start: 1, end: 4, version },
    });
    const fields = ['merchant', 'money.amount', 'money.currency_code', 'fee'];
    await take(extracted({ fee: inr('1.00'), evidence: fields.map((field) => reason(field, 'old')) }));
    const before = await entry();
    await take(
      revised({
        fields: ['money', 'fee', 'counterparty'],
        ...{ money: inr('12.00'), fee: inr('2.00'), counterparty: 'c@upi', merchant: 'ignored' },
        evidence: [...fields.slice(1).map((field) => reason(field, 'new')), reason('merchant', 'ignored')],
      }),
    );
    const after = await entry();
    expect(after?.etag).to.not.equal(before?.etag);
    expect({ ...after, updatedAt: '', etag: '' }).to.deep.equal({
      ...before,
      ...{ money: inr('12.00'), fee: inr('2.00'), counterparty: 'c@upi', updatedAt: '', etag: '' },
      evidence: [reason('merchant', 'old'), ...fields.slice(1).map((field) => reason(field, 'new'))],
    });
    await take(revised({ fields: ['money'], money: inr('99.00') }));
    expect((await entry())?.money, 'a revision of the same instant is the same').to.deep.equal(inr('12.00'));
  });

  it('is no repeat of another where it cannot be stored', async () => {
    const tooLong = ExpenseRevised.fromPartial({
      revisedAt: REVISED_AT,
      ...renamed,
      userId,
      expenseId: `${expenseId}0`,
    });
    const failed = await take(seal(ExpenseRevised, tooLong, TRACE)).then(() => undefined, sqlErrno);
    expect(failed, 'data too long').to.equal(1406);
    expect(await database.sql.select().from(revisions).where(eq(revisions.userId, userId))).to.deep.equal([]);
  });

  it('leaves what a later revision said where an earlier one comes after it', async () => {
    await take(extracted());
    await take(revised({ fields: ['money'], money: inr('20.00'), revisedAt: '2026-12-06T09:00:00.000Z' }));
    await take(revised({ fields: ['money', 'merchant'], money: inr('10.00'), merchant: 'Earlier' }));
    expect(await entry()).to.deep.include({ money: inr('20.00'), merchant: 'Earlier' });
    await take(revised({ withdrawn: true, revisedAt: '2026-12-06T08:30:00.000Z' }));
    expect((await entry())?.merchant).to.equal('Earlier');
  });

  it('opens the bill that its entry does not pay any more, and settles another', async () => {
    await take(billAnnounced(userId));
    await take(billAnnounced(userId, { money: inr('120.00') }));
    await take(extracted());
    const bills = async () =>
      (await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token })).bills.map(
        ({ money, status }) => [money?.amount, status],
      );
    expect(await bills()).to.have.deep.members([
      ['499.00', BillStatus.PAID],
      ['120.00', BillStatus.OPEN],
    ]);
    await take(revised({ fields: ['money'], money: inr('120.00') }));
    expect(await bills()).to.have.deep.members([
      ['499.00', BillStatus.OPEN],
      ['120.00', BillStatus.PAID],
    ]);
    await take(revised({ withdrawn: true, revisedAt: '2026-12-06T08:00:01.000Z' }));
    expect((await bills()).map(([, status]) => status)).to.deep.equal([BillStatus.OPEN, BillStatus.OPEN]);
  });

  it('corrects the balance that its message told, and leaves later news', async () => {
    const account = { tail: '1234', type: 'ACCOUNT_TYPE_ACCOUNT' as never };
    const messageId = uuidv7();
    await take(extracted({ messageId, account, balance: inr('10.00') }));
    const balances = async () =>
      (await mesh.expense.listBalances({}, { token })).balances.map(({ balance }) => balance?.amount);
    expect(await balances()).to.deep.equal(['10.00']);
    await take(revised({ messageId, fields: ['balance'], balance: inr('1000.00') }));
    expect(await balances()).to.deep.equal(['1000.00']);
    await take(
      expenseExtracted(userId, {
        account,
        balance: inr('7.00'),
        occurredOn: '2026-12-07',
        receivedAt: '2026-12-07T08:00:00Z',
      }),
    );
    const later = '2026-12-08T08:00:00.000Z';
    await take(revised({ messageId, fields: ['balance'], balance: inr('2000.00'), revisedAt: later }));
    expect(await balances()).to.deep.equal(['7.00']);
    expect((await entry())?.balance).to.deep.equal(inr('2000.00'));
  });

  describe('about its balance', () => {
    const messageId = uuidv7();
    const account = { tail: '1234', type: 'ACCOUNT_TYPE_ACCOUNT' as never };
    const known = async () =>
      (await mesh.expense.listBalances({}, { token })).balances.map(
        (one) => `${one.account?.tail} ${one.balance?.amount} ${one.balance?.currencyCode} ${one.asOf}`,
      );

    it('moves it to another account also where the purchase was in other money', async () => {
      const money = { currencyCode: 'USD', amount: '9.99' };
      await take(extracted({ messageId, money, account, balance: inr('5000.00') }));
      await take(revised({ messageId, fields: ['account'], account: { tail: '9999' } }));
      expect(await known()).to.deep.equal(['9999 5000.00 INR 2026-12-02']);
    });

    it('stands when the message is told of again', async () => {
      const told = extracted({ messageId, account, balance: inr('5000.00') });
      await take(told);
      await take(
        revised({
          ...{ messageId, fields: ['account', 'occurred_on'] },
          ...{ account: { tail: '9999' }, occurredOn: '2026-11-20' },
        }),
      );
      await take(told);
      expect(await known()).to.deep.equal(['9999 5000.00 INR 2026-11-20']);
    });

    it('takes it out where the message told none', async () => {
      await take(extracted({ messageId, account, balance: inr('5000.00') }));
      await take(revised({ messageId, fields: ['balance'] }));
      expect(await known()).to.deep.equal([]);
      expect((await entry())?.balance).to.equal(undefined);
    });

    it('is news of the day that it is of after all', async () => {
      await take(extracted({ messageId, account, balance: inr('5000.00'), occurredOn: '2026-11-20' }));
      await take(revised({ messageId, fields: ['occurred_on'], occurredOn: '2026-12-01' }));
      expect(await known()).to.deep.equal(['1234 5000.00 INR 2026-12-01']);
    });

    it('keeps it in its own money where the purchase was in other money after all', async () => {
      await take(extracted({ messageId, account, balance: inr('5000.00'), fee: inr('3.10') }));
      const money = { currencyCode: 'USD', amount: '499.00' };
      await take(revised({ messageId, fields: ['money'], money }));
      expect(await known()).to.deep.equal(['1234 5000.00 INR 2026-12-02']);
      const { balance, fee } = (await entry()) ?? {};
      expect({ balance, fee }).to.deep.equal({ balance: undefined, fee: undefined });
    });
  });
});
