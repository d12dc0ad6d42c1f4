import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import {
  ApplyRuleRequest,
  type IncomingMessage,
  type Message,
  MessageKind,
  MessageStatus,
  Resolution,
  ResolveMessageRequest,
  type Rule,
  RuleKind,
  Verdict,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage, type FieldEvidence } from '#gen/tracker/ds/v1/evidence.ts';
import { ExpenseCorrected, ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import {
  type Expense,
  ListBillsRequest,
  ListExpensesRequest,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { seal } from '#mesh/events/event.ts';
import { refused } from './support/calls.ts';
import { query } from './support/databases.ts';
import { eventually, type Mesh, NOBODY, sharedMesh } from './support/mesh.ts';
import { expenseExtracted } from './support/news.ts';
import { publish, TRACE } from './support/publish.ts';
import { BILL, DEBIT, incoming } from './support/requests.ts';

/** A purchase as one bank tells of it. */
const at = (merchant: string, amount = '450.00', day = '20-11-2026') =>
  `INR ${amount} debited from A/c XX1234 at ${merchant} on ${day}. Avl Bal INR 5,000.00`;
/** The same of a bank whose second sum is what was paid in the end. */
const net = (merchant: string, gross: string, paid: string, day: string) =>
  `INR ${gross} debited from A/c XX1234 at ${merchant} on ${day}. Net of cashback INR ${paid}. Avl Bal INR 5,000.00`;
/** Two sums of which nobody can tell which it was. */
const doubtful = (merchant: string, first: string, second: string) =>
  `Dear Customer, INR ${first} purchase at ${merchant} on 20-11-2026 debited INR ${second} to A/c XX1234`;

describe('learning', () => {
  let mesh: Mesh;
  let token: string;
  let userId: string;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });
  beforeEach(async () => {
    ({ token, userId } = await mesh.newUser({ homeCurrency: 'INR' }));
  });

  const submit = async (text: string, more: Partial<IncomingMessage> = {}, as = token) => {
    const { messages } = await mesh.ds.submitMessages(
      { messages: [{ ...incoming(text), ...more }] },
      { token: as },
    );
    return messages[0] as Message;
  };
  const apply = (ruleId: string, page: { pageSize?: number; pageToken?: string } = {}) =>
    mesh.ds.applyRule(ApplyRuleRequest.fromPartial({ ruleId, ...page }), { token });
  const entryOf = ({ outcome }: Message) => outcome?.expenses[0];
  const expenseOf = (expenseId: string, as = token) =>
    eventually(async () => (await mesh.expense.getExpense({ expenseId }, { token: as })).expense as Expense);
  const ledgerEntry = async (text: string, more: Partial<IncomingMessage> = {}, as = token) => {
    const message = await submit(text, more, as);
    expect(message.outcome?.status, text).to.equal(MessageStatus.EXTRACTED);
    return { message, expense: await expenseOf(entryOf(message)?.expenseId ?? '', as) };
  };
  const correct = (expenseId: string, expense: object, updateMask: string[]) =>
    mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial({ expenseId, expense, updateMask }), {
      token,
    });
  const rules = async (as = token) =>
    (await mesh.ds.listRules({ pageSize: 0, pageToken: '' }, { token: as })).rules;
  /** The rules once they are as expected. */
  const rulesOnce = (test: (found: Rule[]) => void) =>
    eventually(async () => {
      const found = await rules();
      test(found);
      return found;
    });
  const resolve = async (messageId: string, resolution: Resolution, expense?: object) => {
    const request = ResolveMessageRequest.fromPartial({ messageId, resolution, expense });
    return (await mesh.ds.resolveMessage(request, { token })).message as Message;
  };
  const ledger = async (as = token) =>
    (await mesh.expense.listExpenses(ListExpensesRequest.fromPartial({}), { token: as })).expenses;
  const why = (evidence: readonly FieldEvidence[] | undefined, name: string) =>
    evidence?.find(({ field }) => field === name);

  const sql = (service: 'ds' | 'expense', statement: string, values?: unknown[]) =>
    query(mesh, service, statement, values);

  describe('from corrections of one merchant', () => {
    it('reads every next message right after three of them, each of another field, and moves nothing else', async () => {
      const stranger = await mesh.newUser({ homeCurrency: 'INR' });
      const before = await submit(at('ROADSIDE GRILL 5'));
      for (const [nth, [field, value]] of (
        [
          ['merchant', 'Bea and friends'],
          ['category', 'gifts'],
          ['kind', TransactionKind.TRANSFER],
        ] as const
      ).entries()) {
        const { expense } = await ledgerEntry(at(`QWERTZ*ORDER ${1000 + nth}`));
        await correct(expense.expenseId, { [field]: value }, [field]);
      }
      const [rule] = await rulesOnce(([one]) =>
        expect(one?.transactionKind).to.equal(TransactionKind.TRANSFER),
      );
      expect(await rules()).to.have.length(1);
      expect(rule).to.deep.include({
        kind: RuleKind.MERCHANT,
        pattern: 'qwertzorder',
        merchant: 'Bea and friends',
        category: 'gifts',
        direction: Direction.DEBIT,
      });
      const earlier = rule?.appliedCount ?? 0;
      for (let nth = 0; nth < 20; nth++) {
        const { expense, message } = await ledgerEntry(at(`QWERTZ*ORDER ${9000 + nth * 7}`, `${nth + 1}.50`));
        expect(expense).to.deep.include({
          merchant: 'Bea and friends',
          category: 'gifts',
          kind: TransactionKind.TRANSFER,
          direction: Direction.DEBIT,
          money: { currencyCode: 'INR', amount: `${nth + 1}.50` },
          merchantRaw: entryOf(message)?.merchantRaw,
        });
        expect(why(expense.evidence, 'merchant')).to.include({
          stage: ExtractionStage.RULE,
          confidence: 1,
          version: rule?.ruleId,
        });
      }
      expect((await rules())[0]?.appliedCount).to.equal(earlier + 20);
      const after = await submit(at('ROADSIDE GRILL 6'));
      const essence = (message: Message) => {
        const { expenseId: _, merchantRaw: __, evidence, ...rest } = entryOf(message) ?? { evidence: [] };
        return { ...rest, stages: evidence.map(({ field, stage }) => `${field} ${stage}`) };
      };
      const digits = (entry: object) => JSON.stringify(entry).replaceAll('GRILL 5', 'GRILL 6');
      expect(digits(essence(after))).to.equal(digits(essence(before)));
      const theirs = await submit(at('QWERTZ*ORDER 1'), {}, stranger.token);
      expect(entryOf(theirs)).to.include({ kind: TransactionKind.DEBIT });
      expect(entryOf(theirs)?.merchant).to.not.equal('Bea and friends');
      expect(await rules(stranger.token)).to.deep.equal([]);
    });

    it('lets the latest correction count, and one back to what was read end the rule', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      await correct(expense.expenseId, { category: 'gifts', merchant: 'Q' }, ['category', 'merchant']);
      await rulesOnce(([rule]) => expect(rule).to.include({ category: 'gifts', merchant: 'Q' }));
      await correct(expense.expenseId, { category: 'health' }, ['category']);
      await rulesOnce(([rule]) => expect(rule).to.include({ category: 'health', merchant: 'Q' }));
      await correct(expense.expenseId, { merchant: expense.merchant }, ['merchant']);
      await rulesOnce(([rule]) => expect(rule).to.include({ category: 'health', merchant: '' }));
      const next = await ledgerEntry(at('QWERTZ STORE'));
      expect(next.expense.category).to.equal('health');
      await correct(next.expense.expenseId, { category: expense.category }, ['category']);
      await rulesOnce((found) => expect(found).to.deep.equal([]));
    });

    it('keeps money in and money out apart, and the name for both', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      await correct(expense.expenseId, { category: 'gifts', merchant: 'Q' }, ['category', 'merchant']);
      await rulesOnce((found) => expect(found).to.have.length(1));
      const back = await submit(
        'INR 20.00 credited to A/c XX1234 from QWERTZ STORE on 21-11-2026. Avl Bal INR 9.00',
      );
      expect(entryOf(back)).to.include({ merchant: 'Q', direction: Direction.CREDIT, category: 'income' });
    });

    it('forgets a rule that is deleted, and leaves what it made', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      await correct(expense.expenseId, { category: 'gifts' }, ['category']);
      const [rule] = await rulesOnce((found) => expect(found).to.have.length(1));
      const made = await ledgerEntry(at('QWERTZ STORE'));
      await mesh.ds.deleteRule({ ruleId: rule?.ruleId ?? '' }, { token });
      expect(await rules()).to.deep.equal([]);
      expect(entryOf(await submit(at('QWERTZ STORE')))?.category).to.equal(expense.category);
      expect((await expenseOf(made.expense.expenseId)).category).to.equal('gifts');
      const gone = mesh.ds.deleteRule({ ruleId: rule?.ruleId ?? '' }, { token });
      await refused(gone, status.NOT_FOUND);
    });

    it('learns nothing from a note, nor from an entry that was added by hand', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      const manual = await mesh.expense.createExpense({ expense, idempotencyKey: '' }, { token });
      await correct(manual.expense?.expenseId ?? '', { category: 'gifts' }, ['category']);
      await correct(expense.expenseId, { note: 'a secret of mine' }, ['note']);
      const rows = await sql('expense', 'SELECT payload FROM outbox WHERE aggregate_key = ?', [userId]);
      const events = rows.map(({ payload }) => ExpenseCorrected.decode(payload as Buffer));
      expect(events.map(({ expenseId, fields }) => [expenseId, fields])).to.deep.equal([
        [expense.expenseId, ['note']],
      ]);
      expect(JSON.stringify(events)).to.not.contain('secret');
      await eventually(async () =>
        expect(await sql('ds', 'SELECT fields FROM hand_set WHERE user_id = ?', [userId])).to.have.length(1),
      );
      expect(await rules()).to.deep.equal([]);
    });

    it('has an end, and says so', async () => {
      const columns =
        'rule_id user_id kind identity pattern sender direction merchant category transaction_kind';
      const more = 'sets_direction resolution amount_position applied_count message_id created_at updated_at';
      const rows = Array.from({ length: 500 }, (_, nth) => [
        ...[uuidv7(), userId, 1, Buffer.alloc(32, `${nth}-`), `p${nth}`, '', 1, 'x', '', 0, 0, 0, 0, 0],
        ...[uuidv7(), '2026-11-20 10:00:00', '2026-11-20 10:00:00'],
      ]);
      const names = `${columns} ${more}`.split(' ').join(', ');
      await sql('ds', `INSERT INTO rules (${names}) VALUES ?`, [rows]);
      const { message, expense } = await ledgerEntry(at('QWERTZ STORE'));
      const request = ResolveMessageRequest.fromPartial({
        messageId: message.messageId,
        resolution: Resolution.NO_TRANSACTION,
      });
      const details = await refused(mesh.ds.resolveMessage(request, { token }), status.FAILED_PRECONDITION);
      expect(details).to.equal('rules: 500 were learned already, delete one first');
      await correct(expense.expenseId, { category: 'gifts' }, ['category']);
      await eventually(async () =>
        expect(await sql('ds', 'SELECT 1 FROM hand_set WHERE user_id = ?', [userId])).to.have.length(1),
      );
      expect((await expenseOf(expense.expenseId)).category).to.equal('gifts');
    });
  });

  describe('applied to the past', () => {
    it('shows what would change, changes just that, and leaves what was set by hand', async () => {
      const [one, byHand, other] = [
        await ledgerEntry(at('QWERTZ STORE 1')),
        await ledgerEntry(at('QWERTZ STORE 2')),
        await ledgerEntry(at('ROADSIDE GRILL')),
      ];
      await correct(byHand.expense.expenseId, { category: 'health' }, ['category']);
      await rulesOnce(([rule]) => expect(rule?.category).to.equal('health'));
      const teacher = await ledgerEntry(at('QWERTZ STORE 3'));
      await correct(teacher.expense.expenseId, { category: 'gifts', merchant: 'Q' }, [
        'category',
        'merchant',
      ]);
      const [rule] = await rulesOnce(([found]) => expect(found?.merchant).to.equal('Q'));
      const ruleId = rule?.ruleId ?? '';
      const preview = async () =>
        (await mesh.ds.previewRule({ ruleId, pageSize: 0, pageToken: '' }, { token })).changes;
      const renamed = { field: 'merchant', before: one.expense.merchant, after: 'Q' };
      expect(await preview()).to.deep.equal([
        {
          messageId: byHand.message.messageId,
          expenseId: byHand.expense.expenseId,
          changes: [{ ...renamed, before: byHand.expense.merchant }],
        },
        {
          messageId: one.message.messageId,
          expenseId: one.expense.expenseId,
          changes: [renamed, { field: 'category', before: one.expense.category, after: 'gifts' }],
        },
      ]);
      expect(await apply(ruleId)).to.deep.equal({ changed: 2, nextPageToken: '' });
      expect(await preview()).to.deep.equal([]);
      expect(await apply(ruleId)).to.deep.equal({ changed: 0, nextPageToken: '' });
      await eventually(async () => expect((await expenseOf(one.expense.expenseId)).merchant).to.equal('Q'));
      const first = await expenseOf(one.expense.expenseId);
      expect(first).to.deep.include({ category: 'gifts', money: one.expense.money });
      expect(why(first.evidence, 'category')).to.include({ stage: ExtractionStage.RULE, version: ruleId });
      await eventually(async () =>
        expect(await expenseOf(byHand.expense.expenseId)).to.deep.include({
          category: 'health',
          merchant: 'Q',
        }),
      );
      expect(await expenseOf(other.expense.expenseId)).to.deep.equal(other.expense);
      const { message } = await mesh.ds.getMessage({ messageId: one.message.messageId }, { token });
      expect(entryOf(message as Message)).to.include({ merchant: 'Q', category: 'gifts' });
    });

    it('goes through more messages than fit into one transaction, and on from where a call ended', async () => {
      for (const first of [1, 101]) {
        const messages = Array.from({ length: 100 }, (_, nth) =>
          incoming(at('QWERTZ STORE', `${first + nth}.00`)),
        );
        await mesh.ds.submitMessages({ messages }, { token });
      }
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      await correct(expense.expenseId, { category: 'gifts' }, ['category']);
      const [rule] = await rulesOnce((found) => expect(found).to.have.length(1));
      const page = await mesh.ds.previewRule(
        { ruleId: rule?.ruleId ?? '', pageSize: 150, pageToken: '' },
        { token },
      );
      expect(page.changes).to.have.length(149);
      expect(page.nextPageToken).to.not.equal('');
      const first = await apply(rule?.ruleId ?? '', { pageSize: 150 });
      expect(first.changed).to.equal(149);
      const rest = await apply(rule?.ruleId ?? '', { pageToken: first.nextPageToken });
      expect(rest).to.deep.equal({ changed: 51, nextPageToken: '' });
      await eventually(async () => {
        const { rows } = await mesh.expense.getSummary(
          { groupBy: 'SUMMARY_GROUP_CATEGORY' as never, from: '', to: '', currency: '' },
          { token },
        );
        expect(rows.map(({ key, count }) => [key, count])).to.deep.equal([['gifts', 201]]);
      });
    });
  });

  describe('from a corrected amount', () => {
    it('reads the next message of that template right, and another template as before', async () => {
      const { expense, message } = await ledgerEntry(net('CORNER CAFE', '450.00', '410.00', '20-11-2026'));
      expect(expense.money?.amount).to.equal('450.00');
      await correct(expense.expenseId, { money: { currencyCode: 'INR', amount: '410' } }, ['money']);
      const [rule] = await rulesOnce((found) => expect(found).to.have.length(1));
      expect(rule).to.deep.include({
        kind: RuleKind.LAYOUT,
        sender: 'MYBANK',
        amountPosition: 2,
        messageId: message.messageId,
      });
      const text = net('THE GREEN GROCER', '1,310.40', '1,299.00', '02-12-2026');
      const next = await ledgerEntry(text, { receivedAt: '2026-12-02T10:00:00Z' });
      expect(next.expense).to.deep.include({
        money: { currencyCode: 'INR', amount: '1299.00' },
        occurredOn: '2026-12-02',
        merchant: 'THE GREEN GROCER',
        balance: { currencyCode: 'INR', amount: '5000.00' },
      });
      const { start = 0, end = 0, ...reason } = why(next.expense.evidence, 'money.amount') ?? {};
      expect(text.slice(start, end)).to.equal('1,299.00');
      expect(reason).to.include({ stage: ExtractionStage.RULE, version: rule?.ruleId, confidence: 1 });
      const other = await ledgerEntry(DEBIT);
      expect(other.expense.money?.amount).to.equal('450.00');
      expect(why(other.expense.evidence, 'money.amount')?.stage).to.equal(ExtractionStage.GRAMMAR);
      const elsewhere = await ledgerEntry(text, { sender: 'OTHERBANK' });
      expect(elsewhere.expense.money?.amount).to.equal('1310.40');
      await correct(next.expense.expenseId, { money: { currencyCode: 'INR', amount: '1310.40' } }, ['money']);
      await rulesOnce((found) => expect(found).to.deep.equal([]));
    });

    it('corrects past messages of the template when it is applied', async () => {
      const past = await ledgerEntry(net('BOOK BARN', '99.00', '90.00', '19-11-2026'));
      const { expense } = await ledgerEntry(net('CORNER CAFE', '450.00', '410.00', '20-11-2026'));
      await correct(expense.expenseId, { money: { currencyCode: 'INR', amount: '410.00' } }, ['money']);
      const [rule] = await rulesOnce((found) => expect(found).to.have.length(1));
      const ruleId = rule?.ruleId ?? '';
      const { changes } = await mesh.ds.previewRule({ ruleId, pageSize: 0, pageToken: '' }, { token });
      expect(changes).to.deep.equal([
        {
          messageId: past.message.messageId,
          expenseId: past.expense.expenseId,
          changes: [{ field: 'money.amount', before: 'INR 99.00', after: 'INR 90.00' }],
        },
      ]);
      await apply(ruleId);
      await eventually(async () =>
        expect((await expenseOf(past.expense.expenseId)).money?.amount).to.equal('90.00'),
      );
      expect((await expenseOf(past.expense.expenseId)).merchant).to.equal('BOOK BARN');
    });

    it('learns nothing from a sum that the text does not have', async () => {
      const { expense } = await ledgerEntry(at('CORNER CAFE'));
      await correct(expense.expenseId, { money: { currencyCode: 'INR', amount: '7' } }, ['money']);
      await correct(expense.expenseId, { category: 'gifts' }, ['category']);
      await rulesOnce((found) => expect(found.map(({ kind }) => kind)).to.deep.equal([RuleKind.MERCHANT]));
    });
  });

  describe('from what the user says a message is', () => {
    it('takes a deleted entry that is none, and then is one, into the ledger anew', async () => {
      const { expense, message } = await ledgerEntry(at('CORNER CAFE'));
      const { messageId } = message;
      await mesh.expense.deleteExpense({ expenseId: expense.expenseId }, { token });
      await eventually(async () =>
        expect(await sql('ds', 'SELECT 1 FROM hand_set WHERE message_id = ?', [messageId])).to.have.length(1),
      );
      await resolve(messageId, Resolution.NO_TRANSACTION);
      const back = await resolve(messageId, Resolution.TRANSACTION);
      const { expenseId = '' } = back.outcome?.expenses[0] ?? {};
      expect(expenseId).not.to.equal(expense.expenseId);
      await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    });
    it('takes a note that is none, and then is one, as it was read', async () => {
      const note = await submit('lunch 12.50, taxi 8', { kind: MessageKind.NOTE });
      await resolve(note.messageId, Resolution.NO_TRANSACTION);
      const back = await resolve(note.messageId, Resolution.TRANSACTION);
      expect(back.outcome?.expenses.map(({ money }) => money?.amount)).to.deep.equal(['12.50', '8.00']);
    });
    it('takes an entry out that was none, and marks the next messages of that layout', async () => {
      const { expense, message } = await ledgerEntry(at('CORNER CAFE'));
      const resolved = await resolve(message.messageId, Resolution.NO_TRANSACTION);
      expect(resolved.outcome).to.deep.include({
        status: MessageStatus.IGNORED,
        verdict: Verdict.OTHER,
        confidence: 1,
        expenses: [],
      });
      await eventually(() =>
        refused(mesh.expense.getExpense({ expenseId: expense.expenseId }, { token }), status.NOT_FOUND),
      );
      const next = await submit(at('ANOTHER PLACE', '9.00', '23-11-2026'));
      expect(next.outcome?.status).to.equal(MessageStatus.IGNORED);
      expect((await rules())[0]).to.include({ resolution: Resolution.NO_TRANSACTION, appliedCount: 1 });
      expect((await submit(at('X PLACE'), { sender: 'OTHER' })).outcome?.status).to.equal(
        MessageStatus.EXTRACTED,
      );
      const retried = mesh.ds.retryMessage({ messageId: message.messageId }, { token });
      expect(await refused(retried, status.FAILED_PRECONDITION)).to.contain('what you said it is');
      const back = await resolve(message.messageId, Resolution.TRANSACTION);
      expect(await rules()).to.deep.equal([]);
      const again = await expenseOf(entryOf(back)?.expenseId ?? '');
      expect(again.money).to.deep.equal(expense.money);
      expect(again.expenseId).to.not.equal(expense.expenseId);
    });

    it('leaves an entry that the user changed in the ledger, and does not add it twice', async () => {
      const { expense, message } = await ledgerEntry(at('CORNER CAFE'));
      await correct(expense.expenseId, { merchant: 'Mine' }, ['merchant']);
      await rulesOnce((found) => expect(found).to.have.length(1));
      await resolve(message.messageId, Resolution.NO_TRANSACTION);
      const back = await resolve(message.messageId, Resolution.TRANSACTION, { category: 'gifts' });
      expect(entryOf(back)?.expenseId).to.equal(expense.expenseId);
      await eventually(async () => expect((await expenseOf(expense.expenseId)).category).to.equal('gifts'));
      const entries = (await ledger()).map(({ expenseId, merchant }) => [expenseId, merchant]);
      expect(entries).to.deep.equal([[expense.expenseId, 'Mine']]);
    });

    it('takes a message that needed review as it was read', async () => {
      const message = await submit(doubtful('CORNER CAFE', '75.00', '80.00'));
      expect(message.outcome?.status).to.equal(MessageStatus.NEEDS_REVIEW);
      const resolved = await resolve(message.messageId, Resolution.TRANSACTION);
      expect(resolved.outcome).to.include({ status: MessageStatus.EXTRACTED, confidence: 1 });
      const expense = await expenseOf(entryOf(resolved)?.expenseId ?? '');
      expect(expense.money).to.deep.equal(entryOf(message)?.money);
      expect(expense.messageId).to.equal(message.messageId);
      const next = await submit(doubtful('BAR', '12.00', '13.00'));
      expect(next.outcome?.status).to.equal(MessageStatus.EXTRACTED);
      expect((await submit('One time password 123456')).outcome?.verdict).to.equal(Verdict.OTP);
    });

    it('takes another of its sums, and then the same one of the next message', async () => {
      const message = await submit(doubtful('CORNER CAFE', '75.00', '80.00'));
      const other = entryOf(message)?.money?.amount === '75.00' ? '80.00' : '75.00';
      const money = { currencyCode: '', amount: other };
      const resolved = await resolve(message.messageId, Resolution.TRANSACTION, { money });
      const expense = await expenseOf(entryOf(resolved)?.expenseId ?? '');
      expect(expense.money).to.deep.equal({ currencyCode: 'INR', amount: other });
      expect(why(expense.evidence, 'money.amount')?.stage).to.equal(ExtractionStage.USER);
      const next = await ledgerEntry(doubtful('BAR', '12.00', '13.00'));
      expect(next.expense.money?.amount).to.equal(other === '75.00' ? '12.00' : '13.00');
    });

    it('takes what the user gives before what was read, and says so', async () => {
      const { message } = await ledgerEntry(DEBIT);
      const resolved = await resolve(message.messageId, Resolution.TRANSACTION, {
        category: 'gifts',
        occurredOn: '2026-11-19',
      });
      expect(entryOf(resolved)).to.include({
        category: 'gifts',
        occurredOn: '2026-11-19',
        merchant: 'CORNER CAFE',
      });
      const expenseId = entryOf(resolved)?.expenseId ?? '';
      await eventually(async () => expect((await expenseOf(expenseId)).category).to.equal('gifts'));
      const expense = await expenseOf(expenseId);
      expect(expense.occurredOn).to.equal('2026-11-19');
      expect(why(expense.evidence, 'category')).to.include({ stage: ExtractionStage.USER, version: '' });
      expect(why(expense.evidence, 'money.amount')?.stage).to.equal(ExtractionStage.GRAMMAR);
      const [rule] = await rules();
      expect(rule).to.include({ category: 'gifts', pattern: 'cornercafe' });
    });

    it('makes the entry of a message without money by what is given, and nothing by less', async () => {
      const message = await submit('uber 23.50', { kind: 'MESSAGE_KIND_NOTE' as never });
      const { token: poor } = await mesh.newUser();
      const bare = await submit('uber 23.50', { kind: 'MESSAGE_KIND_NOTE' as never }, poor);
      expect(bare.outcome?.status).to.equal(MessageStatus.NEEDS_REVIEW);
      const request = ResolveMessageRequest.fromPartial({
        messageId: bare.messageId,
        resolution: Resolution.TRANSACTION,
      });
      const details = await refused(
        mesh.ds.resolveMessage(request, { token: poor }),
        status.INVALID_ARGUMENT,
      );
      expect(details).to.contain('expense.money');
      const given = ResolveMessageRequest.fromPartial({
        ...request,
        expense: { money: { currencyCode: 'SEK', amount: '23.5' } },
      });
      const resolved = (await mesh.ds.resolveMessage(given, { token: poor })).message as Message;
      const expense = await expenseOf(entryOf(resolved)?.expenseId ?? '', poor);
      expect(expense.money).to.deep.equal({ currencyCode: 'SEK', amount: '23.50' });
      expect(message.outcome?.status).to.equal(MessageStatus.EXTRACTED);
    });

    it('makes a bill that was a payment one, and knows the next', async () => {
      const message = await submit(BILL);
      expect(message.outcome?.verdict).to.equal(Verdict.SCHEDULED);
      const { outcome } = await resolve(message.messageId, Resolution.TRANSACTION, {
        direction: Direction.DEBIT,
      });
      expect(outcome).to.deep.include({ status: MessageStatus.EXTRACTED, upcomingBill: undefined });
      expect(outcome?.expenses[0]?.money).to.deep.equal({ currencyCode: 'INR', amount: '499.00' });
      const next = await submit(BILL.replace('499.00', '120.00').replace('05-12', '09-12'));
      expect(next.outcome?.status).to.equal(MessageStatus.EXTRACTED);
      const { direction, money, evidence } = entryOf(next) ?? {};
      expect({ direction, money }).to.deep.equal({
        direction: Direction.DEBIT,
        money: { currencyCode: 'INR', amount: '120.00' },
      });
      expect(why(evidence, 'direction')).to.include({ stage: ExtractionStage.RULE });
      await eventually(async () => {
        const { bills } = await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token });
        expect(bills).to.have.length(1);
      });
    });

    it('takes what the user says a second time', async () => {
      const { message, expense } = await ledgerEntry(at('CORNER CAFE'));
      const say = (category: string) => resolve(message.messageId, Resolution.TRANSACTION, { category });
      await say('gifts');
      await eventually(async () => expect((await expenseOf(expense.expenseId)).category).to.equal('gifts'));
      await say('travel');
      await eventually(async () => expect((await expenseOf(expense.expenseId)).category).to.equal('travel'));
    });

    it('refuses an entry that is not of the message', async () => {
      const { message } = await ledgerEntry(at('CORNER CAFE'));
      const other = await ledgerEntry(at('OTHER SHOP', '12.00'));
      const request = ResolveMessageRequest.fromPartial({
        messageId: message.messageId,
        resolution: Resolution.TRANSACTION,
        expense: { expenseId: other.expense.expenseId, category: 'gifts' },
      });
      await refused(mesh.ds.resolveMessage(request, { token }), status.INVALID_ARGUMENT);
    });

    it('learns from a sender whose name grows in capitals', async () => {
      const sender = 'ß'.repeat(100);
      const message = await submit(at('CORNER CAFE'), { sender });
      await resolve(message.messageId, Resolution.NO_TRANSACTION);
      expect((await submit(at('CORNER CAFE', '12.00'), { sender })).outcome?.status).to.equal(
        MessageStatus.IGNORED,
      );
    });

    it('names what it does not take', async () => {
      const message = await submit(DEBIT);
      const { messageId } = message;
      const { TRANSACTION, NO_TRANSACTION, UNSPECIFIED } = Resolution;
      for (const [resolution, expense, complaint] of [
        [UNSPECIFIED, undefined, 'resolution'],
        [NO_TRANSACTION, { merchant: 'x' }, 'expense: goes with'],
        [TRANSACTION, { category: 'No Category' }, 'expense.category'],
        [TRANSACTION, { occurredOn: 'today' }, 'expense.occurred_on'],
        [TRANSACTION, { money: { currencyCode: 'INR', amount: '0' } }, 'expense.money.amount'],
        [TRANSACTION, { kind: TransactionKind.REFUND, direction: Direction.DEBIT }, 'expense.direction'],
      ] as const) {
        const request = ResolveMessageRequest.fromPartial({ messageId, resolution, expense });
        const details = await refused(mesh.ds.resolveMessage(request, { token }), status.INVALID_ARGUMENT);
        expect(details).to.contain(complaint);
      }
      const several = await submit('coffee 3.00 INR, sandwich 7.50 INR', {
        kind: 'MESSAGE_KIND_NOTE' as never,
      });
      expect(several.outcome?.expenses).to.have.length(2);
      const request = ResolveMessageRequest.fromPartial({
        messageId: several.messageId,
        resolution: TRANSACTION,
        expense: { merchant: 'x' },
      });
      const details = await refused(mesh.ds.resolveMessage(request, { token }), status.FAILED_PRECONDITION);
      expect(details).to.contain('expense.expense_id');
    });
  });

  describe('what the user set by hand', () => {
    const revised = (expenseId: string, fields: object, at = '2026-12-01T08:00:00.000Z') =>
      seal(
        ExpenseRevised,
        ExpenseRevised.fromPartial({ expenseId, userId, revisedAt: at, ...fields }),
        TRACE,
      );

    it('stays through revisions, and an entry with it is not taken out', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      await correct(expense.expenseId, { merchant: 'Mine' }, ['merchant']);
      await publish(
        mesh,
        revised(expense.expenseId, {
          fields: ['merchant', 'category'],
          merchant: 'Theirs',
          category: 'gifts',
        }),
        revised(expense.expenseId, { withdrawn: true }, '2026-12-01T08:00:01.000Z'),
        revised(expense.expenseId, { fields: ['reference'], reference: 'R1' }, '2026-12-01T08:00:02.000Z'),
      );
      await eventually(async () => expect((await expenseOf(expense.expenseId)).reference).to.equal('R1'));
      expect(await expenseOf(expense.expenseId)).to.include({ merchant: 'Mine', category: 'gifts' });
    });

    it('is what they set last, also where they said before what the message is', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      await correct(expense.expenseId, { category: 'gifts' }, ['category']);
      const evidence = [{ field: 'category', stage: ExtractionStage.USER, confidence: 1 }];
      const said = { fields: ['category', 'reference'], category: 'travel', reference: 'R1', evidence };
      await publish(mesh, revised(expense.expenseId, said, '2026-01-01T08:00:00.000Z'));
      await eventually(async () => expect((await expenseOf(expense.expenseId)).reference).to.equal('R1'));
      expect((await expenseOf(expense.expenseId)).category).to.equal('gifts');
    });

    it('stays when everything is delivered again and forgotten to have been', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      await correct(expense.expenseId, { category: 'gifts' }, ['category']);
      const [rule] = await rulesOnce((found) => expect(found).to.have.length(1));
      await mesh.ds.deleteRule({ ruleId: rule?.ruleId ?? '' }, { token });
      const rows = await sql('expense', 'SELECT payload FROM outbox WHERE aggregate_key = ?', [userId]);
      const event = ExpenseCorrected.decode(rows[0]?.payload as Buffer);
      const event2 = revised(expense.expenseId, { fields: ['reference'], reference: 'R2' });
      // Under new event ids, so that no inbox knows them.
      await publish(mesh, event2, seal(ExpenseCorrected, event, TRACE));
      await eventually(async () => expect((await expenseOf(expense.expenseId)).reference).to.equal('R2'));
      const before = await expenseOf(expense.expenseId);
      await publish(
        mesh,
        revised(expense.expenseId, { fields: ['reference'], reference: 'R2' }),
        revised(
          expense.expenseId,
          { fields: ['counterparty'], counterparty: 'c' },
          '2026-12-01T08:00:09.000Z',
        ),
      );
      await eventually(async () => expect((await expenseOf(expense.expenseId)).counterparty).to.equal('c'));
      const { counterparty: _, updatedAt: __, ...after } = await expenseOf(expense.expenseId);
      expect(before).to.deep.include(after);
      // What comes after it on the same topic has had its effect: so has it.
      const other = await ledgerEntry(at('ROADSIDE GRILL'));
      await correct(other.expense.expenseId, { category: 'health' }, ['category']);
      await rulesOnce((found) =>
        expect(found.map(({ pattern }) => pattern)).to.deep.equal(['roadsidegrill']),
      );
    });

    it('waits for nothing: what a message says anew may come before its entry', async () => {
      const expenseId = uuidv7();
      const event = expenseExtracted(userId, { expenseId });
      await publish(mesh, revised(expenseId, { fields: ['merchant'], merchant: 'Later' }));
      await eventually(async () =>
        expect(
          await sql('expense', 'SELECT 1 FROM revisions WHERE expense_id = ?', [expenseId]),
        ).to.have.length(1),
      );
      await publish(mesh, event);
      expect((await expenseOf(expenseId)).merchant).to.equal('Later');
      const left = 'SELECT 1 FROM revisions WHERE expense_id = ? AND waiting IS NOT NULL';
      expect(await sql('expense', left, [expenseId])).to.deep.equal([]);
    });

    it('costs no entry where what came before it cannot be read', async () => {
      const expenseId = uuidv7();
      await publish(mesh, revised(expenseId, { fields: ['category'], category: 'No Category' }));
      await eventually(async () =>
        expect(
          await sql('expense', 'SELECT 1 FROM dead_letters WHERE message_key = ?', [userId]),
        ).to.have.length(1),
      );
      await publish(mesh, expenseExtracted(userId, { expenseId }));
      expect((await expenseOf(expenseId)).merchant).to.equal('Netflix.com');
    });

    it('finds its entry however closely the two follow each other', async () => {
      const ids = Array.from({ length: 40 }, () => uuidv7());
      const change = { fields: ['merchant'], merchant: 'Later' };
      await Promise.all([
        publish(mesh, ...ids.map((expenseId) => expenseExtracted(userId, { expenseId }))),
        publish(mesh, ...ids.map((expenseId) => revised(expenseId, change))),
      ]);
      await eventually(async () => {
        const merchants = (await ledger()).map(({ merchant }) => merchant);
        expect(merchants).to.deep.equal(ids.map(() => 'Later'));
      });
    });

    it('stays when stored messages are read again', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      const touched = await ledgerEntry(at('QWERTZ STORE', '31.00'));
      await correct(touched.expense.expenseId, { category: 'health' }, ['category']);
      const said = await submit(at('QWERTZ STORE', '32.00'));
      await resolve(said.messageId, Resolution.NO_TRANSACTION);
      const found = await rulesOnce((all) => expect(all).to.have.length(2));
      const layout = found.find(({ kind }) => kind === RuleKind.LAYOUT);
      await mesh.ds.deleteRule({ ruleId: layout?.ruleId ?? '' }, { token });
      const teacher = await ledgerEntry(at('QWERTZ STORE', '33.00'));
      await correct(teacher.expense.expenseId, { category: 'gifts', merchant: 'Q' }, [
        'category',
        'merchant',
      ]);
      await rulesOnce(([rule]) => expect(rule).to.include({ category: 'gifts', merchant: 'Q' }));
      const reprocessed = (apply: boolean) =>
        mesh.ds.reprocessMessages({ apply, pageSize: 0, pageToken: '' }, { token });
      const changed = (await reprocessed(true)).changes.map(({ expenseId, changes }) => [
        expenseId,
        changes.map(({ field, after }) => `${field} ${after}`),
      ]);
      expect(changed).to.deep.equal([
        [expense.expenseId, ['merchant Q', 'category gifts']],
        [touched.expense.expenseId, ['merchant Q']],
      ]);
      expect((await reprocessed(false)).changes).to.deep.equal([]);
      await eventually(async () =>
        expect(await expenseOf(touched.expense.expenseId)).to.include({ merchant: 'Q', category: 'health' }),
      );
    });

    it('includes that an entry was deleted', async () => {
      const { expense } = await ledgerEntry(at('QWERTZ STORE'));
      const other = await ledgerEntry(at('QWERTZ STORE'));
      await mesh.expense.deleteExpense({ expenseId: expense.expenseId }, { token });
      const change = { fields: ['category'], category: 'gifts' };
      await publish(mesh, revised(expense.expenseId, change), revised(other.expense.expenseId, change));
      await eventually(async () =>
        expect((await expenseOf(other.expense.expenseId)).category).to.equal('gifts'),
      );
      expect((await ledger()).map(({ expenseId }) => expenseId)).to.deep.equal([other.expense.expenseId]);
    });
  });

  it('keeps nothing of a user who asked to be forgotten', async () => {
    const { expense } = await ledgerEntry(at('QWERTZ STORE'));
    await correct(expense.expenseId, { category: 'gifts' }, ['category']);
    await rulesOnce((found) => expect(found).to.have.length(1));
    await mesh.auth.deleteAccount({ password: NOBODY.password }, { token });
    await eventually(async () => {
      for (const table of ['rules', 'hand_set', 'messages'])
        expect(await sql('ds', `SELECT 1 FROM ${table} WHERE user_id = ?`, [userId]), table).to.deep.equal(
          [],
        );
    });
  });

  it('shows for every field of message and entry where in the text it stands, how sure it is and who says so', async () => {
    const { message, expense } = await ledgerEntry(DEBIT);
    expect(expense.evidence).to.deep.equal(entryOf(message)?.evidence);
    const stands: Record<string, string> = {
      'money.amount': '450.00',
      'money.currency_code': 'INR',
      merchant: 'CORNER CAFE',
      account: '1234',
      occurred_on: '20-11-2026',
      balance: '5,000.00',
      direction: 'debited',
      kind: 'debited',
    };
    for (const [field, value] of Object.entries(stands)) {
      const { start, end, stage, confidence, version } = why(expense.evidence, field) as FieldEvidence;
      expect(DEBIT.slice(start, end), field).to.include(value);
      expect(stage, field).to.equal(ExtractionStage.GRAMMAR);
      expect(confidence).to.be.within(0.5, 1);
      expect(version).to.match(/^grammar-\d+$/);
    }
    const category = why(expense.evidence, 'category');
    expect(category?.stage).to.equal(ExtractionStage.DICTIONARY);
    const { messages } = {
      messages: [await mesh.ds.getMessage({ messageId: message.messageId }, { token })],
    };
    expect(messages[0]?.message?.outcome?.expenses[0]?.evidence).to.deep.equal(expense.evidence);
  });
});
