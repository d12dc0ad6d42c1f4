import { expect } from 'chai';
import { restMethods, ruleOf } from '../support/contract.ts';
import { eventually } from '../support/mesh.ts';
import { BILL, DEBIT } from '../support/requests.ts';
import { accepted, type Json, refused, type Sent, send } from './support/http.ts';
import { hasShapeOf } from './support/shape.ts';
import { cases } from './support/suite.ts';
import { PASSWORD, someUser } from './support/users.ts';

/** What earlier rows made. */
interface Made {
  username: string;
  userId: string;
  token: string;
  refreshToken: string;
  /** Of the login after the signup. */
  sessionId: string;
  tokenId: string;
  messageId: string;
  spentMessageId: string;
  ruleId: string;
  link: { link_id: string; expense_id: string; other_expense_id: string };
  expenseId: string;
  billId: string;
  exportId: string;
  downloadKey: string;
  receipt: string;
}

/** HTTP status, gRPC status and message. */
type Refusal = readonly [http: number, grpc: number, message: string];

/** How a method is called over REST, and what the answer must say beside having the contract's shape. */
interface Row {
  method: string;
  /** Answers without a token. */
  open?: true;
  variables?: (made: Made) => Record<string, string>;
  query?: string;
  body?: (made: Made) => object;
  /** Asked again until the check holds: what is asked for comes by event. */
  comes?: true;
  /** What it is refused with, where an answer would take a code that was mailed, or an administrator. */
  refusal?: Refusal;
  check?(answer: Json, made: Made): void;
}

const username = `conformance-${Date.now()}-${process.pid}`;
/** The wallet's word on what the bank told. */
const TWIN = 'Paid INR 450.00 to CORNER CAFE on 20-11-2026';
const BAD_CODE: Refusal = [
  400,
  3,
  'code: must be the last one mailed, at most 10 minutes old and tried less than five times',
];
const NO_ADMIN: Refusal = [403, 7, 'role: ADMIN is required'];
/** How a ZIP file begins, in Base64. */
const ZIP = /^UEsDB/;
const money = { currency_code: 'EUR', amount: '12.50' };

