import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService, type Message } from '#gen/tracker/ds/v1/ds_service.ts';
import {
  type Expense,
  ExpenseServiceService,
  ListBillsRequest,
  ListExpensesRequest,
  SummaryGroup,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { eventually } from '../eventually.ts';
import { createRestClient } from '../rest.ts';
import { PERSON, type Sample } from './inbox.ts';

const BATCH = 10;
const PATIENCE_MS = 30_000;

/** What the demo did, and what came out of it. */
export type Story = Awaited<ReturnType<typeof playDemo>>;

/** Over REST: signs a new demo user up, submits the inbox and waits until all of it is in the ledger. */
export async function playDemo(gatewayUrl: string, inbox: readonly Sample[], say: (line: string) => void) {
  const auth = createRestClient(AuthServiceService, gatewayUrl);
  const users = createRestClient(UserServiceService, gatewayUrl);
  const ds = createRestClient(DsServiceService, gatewayUrl);
  const ledger = createRestClient(ExpenseServiceService, gatewayUrl);
  const username = `demo-${randomBytes(3).toString('hex')}`;
  const password = randomBytes(9).toString('base64url');
  const { tokens } = await auth.signUp({ ...PERSON, username, password });
  const token = tokens?.accessToken ?? '';
  await until('the profile', () => users.getProfile({}, { token }));
  say(`signed up ${username}; the profile came through Kafka`);

  const messages: Message[] = [];
  for (let at = 0; at < inbox.length; at += BATCH) {
    const batch = inbox.slice(at, at + BATCH).map((sample) => sample.incoming);
    messages.push(...(await ds.submitMessages({ messages: batch }, { token })).messages);
    say(`submitted ${messages.length} of ${inbox.length} messages`);
  }

  const promised = messages
    .flatMap((message) => message.outcome?.expenses ?? [])
    .filter((one) => one.expenseId);
  const expenses = await until('the ledger', async () => {
    const listed = await listAll((request) => ledger.listExpenses(request, { token }));
    if (listed.length < promised.length)
      throw new Error(`${listed.length} of ${promised.length} entries came`);
    return listed;
  });
  say(`${expenses.length} entries reached the ledger`);
  const range = { from: '', to: '', currency: '' };
  const summary = await ledger.getSummary({ groupBy: SummaryGroup.CATEGORY, ...range }, { token });
  const bills = await until('the bills', async () => {
    const { bills } = await ledger.listBills(ListBillsRequest.fromPartial({ pageSize: 200 }), { token });
    const announced = messages.flatMap((message) => message.outcome?.upcomingBill ?? []);
    // Several announcements can be of one bill.
    const astray = announced.filter(
      ({ money }) => !bills.some((bill) => isDeepStrictEqual(bill.money, money)),
    );
    if (astray.length > 0)
      throw new Error(`${astray.length} of ${announced.length} announcements are missing`);
    return bills;
  });
  const balances = await until('the balances', async () => {
    const { balances } = await ledger.listBalances({}, { token });
    const told = messages.flatMap((message) => message.outcome?.balanceReading ?? []);
    // A balance may be newer news than the reading.
    const astray = told.filter(
      ({ account, asOf }) =>
        !balances.some((one) => isDeepStrictEqual(one.account, account) && one.asOf >= asOf),
    );
    if (astray.length > 0) throw new Error(`${astray.length} of ${told.length} readings are missing`);
    return balances;
  });
  return { username, password, token, messages, promised, expenses, summary, bills, balances };
}

async function listAll(
  list: (request: ListExpensesRequest) => Promise<{ expenses: Expense[]; nextPageToken: string }>,
): Promise<Expense[]> {
  const all: Expense[] = [];
  let pageToken = '';
  do {
    const page = await list(ListExpensesRequest.fromPartial({ pageSize: 200, pageToken }));
    all.push(...page.expenses);
    pageToken = page.nextPageToken;
  } while (pageToken);
  return all;
}

const until = <T>(what: string, attempt: () => Promise<T>): Promise<T> =>
  eventually(attempt, PATIENCE_MS).catch((cause) => {
    throw new Error(`${what} did not come within ${PATIENCE_MS / 1000} s`, { cause });
  });
