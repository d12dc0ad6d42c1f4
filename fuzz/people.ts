import { randomUUID } from 'node:crypto';
import { type ServiceError, status } from '@grpc/grpc-js';
import pLimit from 'p-limit';
import { AuthServiceService, TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService, MessageKind, Resolution } from '#gen/tracker/ds/v1/ds_service.ts';
import {
  CreateExpenseRequest,
  ExpenseServiceService,
  LinkKind,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { createClient } from '#mesh/rpc/call.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import { eventually } from '../local/eventually.ts';
import type { Cast, Person } from './cast.ts';
import type { Target } from './target.ts';

const PASSWORD = 'correct horse battery';
/** What is only made ready may take its time on a busy machine. */
export const PATIENCE_MS = 30_000;
/** So often somebody is doomed until there is another one. */
const USES = 12;
/** So many entries, each of which can be deleted once. */
const EXPENSES = 60;
/** By each of three people: together fewer than a service has room for when it is slow. */
const AT_ONCE = 5;
const TEXTS = [
  'INR 450.00 debited from A/c XX1234 at CORNER CAFE on 20-11-2026. Avl Bal INR 5,000.00',
  'INR 499.00 will be debited from A/c XX1234 on 05-12-2026 for NETFLIX',
  'Avl Bal in A/c XX1234 as on 21-11-2026 is INR 6,250.00',
  'payment of something at ODD PLACE',
];

/** Typed clients of the services, as the gateway is one. */
export function clientsOf({ addresses, certificates }: Target) {
  const credentials = channelCredentials(certificates.gateway);
  const at = (name: string) => addresses[name] ?? '';
  const clients = {
    auth: createClient(AuthServiceService, at('auth'), credentials),
    user: createClient(UserServiceService, at('user'), credentials),
    ds: createClient(DsServiceService, at('ds'), credentials),
    expense: createClient(ExpenseServiceService, at('expense'), credentials),
  };
  const close = () => {
    for (const client of Object.values(clients)) client.close();
  };
  return {
    auth: insistent(clients.auth),
    user: insistent(clients.user),
    ds: insistent(clients.ds),
    expense: insistent(clients.expense),
    close,
  };
}

/** The same client, which asks again where there was no room for its call: a busy machine is no reason to give up. */
function insistent<C extends object>(client: C): C {
  const calls = Object.entries(client).map(([name, call]) => [
    name,
    (...given: unknown[]) => eventually(() => call(...given), 30_000, isShed),
  ]);
  return Object.fromEntries(calls);
}

const isShed = (error: unknown) => (error as Partial<ServiceError>).code === status.RESOURCE_EXHAUSTED;

export type Clients = ReturnType<typeof clientsOf>;

/** Waits for what comes by event, and while it is shed. */
export const patiently = <T>(attempt: () => Promise<T>) => eventually(attempt, PATIENCE_MS);

const NOBODY: Omit<Person, 'userId' | 'username' | 'token' | 'refreshToken'> = {
  password: PASSWORD,
  personalToken: '',
  ids: {},
  pageTokens: {},
};

/** Somebody new who owns nothing but the account. */
export async function signUp({ auth }: Clients): Promise<Person> {
  const username = `fuzz-${randomUUID()}`;
  const fields = { username, password: PASSWORD, email: '', firstName: 'Ada', lastName: '', phoneNumber: '' };
  const places = { homeCurrency: 'INR', timezone: 'Asia/Kolkata', locale: '', deviceName: '' };
  const { userId, tokens } = await patiently(() =>
    auth.signUp({ ...fields, ...places }, { timeoutMs: PATIENCE_MS }),
  );
  const { accessToken: token = '', refreshToken = '' } = tokens ?? {};
  return { ...NOBODY, userId, username, token, refreshToken };
}

/** Somebody with a few of everything. */
async function settle(clients: Clients): Promise<Person> {
  const { auth, user, ds, expense } = clients;
  const person = await signUp(clients);
  const { token } = person;
  const as = { token, timeoutMs: PATIENCE_MS };
  await patiently(() => user.getProfile({}, as));
  const messages = TEXTS.map((text, at) => {
    const fields = { clientMessageId: `m-${at}`, sender: 'MYBANK', text, kind: MessageKind.SMS };
    return { ...fields, receivedAt: '2026-11-20T10:00:00Z' };
  });
  const submitted = await ds.submitMessages({ messages }, as);
  const few = pLimit(AT_ONCE);
  const created = Array.from({ length: EXPENSES }, (_, at) => {
    const money = { amount: `${at + 1}.50`, currencyCode: 'INR' };
    const entry = { money, occurredOn: '2026-11-20', merchant: 'Corner Cafe', category: 'dining.cafe' };
    return few(() => expense.createExpense(CreateExpenseRequest.fromPartial({ expense: entry }), as));
  });
  const expenseIds = (await Promise.all(created)).map((one) => one.expense?.expenseId ?? '');
  const [expenseId = '', otherExpenseId = ''] = expenseIds;
  const linked = { kind: LinkKind.DUPLICATE, expenseId, otherExpenseId };
  const { link } = await expense.linkExpenses(linked, as);
  const limit = { amount: '9000.00', currencyCode: 'INR' };
  await expense.setBudget({ category: '', limit, today: '' }, as);
  const [messageId = ''] = submitted.messages.map((message) => message.messageId);
  await ds.resolveMessage({ messageId, resolution: Resolution.NO_TRANSACTION, expense: undefined }, as);
  const bills = await patiently(async () => {
    const { bills } = await expense.listBills(
      { status: 'BILL_STATUS_UNSPECIFIED' as never, from: '', to: '', ...FIRST },
      as,
    );
    if (bills.length === 0) throw new Error('the bill of the message has not come');
    return bills;
  });
  const { rules } = await ds.listRules(FIRST, as);
  const { sessions } = await auth.listSessions({}, as);
  const made = await user.createExport({}, as);
  const scopes = [TokenScope.READ, TokenScope.WRITE, TokenScope.INGEST];
  const personal = await auth.createPersonalToken(
    { name: 'script', scopes, days: 30, password: PASSWORD },
    as,
  );
  return {
    ...person,
    personalToken: personal.token,
    pageTokens: await secondPages(clients, token),
    ids: {
      expense_id: expenseIds,
      message_id: submitted.messages.map((message) => message.messageId),
      bill_id: bills.map(({ billId }) => billId),
      link_id: [link?.linkId ?? ''],
      rule_id: rules.map(({ ruleId }) => ruleId),
      session_id: sessions.map(({ sessionId }) => sessionId),
      token_id: [personal.personalToken?.tokenId ?? ''],
      export_id: [made.export?.exportId ?? ''],
      download_key: [made.downloadKey],
      user_id: [person.userId],
    },
  };
}

const FIRST = { pageSize: 1, pageToken: '' };

/** Where the lists go on after their first row. */
async function secondPages({ auth, ds, expense }: Clients, token: string): Promise<Record<string, string>> {
  const as = { token, timeoutMs: PATIENCE_MS };
  const none = 'UNSPECIFIED' as const;
  const day = { from: '', to: '' };
  const [audit, messages, reprocessed, expenses] = await Promise.all([
    auth.listAuditEvents(FIRST, as),
    ds.listMessages(
      { ...FIRST, status: `MESSAGE_STATUS_${none}` as never, verdict: `VERDICT_${none}` as never },
      as,
    ),
    ds.reprocessMessages({ ...FIRST, apply: false }, as),
    expense.listExpenses(
      {
        ...FIRST,
        ...day,
        category: '',
        merchant: '',
        text: '',
        kind: `TRANSACTION_KIND_${none}` as never,
        currency: '',
        flow: `FLOW_${none}` as never,
        accountTail: '',
        minAmount: '',
        maxAmount: '',
      },
      as,
    ),
  ]);
  return {
    ListAuditEvents: audit.nextPageToken,
    ListMessages: messages.nextPageToken,
    ReprocessMessages: reprocessed.nextPageToken,
    ListExpenses: expenses.nextPageToken,
  };
}

/** People with data, an administrator, and whoever is to be doomed, made as they are needed. */
export async function assemble(target: Target, clients: Clients): Promise<Cast> {
  const [owner, other, plain] = await Promise.all([settle(clients), settle(clients), settle(clients)]);
  await target.makeAdmin(plain.username);
  const login = { username: plain.username, password: PASSWORD, deviceName: '' };
  const { tokens } = await clients.auth.logIn(login, { timeoutMs: PATIENCE_MS });
  const victims = await Promise.all([signUp(clients), signUp(clients)]);
  const ids = { ...plain.ids, user_id: victims.map(({ userId }) => userId) };
  const admin = { ...plain, ids, token: tokens?.accessToken ?? '' };
  let uses = 0;
  let current: Promise<Person> | undefined;
  return {
    ...{ owner, other, admin },
    doomed() {
      if (!current || uses++ % USES === 0) current = doom(clients);
      return current;
    },
  };
}

/** Somebody new with a personal token, an address that waits for its code, and a receipt of an erasure that is none. */
async function doom(clients: Clients): Promise<Person> {
  const person = await signUp(clients);
  const { sessions } = await patiently(() =>
    clients.auth.listSessions({}, { token: person.token, timeoutMs: PATIENCE_MS }),
  );
  const ids = {
    session_id: sessions.map(({ sessionId }) => sessionId),
    token_id: [],
    user_id: [person.userId],
  };
  return { ...person, ids };
}