// In an order in which each finds what it needs.
const ROWS: readonly Row[] = [
  {
    method: 'AuthService.SignUp',
    open: true,
    body: () => ({ username, password: PASSWORD, home_currency: 'INR', first_name: 'Ådá' }),
    check({ user_id, tokens }, made) {
      const { access_token, refresh_token } = tokens as Record<string, string>;
      Object.assign(made, { userId: user_id, token: access_token, refreshToken: refresh_token });
      expect(access_token).to.match(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    },
  },
  {
    method: 'AuthService.LogIn',
    open: true,
    body: () => ({ username, password: PASSWORD }),
    check: ({ user_id }, { userId }) => expect(user_id).to.equal(userId),
  },
  {
    method: 'AuthService.Refresh',
    open: true,
    body: ({ refreshToken }) => ({ refresh_token: refreshToken }),
    check({ tokens }, made) {
      const { access_token, refresh_token } = tokens as Record<string, string>;
      expect(refresh_token).to.not.equal(made.refreshToken);
      Object.assign(made, { token: access_token, refreshToken: refresh_token });
    },
  },
  {
    method: 'AuthService.WhoAmI',
    check(answer, { userId }) {
      expect(answer).to.include({ user_id: userId, username });
      expect(answer.roles).to.deep.equal(['USER']);
    },
  },
  {
    method: 'AuthService.GetKeySet',
    open: true,
    check: ({ keys }) => expect(keys).to.have.nested.property('[0].alg', 'ES256'),
  },
  {
    method: 'AuthService.ListSessions',
    check({ sessions }, made) {
      const [others, own] = [false, true].map((is) =>
        (sessions as { session_id: string; current: boolean }[]).filter(({ current }) => current === is),
      );
      expect(own).to.have.length(1);
      expect(others).to.have.length(1);
      made.sessionId = others?.[0]?.session_id ?? '';
    },
  },
  {
    method: 'AuthService.RevokeSession',
    variables: ({ sessionId }) => ({ session_id: sessionId }),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
  {
    method: 'AuthService.RevokeAllSessions',
    body: () => ({ keep_current: true }),
    check: (answer) => expect(answer).to.deep.equal({ revoked: 0 }),
  },
  {
    method: 'AuthService.CreatePersonalToken',
    body: () => ({
      name: 'Télefon',
      scopes: ['TOKEN_SCOPE_INGEST', 'TOKEN_SCOPE_READ'],
      days: 30,
      password: PASSWORD,
    }),
    check({ personal_token, token }, made) {
      expect(personal_token).to.deep.include({
        name: 'Télefon',
        scopes: ['TOKEN_SCOPE_READ', 'TOKEN_SCOPE_INGEST'],
        last_used_at: '',
      });
      expect(token).to.match(/^[\w-]+\.[\w-]+\.[\w-]+$/);
      made.tokenId = (personal_token as { token_id: string }).token_id;
    },
  },
  {
    method: 'AuthService.ListPersonalTokens',
    check: ({ personal_tokens }, { tokenId }) =>
      expect(personal_tokens).to.have.nested.property('[0].token_id', tokenId),
  },
  {
    method: 'AuthService.RevokePersonalToken',
    variables: ({ tokenId }) => ({ token_id: tokenId }),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
  {
    method: 'AuthService.ListAuditEvents',
    query: 'page_size=1',
    check({ events, next_page_token }, { tokenId }) {
      expect(events).to.have.length(1);
      expect(events).to.have.nested.property('[0]').that.includes({
        action: 'AUDIT_ACTION_PERSONAL_TOKEN_REVOKED',
        outcome: 'AUDIT_OUTCOME_SUCCEEDED',
        session_id: tokenId,
      });
      expect(next_page_token).to.not.equal('');
    },
  },
  { method: 'AuthService.ListUsers', query: 'username_prefix=conformance', refusal: NO_ADMIN },
  {
    method: 'AuthService.DisableUser',
    variables: ({ userId }) => ({ user_id: userId }),
    body: () => ({}),
    refusal: NO_ADMIN,
  },
  {
    method: 'AuthService.EnableUser',
    variables: ({ userId }) => ({ user_id: userId }),
    body: () => ({}),
    refusal: NO_ADMIN,
  },
  {
    method: 'AuthService.GetAccount',
    check: ({ account }) =>
      expect(account).to.include({ username, email: '', pending_email: '', disabled_at: '' }),
  },
  {
    method: 'AuthService.ChangePassword',
    body: () => ({ current_password: PASSWORD, new_password: `${PASSWORD} again` }),
    check: (answer) => expect(answer).to.deep.equal({ revoked_sessions: 0 }),
  },
  {
    method: 'AuthService.ChangeEmail',
    body: () => ({ password: `${PASSWORD} again`, email: `${username}@example.com` }),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
  {
    method: 'AuthService.SendEmailCode',
    body: () => ({}),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
  { method: 'AuthService.VerifyEmail', body: () => ({ code: '0000-0000' }), refusal: BAD_CODE },
  {
    method: 'AuthService.RequestPasswordReset',
    open: true,
    body: () => ({ username }),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
  {
    method: 'AuthService.ResetPassword',
    open: true,
    body: () => ({ username, code: '0000-0000', new_password: PASSWORD }),
    refusal: BAD_CODE,
  },
  {
    method: 'UserService.CreateProfile',
    body: () => ({ profile: { timezone: 'Asia/Kolkata' } }),
    check: ({ profile }, { userId }) => expect(profile).to.have.property('user_id', userId),
  },
  {
    method: 'UserService.GetProfile',
    check: ({ profile }, { userId }) => expect(profile).to.have.property('user_id', userId),
  },
  {
    method: 'UserService.UpdateProfile',
    body: () => ({
      profile: { first_name: 'Žofie 😀', last_name: 'not named' },
      update_mask: ['first_name', 'home_currency'],
    }),
    // A field that is named and not given is cleared, one that is given and not named stays.
    check: ({ profile }) =>
      expect(profile).to.include({ first_name: 'Žofie 😀', last_name: '', home_currency: '' }),
  },
  {
    method: 'DsService.SubmitMessages',
    body: () => ({
      messages: [
        { client_message_id: 'one', kind: 'MESSAGE_KIND_SMS', sender: 'MYBANK', text: DEBIT },
        { client_message_id: 'two', kind: 1, sender: 'MYBANK', text: '123456 is your one-time password' },
        { client_message_id: 'three', kind: 1, sender: 'MYBANK', text: BILL },
        { client_message_id: 'four', kind: 1, sender: 'WALLET', text: TWIN },
      ],
    }),
    check({ messages }, made) {
      expect(messages).to.have.length(4);
      expect(messages).to.have.nested.property('[0].outcome.expenses[0].money').that.deep.equals({
        currency_code: 'INR',
        amount: '450.00',
      });
      expect(messages).to.have.nested.property('[0].outcome.confidence').above(0).and.most(1);
      expect(messages).to.have.nested.property('[1].outcome.verdict', 'VERDICT_OTP');
      expect(messages).to.have.nested.property('[1].outcome.expenses').that.deep.equals([]);
      expect(messages).to.not.have.nested.property('[1].outcome.upcoming_bill');
      expect(messages)
        .to.have.nested.property('[2].outcome.upcoming_bill')
        .that.deep.includes({
          money: { currency_code: 'INR', amount: '499.00' },
          due_on: '2026-12-05',
        });
      const [spent, code] = messages as { message_id: string }[];
      made.spentMessageId = spent?.message_id ?? '';
      made.messageId = code?.message_id ?? '';
    },
  },
  {
    method: 'DsService.PreviewExtraction',
    body: () => ({ messages: [{ kind: 'MESSAGE_KIND_NOTE', text: 'lunch 12.50 EUR' }] }),
    check({ outcomes }) {
      expect(outcomes).to.have.nested.property('[0].status', 'MESSAGE_STATUS_EXTRACTED');
      expect(outcomes).to.not.have.nested.property('[0].expenses[0].balance');
    },
  },
  {
    method: 'DsService.ListMessages',
    query: 'verdict=VERDICT_OTP&page_size=1',
    check({ messages, next_page_token }, { messageId }) {
      expect(messages).to.have.nested.property('[0].message_id', messageId);
      expect(next_page_token).to.equal('');
    },
  },
  {
    method: 'DsService.RetryMessage',
    variables: ({ messageId }) => ({ message_id: messageId }),
    body: () => ({}),
    check: ({ message }, { messageId }) => expect(message).to.have.property('message_id', messageId),
  },
  {
    method: 'DsService.GetMessage',
    variables: ({ messageId }) => ({ message_id: messageId }),
    check: ({ message }, { messageId }) => expect(message).to.have.property('message_id', messageId),
  },
  {
    method: 'DsService.ResolveMessage',
    variables: ({ spentMessageId }) => ({ message_id: spentMessageId }),
    body: () => ({ resolution: 'RESOLUTION_TRANSACTION', expense: { category: 'gifts' } }),
    check({ message }) {
      expect(message).to.have.nested.property('outcome.expenses[0].category', 'gifts');
      expect(message).to.have.nested.property('outcome.expenses[0].merchant', 'CORNER CAFE');
    },
  },
  {
    method: 'DsService.ListRules',
    query: 'page_size=1',
    check({ rules, next_page_token }, made) {
      expect(rules)
        .to.have.nested.property('[0]')
        .that.deep.includes({ kind: 'RULE_KIND_MERCHANT', pattern: 'cornercafe', category: 'gifts' });
      expect(next_page_token).to.equal('');
      made.ruleId = (rules as { rule_id: string }[])[0]?.rule_id ?? '';
    },
  },
  {
    method: 'DsService.PreviewRule',
    variables: ({ ruleId }) => ({ rule_id: ruleId }),
    query: 'page_size=5',
    check: ({ changes }) =>
      expect(changes)
        .to.have.nested.property('[0].changes')
        .that.deep.equals([{ field: 'category', before: 'dining.coffee', after: 'gifts' }]),
  },
  {
    method: 'DsService.ApplyRule',
    variables: ({ ruleId }) => ({ rule_id: ruleId }),
    body: () => ({}),
    check: (answer) => expect(answer).to.deep.equal({ changed: 1, next_page_token: '' }),
  },
  {
    method: 'DsService.DeleteRule',
    variables: ({ ruleId }) => ({ rule_id: ruleId }),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
  {
    method: 'DsService.ReprocessMessages',
    body: () => ({ apply: false, page_size: 2 }),
    check({ changes, examined, total, next_page_token }) {
      expect({ changes, examined, total }).to.deep.equal({ changes: [], examined: 2, total: 4 });
      expect(next_page_token).to.not.equal('');
    },
  },
  {
    method: 'DsService.UpdateReadingSettings',
    body: () => ({ settings: { retention_days: 30, model_allowed: false } }),
    check: ({ settings }) => expect(settings).to.deep.equal({ retention_days: 30, model_allowed: false }),
  },
  {
    method: 'DsService.GetReadingSettings',
    check: ({ settings }) => expect(settings).to.deep.equal({ retention_days: 30, model_allowed: false }),
  },
  {
    method: 'ExpenseService.CreateExpense',
    body: () => ({
      expense: { money, occurred_on: '2026-11-20', merchant: 'Čajovna „U Ó“', category: 'dining' },
    }),
    check({ expense }, made) {
      expect(expense).to.deep.include({ money, direction: 'DIRECTION_DEBIT', occurred_at: '', note: '' });
      expect(expense).to.not.have.property('account');
      made.expenseId = (expense as { expense_id: string }).expense_id;
    },
  },
  {
    method: 'ExpenseService.ListExpenses',
    query:
      'merchant=%C4%8Dajovna&text=u%20%C3%B3&from=2026-11-20&to=2026-11-20&currency=EUR&min_amount=12&max_amount=12.5&page_size=3',
    check: ({ expenses }, { expenseId }) =>
      expect(expenses).to.have.nested.property('[0].expense_id', expenseId),
  },
  {
    method: 'ExpenseService.GetExpense',
    variables: ({ expenseId }) => ({ expense_id: expenseId }),
    check: ({ expense }) => expect(expense).to.have.property('merchant', 'Čajovna „U Ó“'),
  },
  {
    method: 'ExpenseService.UpdateExpense',
    variables: ({ expenseId }) => ({ expense_id: expenseId }),
    body: () => ({
      expense: { note: 'with Ana', account: { tail: '0581', type: 'ACCOUNT_TYPE_CARD' } },
      update_mask: ['note', 'account'],
    }),
    check: ({ expense }) =>
      expect(expense).to.deep.include({
        note: 'with Ana',
        account: { tail: '0581', type: 'ACCOUNT_TYPE_CARD' },
      }),
  },
  {
    method: 'ExpenseService.GetSummary',
    query: 'group_by=SUMMARY_GROUP_DAY&currency=EUR',
    check({ rows }) {
      expect(rows).to.have.nested.property('[0].key', '2026-11-20');
      expect(rows).to.have.nested.property('[0].count', 1);
      expect(rows).to.have.nested.property('[0].spent').that.deep.equals(money);
    },
  },
  {
    method: 'ExpenseService.SetBudget',
    body: () => ({ limit: { currency_code: 'EUR', amount: '100' }, today: '2026-11-21' }),
    check: ({ budget }) => expect(budget).to.include({ month: '2026-11', days_left: 10, category: '' }),
  },
  {
    method: 'ExpenseService.GetBudget',
    query: 'today=2026-11-30',
    check: ({ budget }) => expect(budget).to.include({ days_left: 1, status: 'BUDGET_STATUS_GOOD' }),
  },
  {
    method: 'ExpenseService.ListBudgets',
    query: 'today=2026-11-30',
    check: ({ budgets }) => expect(budgets).to.have.nested.property('[0].days_left', 1),
  },
  {
    method: 'ExpenseService.DeleteBudget',
    body: () => ({ category: '' }),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
  {
    method: 'ExpenseService.DeleteExpense',
    variables: ({ expenseId }) => ({ expense_id: expenseId }),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
  {
    method: 'ExpenseService.RestoreExpense',
    variables: ({ expenseId }) => ({ expense_id: expenseId }),
    body: () => ({}),
    check: ({ expense }) => expect(expense).to.have.property('note', 'with Ana'),
  },
  {
    method: 'ExpenseService.ListBills',
    query: 'status=BILL_STATUS_OPEN&from=2026-12-05&to=2026-12-05&page_size=1',
    comes: true,
    check({ bills, next_page_token }, made) {
      expect(bills).to.have.nested.property('[0].due_on', '2026-12-05');
      expect(next_page_token).to.equal('');
      made.billId = (bills as { bill_id: string }[])[0]?.bill_id ?? '';
    },
  },
  {
    method: 'ExpenseService.GetBill',
    variables: ({ billId }) => ({ bill_id: billId }),
    check: ({ bill }) =>
      expect(bill).to.deep.include({ money: { currency_code: 'INR', amount: '499.00' }, expense_id: '' }),
  },
  {
    method: 'ExpenseService.DismissBill',
    variables: ({ billId }) => ({ bill_id: billId }),
    body: () => ({}),
    check: ({ bill }) => expect(bill).to.have.property('status', 'BILL_STATUS_DISMISSED'),
  },
  {
    method: 'ExpenseService.ReopenBill',
    variables: ({ billId }) => ({ bill_id: billId }),
    body: () => ({}),
    check: ({ bill }) => expect(bill).to.have.property('status', 'BILL_STATUS_OPEN'),
  },
  {
    method: 'ExpenseService.ListLinks',
    query: 'kind=LINK_KIND_DUPLICATE&page_size=1',
    comes: true,
    check({ links, next_page_token }, made) {
      expect(links).to.have.nested.property('[0].reason', 'time, amount, merchant');
      expect(next_page_token).to.equal('');
      [made.link] = links as [Made['link']];
    },
  },
  {
    method: 'ExpenseService.UndoLink',
    variables: ({ link }) => ({ link_id: link.link_id }),
    body: () => ({}),
    check: ({ link }) => expect(link).to.have.property('undone', true),
  },
  {
    method: 'ExpenseService.LinkExpenses',
    body: ({ link }) => ({
      kind: 'LINK_KIND_DUPLICATE',
      expense_id: link.expense_id,
      other_expense_id: link.other_expense_id,
    }),
    check: ({ link }, made) =>
      expect(link).to.include({ link_id: made.link.link_id, undone: false, reason: 'by hand' }),
  },
  {
    method: 'ExpenseService.ListBalances',
    comes: true,
    check: ({ balances }) =>
      expect(balances)
        .to.have.nested.property('[0]')
        .that.deep.includes({
          account: { tail: '1234', type: 'ACCOUNT_TYPE_ACCOUNT' },
          balance: { currency_code: 'INR', amount: '5000.00' },
        }),
  },
  {
    method: 'AuthService.ExportAccount',
    check: ({ rows }) => expect(rowsOf(rows, 'account')).to.have.nested.property('[0].username', username),
  },
  {
    method: 'UserService.ExportProfile',
    check: ({ rows }) =>
      expect(rowsOf(rows, 'profile')).to.have.nested.property('[0].first_name', 'Žofie 😀'),
  },
  {
    method: 'DsService.ExportMessages',
    check: ({ rows }) => expect(rowsOf(rows, 'messages')).to.have.length(4),
  },
  {
    method: 'ExpenseService.ExportLedger',
    check: ({ rows }) => expect(rowsOf(rows, 'expenses')).to.have.length.above(1),
  },
  {
    method: 'UserService.CreateExport',
    body: () => ({}),
    check({ export: begun, download_key }, made) {
      expect(begun).to.include({ state: 'EXPORT_STATE_RUNNING', parts: 0, size_bytes: 0 });
      made.exportId = (begun as { export_id: string }).export_id;
      made.downloadKey = String(download_key);
    },
  },
  {
    method: 'UserService.GetExport',
    variables: ({ exportId }) => ({ export_id: exportId }),
    comes: true,
    check: ({ export: ended }) => expect(ended).to.include({ state: 'EXPORT_STATE_READY', parts: 1 }),
  },
  {
    method: 'UserService.DownloadExport',
    variables: ({ exportId }) => ({ export_id: exportId }),
    body: ({ downloadKey }) => ({ download_key: downloadKey, part: 0 }),
    check: ({ data }) => expect(data).to.match(ZIP),
  },
  { method: 'UserService.DeleteProfile', check: (answer) => expect(answer).to.deep.equal({}) },
  {
    method: 'AuthService.DeleteAccount',
    body: () => ({ password: `${PASSWORD} again` }),
    check({ receipt }, made) {
      made.receipt = String(receipt);
    },
  },
  {
    method: 'AuthService.GetDeletion',
    open: true,
    body: ({ receipt }) => ({ receipt }),
    check: ({ services }) =>
      expect((services as { service: string }[]).map(({ service }) => service)).to.have.members([
        'auth',
        'user',
        'ds',
        'expense',
      ]),
  },
  {
    // Last, and the same for a session that has ended: no other row can use the token any more.
    method: 'AuthService.LogOut',
    open: true,
    body: ({ refreshToken }) => ({ refresh_token: refreshToken }),
    check: (answer) => expect(answer).to.deep.equal({}),
  },
];

/** The rows of one list of an export, read. */
const rowsOf = (rows: unknown, list: string): unknown[] =>
  (rows as { list: string; json: string }[])
    .filter((row) => row.list === list)
    .map(({ json }) => JSON.parse(json));

const described = new Map(restMethods.map((method) => [`${method.parent.name}.${method.name}`, method]));

/** The request of a row; its variables read `x` where nothing was made yet. */
function requestOf({ method, variables, query, body }: Row, made?: Made): Sent {
  const descriptor = described.get(method);
  const rule = descriptor && ruleOf(descriptor);
  if (!rule) throw new Error(`${method} is not reached over REST`);
  const values = made ? variables?.(made) : undefined;
  const path = rule.path.replace(/\{(\w+)\}/g, (_all, name: string) => values?.[name] ?? 'x');
  return {
    verb: rule.verb.toUpperCase(),
    path: query ? `${path}?${query}` : path,
    ...(body ? { body: made ? body(made) : {} } : {}),
  };
}

cases('every method over REST', [], () => {
  const made: Made = {
    username,
    userId: '',
    token: '',
    refreshToken: '',
    sessionId: '',
    tokenId: '',
    messageId: '',
    spentMessageId: '',
    ruleId: '',
    link: { link_id: '', expense_id: '', other_expense_id: '' },
    expenseId: '',
    billId: '',
    exportId: '',
    downloadKey: '',
    receipt: '',
  };

  it('has a row for every method of the contracts that has a route', () => {
    expect(ROWS.map(({ method }) => method).sort()).to.deep.equal([...described.keys()].sort());
  });

  for (const row of ROWS) {
    const { method, open, comes, refusal, check } = row;
    if (refusal !== undefined) {
      it(`refuses ${method} with what the service says`, async () => {
        const request = requestOf(row, made);
        refused(await send(open ? request : { ...request, token: made.token }), ...refusal);
      });
      continue;
    }
    it(`answers ${method} with exactly the contract's fields${open ? ', without a token' : ''}`, async () => {
      const request = requestOf(row, made);
      const ask = async () => {
        const answer = accepted(await send(open ? request : { ...request, token: made.token }));
        const descriptor = described.get(method);
        if (descriptor) hasShapeOf(descriptor.output, answer);
        check?.(answer, made);
      };
      await (comes ? eventually(ask) : ask());
    });
  }

  for (const row of ROWS.filter(({ open }) => !open)) {
    it(`refuses ${row.method} without a token`, async () => {
      const answer = await send(requestOf(row));
      refused(answer, 401, 16, 'Unauthorized');
      expect(answer.headers['www-authenticate']).to.equal('Bearer');
    });
  }

  it('answers empty lists as [] and empty texts as ""', async () => {
    const { token } = await someUser();
    const messages = accepted(
      await send({ path: '/ds/v1/messages?status=MESSAGE_STATUS_NEEDS_REVIEW', token }),
    );
    expect(messages).to.deep.equal({ messages: [], next_page_token: '' });
    const summary = accepted(
      await send({ path: '/expense/v1/summary?group_by=4&from=1999-01-01&to=1999-01-02', token }),
    );
    expect(summary).to.deep.equal({ rows: [], totals: [] });
  });
});
