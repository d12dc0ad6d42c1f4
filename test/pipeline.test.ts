import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { MessageKind, MessageStatus, Verdict } from '#gen/tracker/ds/v1/ds_service.ts';
import {
  BillStatus,
  BudgetStatus,
  ExpenseSource,
  Flow,
  ListBillsRequest,
  SummaryGroup,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { refused } from './support/calls.ts';
import { eventually, type Mesh, sharedMesh } from './support/mesh.ts';
import { BALANCE, BILL, DEBIT, incoming } from './support/requests.ts';

const EVERYTHING = {
  from: '',
  to: '',
  category: '',
  merchant: '',
  text: '',
  kind: 'TRANSACTION_KIND_UNSPECIFIED' as never,
  currency: '',
  flow: Flow.UNSPECIFIED,
  accountTail: '',
  minAmount: '',
  maxAmount: '',
  pageSize: 0,
  pageToken: '',
};

describe('from message to ledger', () => {
  let mesh: Mesh;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });

  /** Submits one message and returns its expense once it is in the ledger. */
  async function ledgerEntry(token: string, text: string, kind = MessageKind.SMS, more: object = {}) {
    const message = { ...incoming(text, kind), ...more };
    const { messages } = await mesh.ds.submitMessages({ messages: [message] }, { token });
    expect(messages[0]?.outcome?.status, text).to.equal(MessageStatus.EXTRACTED);
    const expenseId = messages[0]?.outcome?.expenses[0]?.expenseId ?? '';
    const { expense } = await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    return { expense, message: messages[0] };
  }

  for (const [text, currencyCode, amount] of [
    ['Rs.1,02,311.40 debited from A/c XX1234 at BIG BAZAAR. Avl Bal Rs 5,00,000.00', 'INR', '102311.40'],
    ['Kartenzahlung 12,90 EUR bei REWE MARKT BERLIN', 'EUR', '12.90'],
    ['You spent ¥500 at LAWSON TOKYO', 'JPY', '500'],
    ['KWD 1.250 was spent on card ending 4421 at COFFEE REPUBLIC', 'KWD', '1.250'],
  ] as const) {
    it(`keeps the amount of "${text.slice(0, 40)}…" exactly`, async () => {
      const { token } = await mesh.newUser({ homeCurrency: 'EUR' });
      const { expense } = await ledgerEntry(token, text);
      expect(expense?.money).to.deep.equal({ currencyCode, amount });
      const { totals } = await mesh.expense.getSummary(
        { groupBy: SummaryGroup.CATEGORY, from: '', to: '', currency: '' },
        { token },
      );
      expect(totals.map((total) => total.spent)).to.deep.equal([{ currencyCode, amount }]);
    });
  }

  it('ties the expense to its message, under the id that the submitter was told', async () => {
    const { token } = await mesh.newUser();
    const { expense, message } = await ledgerEntry(token, DEBIT);
    expect(expense?.source).to.equal(ExpenseSource.MESSAGE);
    expect(expense?.messageId).to.equal(message?.messageId);
    expect(expense?.money).to.deep.equal({ currencyCode: 'INR', amount: '450.00' });
  });

  it('shows for each field where in the text it was read', async () => {
    const { token } = await mesh.newUser();
    const { message } = await ledgerEntry(token, DEBIT);
    const evidence = message?.outcome?.expenses[0]?.evidence ?? [];
    const { start = 0, end = 0 } = evidence.find(({ field }) => field === 'money.amount') ?? {};
    expect(DEBIT.slice(start, end)).to.equal('450.00');
  });

  it('reads an amount without currency in the home currency of the profile', async () => {
    const { token } = await mesh.newUser({ homeCurrency: 'CHF' });
    const { expense } = await ledgerEntry(token, 'uber 23.50', MessageKind.NOTE);
    expect(expense?.money).to.deep.equal({ currencyCode: 'CHF', amount: '23.50' });
  });

  it('asks for review instead of inventing a currency', async () => {
    const { token } = await mesh.newUser();
    const { messages } = await mesh.ds.submitMessages(
      { messages: [incoming('uber 23.50', MessageKind.NOTE)] },
      { token },
    );
    expect(messages[0]?.outcome?.status).to.equal(MessageStatus.NEEDS_REVIEW);
  });

  it('reads a message that needed review again once the profile knows more', async () => {
    const { token } = await mesh.newUser();
    const { messages } = await mesh.ds.submitMessages(
      { messages: [incoming('uber 23.50', MessageKind.NOTE)] },
      { token },
    );
    const messageId = messages[0]?.messageId ?? '';
    const { profile } = await mesh.user.getProfile({}, { token });
    await mesh.user.updateProfile(
      { profile: profile && { ...profile, homeCurrency: 'SEK' }, updateMask: ['home_currency'] },
      { token },
    );
    const { message } = await mesh.ds.retryMessage({ messageId }, { token });
    const expenseId = message?.outcome?.expenses[0]?.expenseId ?? '';
    const { expense } = await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    expect(expense?.money).to.deep.equal({ currencyCode: 'SEK', amount: '23.50' });
  });

  it('keeps one-time codes and adverts out of the ledger, and says what they are', async () => {
    const { token } = await mesh.newUser();
    const { messages } = await mesh.ds.submitMessages(
      {
        messages: [
          incoming('482913 is your one-time password to pay Rs 4,999.00. Do not share it with anyone.'),
          incoming('Get a loan of Rs 5,00,000 instantly! Apply now, T&C apply.'),
        ],
      },
      { token },
    );
    expect(messages.map((message) => message.outcome?.verdict)).to.deep.equal([
      Verdict.OTP,
      Verdict.PROMOTION,
    ]);
    expect(messages.flatMap((message) => message.outcome?.expenses)).to.deep.equal([]);
    const listed = await mesh.ds.listMessages(
      { status: MessageStatus.IGNORED, verdict: Verdict.UNSPECIFIED, pageSize: 0, pageToken: '' },
      { token },
    );
    expect(listed.messages).to.have.length(2);
  });

  it('keeps an announced payment out of the ledger, as a bill that its payment settles', async () => {
    const { token } = await mesh.newUser();
    const { messages } = await mesh.ds.submitMessages({ messages: [incoming(BILL)] }, { token });
    const { verdict, expenses, upcomingBill } = messages[0]?.outcome ?? {};
    expect({ verdict, expenses }).to.deep.equal({ verdict: Verdict.SCHEDULED, expenses: [] });
    expect(upcomingBill).to.deep.include({
      money: { currencyCode: 'INR', amount: '499.00' },
      payee: 'NETFLIX',
      dueOn: '2026-12-05',
    });
    const bills = async () =>
      (await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token })).bills;
    await eventually(async () =>
      expect((await bills())[0]).to.deep.include({
        payee: 'NETFLIX',
        dueOn: '2026-12-05',
        status: BillStatus.OPEN,
        messageId: messages[0]?.messageId,
      }),
    );
    expect((await mesh.expense.listExpenses(EVERYTHING, { token })).expenses).to.deep.equal([]);
    const { expense } = await ledgerEntry(
      token,
      'INR 499.00 debited from A/c XX1234 at NETFLIX on 05-12-2026. Avl Bal INR 4,501.00',
      MessageKind.SMS,
      { receivedAt: '2026-12-05T10:00:00Z' },
    );
    expect((await bills()).map(({ status, expenseId }) => ({ status, expenseId }))).to.deep.equal([
      { status: BillStatus.PAID, expenseId: expense?.expenseId },
    ]);
  });

  it('makes one bill of one announcement that two apps forwarded', async () => {
    const { token } = await mesh.newUser();
    const texts = [BILL, BILL, BILL.replace('499.00', '100.00')];
    const kinds = [MessageKind.SMS, MessageKind.NOTIFICATION, MessageKind.SMS];
    const messages = texts.map((text, nth) => incoming(text, kinds[nth]));
    await mesh.ds.submitMessages({ messages }, { token });
    await eventually(async () => {
      const { bills } = await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token });
      expect(bills.map(({ money }) => money?.amount)).to.deep.equal(['499.00', '100.00']);
    });
  });

  it('keeps what stands on an account out of the ledger, as its balance', async () => {
    const { token } = await mesh.newUser();
    await ledgerEntry(token, DEBIT);
    const balance = async () => (await mesh.expense.listBalances({}, { token })).balances[0]?.balance;
    expect(await balance()).to.deep.equal({ currencyCode: 'INR', amount: '5000.00' });
    const told = { ...incoming(BALANCE), receivedAt: '2026-11-21T10:00:00Z' };
    const { messages } = await mesh.ds.submitMessages({ messages: [told] }, { token });
    const { verdict, balanceReading } = messages[0]?.outcome ?? {};
    expect(verdict).to.equal(Verdict.BALANCE_ONLY);
    expect(balanceReading?.balance).to.deep.equal({ currencyCode: 'INR', amount: '6250.00' });
    await eventually(async () =>
      expect(await balance()).to.deep.equal({ currencyCode: 'INR', amount: '6250.00' }),
    );
    expect((await mesh.expense.listExpenses(EVERYTHING, { token })).expenses).to.have.length(1);
  });

  for (const [what, text] of [
    ['a bill', BILL],
    ['a balance', BALANCE],
  ] as const) {
    it(`does not read a message again that became ${what}`, async () => {
      const { token } = await mesh.newUser();
      const { messages } = await mesh.ds.submitMessages({ messages: [incoming(text)] }, { token });
      const retried = mesh.ds.retryMessage({ messageId: messages[0]?.messageId ?? '' }, { token });
      const details = await refused(retried, status.FAILED_PRECONDITION);
      expect(details).to.equal(`message_id: nothing to retry, it already became ${what}`);
    });
  }

  it('shows the merchant as the message has it, and the other side', async () => {
    const { token } = await mesh.newUser();
    const { expense, message } = await ledgerEntry(token, DEBIT);
    expect(message?.outcome?.expenses[0]?.merchantRaw).to.equal('CORNER CAFE');
    expect(expense).to.deep.include({
      merchantRaw: 'CORNER CAFE',
      balance: { currencyCode: 'INR', amount: '5000.00' },
    });
  });

  it('stores nothing for a preview', async () => {
    const { token } = await mesh.newUser();
    const { outcomes } = await mesh.ds.previewExtraction({ messages: [incoming(DEBIT)] }, { token });
    expect(outcomes[0]?.status).to.equal(MessageStatus.EXTRACTED);
    expect(outcomes[0]?.expenses[0]?.expenseId).to.equal('');
    const listed = await mesh.ds.listMessages(
      { status: MessageStatus.UNSPECIFIED, verdict: Verdict.UNSPECIFIED, pageSize: 0, pageToken: '' },
      { token },
    );
    expect(listed.messages).to.deep.equal([]);
  });

  it('stores all messages of a submission or none, and names the one at fault', async () => {
    const { token } = await mesh.newUser();
    const broken = { ...incoming(DEBIT), receivedAt: 'yesterday' };
    const submission = mesh.ds.submitMessages({ messages: [incoming(DEBIT), broken] }, { token });
    await submission.then(
      () => expect.fail('was accepted'),
      (error: Error) =>
        expect(error.message).to.contain('messages[1].received_at: must be an RFC 3339 instant'),
    );
    const listed = await mesh.ds.listMessages(
      { status: MessageStatus.UNSPECIFIED, verdict: Verdict.UNSPECIFIED, pageSize: 0, pageToken: '' },
      { token },
    );
    expect(listed.messages).to.deep.equal([]);
  });

  it('takes messages of the years whose days it can reckon with, and has their entries in the ledger', async () => {
    const { token } = await mesh.newUser({ timezone: 'Pacific/Kiritimati' });
    const at = (receivedAt: string) => ({
      messages: [{ ...incoming(DEBIT), receivedAt }],
    });
    for (const receivedAt of ['1901-12-31T23:59:59Z', '9998-01-01T00:00:00Z']) {
      const details = await refused(
        mesh.ds.submitMessages(at(receivedAt), { token }),
        status.INVALID_ARGUMENT,
      );
      expect(details).to.equal('messages[0].received_at: must lie in the years 1902 to 9997');
    }
    for (const receivedAt of ['1902-01-01T00:00:00Z', '9997-12-31T23:59:59Z']) {
      const { messages } = await mesh.ds.submitMessages(at(receivedAt), { token });
      const expenseId = messages[0]?.outcome?.expenses[0]?.expenseId ?? '';
      await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    }
  });

  it('counts what came by message against the budget', async () => {
    const { token } = await mesh.newUser();
    await ledgerEntry(token, DEBIT);
    const { budget } = await mesh.expense.setBudget(
      { category: '', limit: { currencyCode: 'INR', amount: '1000' }, today: '2026-11-30' },
      { token },
    );
    expect(budget).to.deep.include({
      spent: { currencyCode: 'INR', amount: '450.00' },
      remaining: { currencyCode: 'INR', amount: '550.00' },
      dailyAllowance: { currencyCode: 'INR', amount: '550.00' },
      status: BudgetStatus.GOOD,
    });
  });

  it('makes the profile once, from what was said at signup, and leaves later changes alone', async () => {
    const { token } = await mesh.newUser({ homeCurrency: 'NOK', timezone: 'Europe/Oslo' });
    const { profile } = await mesh.user.getProfile({}, { token });
    expect(profile).to.include({
      homeCurrency: 'NOK',
      timezone: 'Europe/Oslo',
      lastName: '',
      phoneNumber: '',
    });
    const again = await mesh.user.createProfile(
      { profile: profile && { ...profile, firstName: 'Other' } },
      { token },
    );
    expect(again.profile).to.deep.equal(profile);
  });

  it('answers the largest submission that it takes', async () => {
    const { token } = await mesh.newUser({ homeCurrency: 'EUR' });
    const messages = Array.from({ length: 100 }, () => incoming('ab 1, '.repeat(682), MessageKind.NOTE));
    const { messages: stored } = await mesh.ds.submitMessages({ messages }, { token, timeoutMs: 20_000 });
    expect(stored).to.have.length(100);
    const everything = { status: MessageStatus.UNSPECIFIED, verdict: Verdict.UNSPECIFIED, pageToken: '' };
    const listed = await mesh.ds.listMessages({ ...everything, pageSize: 100 }, { token });
    expect(listed.messages).to.have.length(100);
  });

  it('carries the longest fields of a signup into the profile', async () => {
    const longest = {
      firstName: 'ä'.repeat(100),
      lastName: '🎉'.repeat(50),
      email: `${'e'.repeat(200)}@${'x'.repeat(40)}.example`,
      phoneNumber: '+123456789012345',
      timezone: 'America/Argentina/ComodRivadavia',
      locale: 'de-x-abcdefgh-abcdefgh-abcdefgh-abc',
    };
    const { token } = await mesh.newUser(longest);
    const { profile } = await mesh.user.getProfile({}, { token });
    expect(profile).to.include(longest);
  });

  it('answers a login by a name that nobody can have as any other unknown one', async () => {
    for (const username of ['josé', 'nobody-here', ' ']) {
      const answer = mesh.auth.logIn({ username, password: 'correct horse battery', deviceName: '' });
      expect(await refused(answer, status.UNAUTHENTICATED)).to.equal('username or password: not right');
    }
  });
});
