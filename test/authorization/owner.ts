import { expect } from 'chai';
import { TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { Resolution, ResolveMessageRequest } from '#gen/tracker/ds/v1/ds_service.ts';
import { LinkKind, ListBillsRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction } from '#gen/tracker/type/v1/transaction.ts';
import { ExportState } from '#gen/tracker/user/v1/user_service.ts';
import { eventually, type Mesh } from '../support/mesh.ts';
import { balanceRead, billAnnounced } from '../support/news.ts';
import { publish } from '../support/publish.ts';
import { DEBIT, incoming, purchase } from '../support/requests.ts';
import { NOTHING, type Things } from './rows.ts';
import { takenApart } from './tokens.ts';

/** What marks the owner's things, so that they are seen where they leak. */
export const OWNERS = {
  merchant: 'Zanzibar Lanterns',
  /** The point in it keeps it out of every id: three bare digits stand in a UUID now and then. */
  sum: '73192.85',
};

const PASSWORD = 'the owner’s own first password';

/** Somebody who has one of everything that a request can name. */
export async function createOwner(mesh: Mesh): Promise<{ token: string; userId: string; things: Things }> {
  const owner = await mesh.newUser({ homeCurrency: 'INR', password: PASSWORD });
  const { token, userId, username } = owner;
  const [entries, read, account] = await Promise.all([
    entriesOf(mesh, token),
    readingOf(mesh, token),
    accountOf(mesh, token, username),
  ]);
  const billId = await announcedTo(mesh, token, userId);
  const passwords = { username, password: PASSWORD, nextPassword: 'the owner’s own second password' };
  return { token, userId, things: { ...NOTHING, ...passwords, ...entries, ...read, ...account, billId } };
}

async function entriesOf(mesh: Mesh, token: string) {
  const created = await mesh.expense.createExpense(purchase('7', 'EUR', { merchant: OWNERS.merchant }), {
    token,
  });
  const expenseId = created.expense?.expenseId ?? '';
  const back = purchase('7', 'EUR', { direction: Direction.CREDIT });
  const refundId = (await mesh.expense.createExpense(back, { token })).expense?.expenseId ?? '';
  const { link } = await mesh.expense.linkExpenses(
    { kind: LinkKind.REFUND, expenseId, otherExpenseId: refundId },
    { token },
  );
  const limit = { currencyCode: 'EUR', amount: OWNERS.sum };
  await mesh.expense.setBudget({ category: '', limit, today: '' }, { token });
  return { expenseId, refundId, linkId: link?.linkId ?? '' };
}

async function readingOf(mesh: Mesh, token: string) {
  const text = `One time password 123456 for ${OWNERS.merchant}`;
  const { messages } = await mesh.ds.submitMessages({ messages: [incoming(text)] }, { token });
  const spent = DEBIT.replace('CORNER CAFE', OWNERS.merchant);
  const taught = await mesh.ds.submitMessages({ messages: [incoming(spent)] }, { token });
  await mesh.ds.resolveMessage(
    ResolveMessageRequest.fromPartial({
      messageId: taught.messages[0]?.messageId ?? '',
      resolution: Resolution.TRANSACTION,
      expense: { category: 'gifts' },
    }),
    { token },
  );
  const { rules } = await mesh.ds.listRules({ pageSize: 0, pageToken: '' }, { token });
  return { messageId: messages[0]?.messageId ?? '', ruleId: rules[0]?.ruleId ?? '' };
}

/** Three further sessions, a personal token and an export that is ready. */
async function accountOf(mesh: Mesh, token: string, username: string) {
  const logIn = async () => {
    const { tokens } = await mesh.auth.logIn({ username, password: PASSWORD, deviceName: OWNERS.merchant });
    return { refreshToken: tokens?.refreshToken ?? '', accessToken: tokens?.accessToken ?? '' };
  };
  const [{ refreshToken }, { refreshToken: spareRefreshToken }, { accessToken }] = [
    await logIn(),
    await logIn(),
    await logIn(),
  ];
  const scopes = [TokenScope.READ];
  const { personalToken } = await mesh.auth.createPersonalToken(
    { name: OWNERS.merchant, scopes, days: 1, password: PASSWORD },
    { token },
  );
  const begun = await mesh.user.createExport({}, { token });
  const exportId = begun.export?.exportId ?? '';
  await eventually(async () => {
    const { export: now } = await mesh.user.getExport({ exportId }, { token });
    expect(now?.state).to.equal(ExportState.READY);
  }, 30_000);
  const sessionId = String(takenApart(accessToken).claims.sid);
  const tokenId = personalToken?.tokenId ?? '';
  return { refreshToken, spareRefreshToken, sessionId, tokenId, exportId, downloadKey: begun.downloadKey };
}

async function announcedTo(mesh: Mesh, token: string, userId: string): Promise<string> {
  const theirs = { payee: OWNERS.merchant, balance: { currencyCode: 'INR', amount: OWNERS.sum } };
  await publish(mesh, billAnnounced(userId, theirs), balanceRead(userId, theirs));
  return eventually(async () => {
    const { bills } = await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token });
    const { balances } = await mesh.expense.listBalances({}, { token });
    expect(bills).to.have.length(1);
    expect(balances).to.have.length(1);
    return bills[0]?.billId ?? '';
  });
}
