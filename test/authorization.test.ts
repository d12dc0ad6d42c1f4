import { generateKeyPairSync } from 'node:crypto';
import { type DescField, ScalarType } from '@bufbuild/protobuf';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { v7 as uuidv7 } from 'uuid';
import { Resolution, ResolveMessageRequest } from '#gen/tracker/ds/v1/ds_service.ts';
import { LinkKind, ListBillsRequest, UpdateExpenseRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction } from '#gen/tracker/type/v1/transaction.ts';
import { CreateProfileRequest, UpdateProfileRequest } from '#gen/tracker/user/v1/user_service.ts';
import type { CallOptions } from '#mesh/call.ts';
import { refused } from './support/calls.ts';
import { methods } from './support/contract.ts';
import { eventually, type Mesh, RULES, sharedMesh } from './support/mesh.ts';
import { balanceRead, billAnnounced } from './support/news.ts';
import { publish } from './support/publish.ts';
import { DEBIT, incoming, purchase } from './support/requests.ts';

/** What the owner has, and others must not see. */
interface Owned {
  readonly token: string;
  readonly userId: string;
  readonly expenseId: string;
  readonly messageId: string;
  readonly refundId: string;
  readonly billId: string;
  readonly linkId: string;
  readonly ruleId: string;
}

/**
 * How each method is called. `names` says whether the request names a thing of the owner's: then it is
 * NOT_FOUND for anybody else. The others are about the caller's own things and must not show the owner's.
 * `last` marks what destroys the owner's things, to be tried at the end.
 */
type Row = 'public' | { request: (owned: Owned) => object; names: boolean; last?: boolean };

const own = (request: object): Row => ({ request: () => request, names: false });
const ROWS: Readonly<Record<string, Row>> = {
  'AuthService.signUp': 'public',
  'AuthService.logIn': 'public',
  'AuthService.refresh': 'public',
  'AuthService.logOut': 'public',
  'AuthService.getKeySet': 'public',
  'AuthService.whoAmI': own({}),
  'UserService.createProfile': own(CreateProfileRequest.fromPartial({ profile: { timezone: 'UTC' } })),
  'UserService.getProfile': own({}),
  'UserService.updateProfile': own(
    UpdateProfileRequest.fromPartial({ profile: { firstName: 'Somebody' }, updateMask: ['first_name'] }),
  ),
  'DsService.submitMessages': own({ messages: [incoming(DEBIT)] }),
  'DsService.previewExtraction': own({ messages: [incoming(DEBIT)] }),
  'DsService.listMessages': own({}),
  'DsService.retryMessage': { request: ({ messageId }) => ({ messageId }), names: true },
  'DsService.resolveMessage': {
    request: ({ messageId }) => ({ messageId, resolution: 'RESOLUTION_NO_TRANSACTION' }),
    names: true,
  },
  'DsService.listRules': own({}),
  'DsService.previewRule': { request: ({ ruleId }) => ({ ruleId }), names: true },
  'DsService.applyRule': { request: ({ ruleId }) => ({ ruleId }), names: true },
  'DsService.deleteRule': { request: ({ ruleId }) => ({ ruleId }), names: true, last: true },
  'DsService.getMessage': { request: ({ messageId }) => ({ messageId }), names: true },
  'ExpenseService.createExpense': own(purchase('1', 'EUR')),
  'ExpenseService.listExpenses': own({}),
  'ExpenseService.getExpense': { request: ({ expenseId }) => ({ expenseId }), names: true },
  'ExpenseService.updateExpense': {
    request: ({ expenseId }) =>
      UpdateExpenseRequest.fromPartial({ expenseId, expense: { note: 'mine now' }, updateMask: ['note'] }),
    names: true,
  },
  'ExpenseService.deleteExpense': { request: ({ expenseId }) => ({ expenseId }), names: true, last: true },
  'ExpenseService.getSummary': own({ groupBy: 'SUMMARY_GROUP_MERCHANT' }),
  'ExpenseService.setBudget': own({ limit: { currencyCode: 'EUR', amount: '100' } }),
  'ExpenseService.getBudget': own({}),
  'ExpenseService.listBills': own({}),
  'ExpenseService.getBill': { request: ({ billId }) => ({ billId }), names: true },
  'ExpenseService.dismissBill': { request: ({ billId }) => ({ billId }), names: true },
  'ExpenseService.reopenBill': { request: ({ billId }) => ({ billId }), names: true },
  'ExpenseService.listLinks': own({}),
  'ExpenseService.linkExpenses': {
    request: ({ expenseId, refundId }) => ({ kind: LinkKind.REFUND, expenseId, otherExpenseId: refundId }),
    names: true,
  },
  'ExpenseService.undoLink': { request: ({ linkId }) => ({ linkId }), names: true },
  'ExpenseService.listBalances': own({}),
  'UserService.deleteProfile': { request: () => ({}), names: false, last: true },
};

const CLIENTS = {
  AuthService: 'auth',
  UserService: 'user',
  DsService: 'ds',
  ExpenseService: 'expense',
} as const;
const OWNERS_MERCHANT = 'Zanzibar Lanterns';
/** The point in it keeps it out of every id: three bare digits stand in a UUID now and then. */
const OWNERS_SUM = '73192.85';

describe('who may call what', () => {
  let mesh: Mesh;
  let owned: Owned;
  let stranger: { token: string; userId: string };

  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
    const { token, userId } = await mesh.newUser({ homeCurrency: 'INR' });
    stranger = await mesh.newUser({ homeCurrency: 'INR' });
    const created = await mesh.expense.createExpense(purchase('7', 'EUR', { merchant: OWNERS_MERCHANT }), {
      token,
    });
    const expenseId = created.expense?.expenseId ?? '';
    const back = purchase('7', 'EUR', { direction: Direction.CREDIT });
    const refundId = (await mesh.expense.createExpense(back, { token })).expense?.expenseId ?? '';
    const { link } = await mesh.expense.linkExpenses(
      { kind: LinkKind.REFUND, expenseId, otherExpenseId: refundId },
      { token },
    );
    const text = `One time password 123456 for ${OWNERS_MERCHANT}`;
    const { messages } = await mesh.ds.submitMessages({ messages: [incoming(text)] }, { token });
    const spent = DEBIT.replace('CORNER CAFE', OWNERS_MERCHANT);
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
    await mesh.expense.setBudget(
      { category: '', limit: { currencyCode: 'EUR', amount: OWNERS_SUM }, today: '' },
      { token },
    );
    await mesh.expense.setBudget(
      { category: '', limit: { currencyCode: 'EUR', amount: '5' }, today: '' },
      { token: stranger.token },
    );
    const theirs = { payee: OWNERS_MERCHANT, balance: { currencyCode: 'INR', amount: OWNERS_SUM } };
    await publish(mesh, billAnnounced(userId, theirs), balanceRead(userId, theirs));
    const bill = await eventually(async () => {
      const all = ListBillsRequest.fromPartial({});
      const { bills } = await mesh.expense.listBills(all, { token });
      const { balances } = await mesh.expense.listBalances({}, { token });
      expect(bills).to.have.length(1);
      expect(balances).to.have.length(1);
      return bills[0];
    });
    owned = {
      token,
      userId,
      expenseId,
      refundId,
      linkId: link?.linkId ?? '',
      messageId: messages[0]?.messageId ?? '',
      billId: bill?.billId ?? '',
      ruleId: rules[0]?.ruleId ?? '',
    };
  });

  const described = methods
    .filter((method) => method.parent.typeName.startsWith('tracker.'))
    .map((method) => ({ method, name: `${method.parent.name}.${method.localName}` }));

  it('has a row for every method of the contracts', () => {
    expect(Object.keys(ROWS).sort()).to.deep.equal(described.map(({ name }) => name).sort());
  });

  const call = (name: string, options: CallOptions): Promise<unknown> => {
    const [service = '', method = ''] = name.split('.');
    const row = ROWS[name];
    const client = mesh[CLIENTS[service as keyof typeof CLIENTS]] as unknown as Record<
      string,
      (request: object, options: CallOptions) => Promise<unknown>
    >;
    const descriptor = described.find((one) => one.name === name)?.method;
    const empty = Object.fromEntries(
      (descriptor?.input.fields ?? []).map((field) => [field.localName, blank(field)]),
    );
    const request = row === undefined || row === 'public' ? {} : row.request(owned);
    return client[method]?.({ ...empty, ...request }, options) ?? Promise.reject(new Error(`no ${name}`));
  };

  const closed = Object.entries(ROWS).flatMap(([name, row]) => (row === 'public' ? [] : [{ name, row }]));
  const inOrder = [...closed.filter(({ row }) => !row.last), ...closed.filter(({ row }) => row.last)];

  for (const [shape, forge] of Object.entries(forgeries())) {
    it(`refuses ${shape} on every closed method`, async () => {
      const token = forge(mesh, owned);
      for (const { name } of inOrder) {
        const metadata = token === undefined ? {} : { authorization: token };
        await refused(call(name, { metadata }), status.UNAUTHENTICATED).catch((error: Error) => {
          throw new Error(`${name}: ${error.message}`);
        });
      }
    });
  }

  it('answers NOT_FOUND for a thing of another user, on every method that names one', async () => {
    for (const { name, row } of inOrder.filter((one) => one.row.names)) {
      const details = await refused(call(name, { token: stranger.token }), status.NOT_FOUND);
      const nobodys = await refused(
        call(name, { token: stranger.token, metadata: { 'x-user-id': owned.userId } }),
        status.NOT_FOUND,
      );
      expect(nobodys, `${name} ${JSON.stringify(row)}`).to.equal(details);
    }
  });

  it('shows a caller nothing of another user, whatever identity headers say', async () => {
    const spoofed = {
      'x-user-id': owned.userId,
      'x-consumer-username': owned.userId,
      sub: owned.userId,
      user_id: owned.userId,
    };
    for (const { name } of inOrder.filter(({ row }) => !row.names && !row.last)) {
      const answer = JSON.stringify(await call(name, { token: stranger.token, metadata: spoofed }));
      expect(answer, name).to.not.contain(owned.userId);
      expect(answer, name).to.not.contain(OWNERS_MERCHANT);
      expect(answer, name).to.not.contain(OWNERS_SUM);
    }
  });

  it('answers the owner on every closed method', async () => {
    await eventually(() => mesh.user.getProfile({}, { token: owned.token }));
    for (const { name } of inOrder) {
      if (name === 'ExpenseService.getExpense') {
        const answer = JSON.stringify(await call(name, { token: owned.token }));
        expect(answer).to.contain(OWNERS_MERCHANT);
      } else {
        await call(name, { token: owned.token }).catch((error: Error) => {
          throw new Error(`${name}: ${error.message}`);
        });
      }
    }
  });
});

function blank(field: DescField): unknown {
  if (field.fieldKind === 'list') return [];
  if (field.fieldKind === 'enum') return field.enum.values[0]?.name;
  if (field.fieldKind === 'scalar') return field.scalar === ScalarType.STRING ? '' : 0;
  return undefined;
}

/** Authorization headers that must open nothing. */
function forgeries(): Record<string, (mesh: Mesh, owned: Owned) => string | undefined> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const claims = (owned: Owned) => ({
    sid: uuidv7(),
    jti: uuidv7(),
    roles: ['USER'],
    username: 'x',
    sub: owned.userId,
  });
  const header = (owned: Owned) => jwt.decode(owned.token, { complete: true })?.header ?? { alg: 'ES256' };
  const sign = (
    owned: Owned,
    key: jwt.Secret | jwt.PrivateKey,
    payload: object,
    options: jwt.SignOptions = {},
  ) =>
    `Bearer ${jwt.sign({ ...claims(owned), ...payload }, key, {
      algorithm: 'ES256',
      header: header(owned),
      expiresIn: '10m',
      issuer: RULES.issuer,
      audience: RULES.audience,
      ...options,
    })}`;
  return {
    'no token': () => undefined,
    'an empty token': () => 'Bearer ',
    'another scheme': (_mesh, { token }) => `Basic ${token}`,
    'a token whose payload is no JSON': () => {
      const head = Buffer.from('{"typ":"JWT","alg":"ES256","kid":"x"}').toString('base64url');
      return `Bearer ${head}.${Buffer.from('no json').toString('base64url')}.x`;
    },
    'something that is no token': () => 'Bearer abc.def.ghi',
    'an expired token': (mesh, owned) => sign(owned, mesh.signingKey, {}, { expiresIn: '-1m' }),
    'a token signed by another key': (_mesh, owned) => sign(owned, privateKey, {}),
    'a token of another issuer': (mesh, owned) =>
      sign(owned, mesh.signingKey, {}, { issuer: 'https://else.test' }),
    'a token for another audience': (mesh, owned) => sign(owned, mesh.signingKey, {}, { audience: 'else' }),
    'a token of another type': (mesh, owned) =>
      sign(owned, mesh.signingKey, {}, { header: { ...header(owned), typ: 'JWT' } }),
    'a token without a session': (mesh, owned) => sign(owned, mesh.signingKey, { sid: undefined }),
    'an unsigned token': (_mesh, owned) =>
      `Bearer ${jwt.sign(claims(owned), '', { algorithm: 'none', header: { alg: 'none', typ: 'at+jwt' } })}`,
    'a token with a changed payload': (_mesh, { token }) => {
      const [head, body = '', signature] = token.split('.');
      const changed = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), roles: ['ADMIN'] };
      return `Bearer ${head}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${signature}`;
    },
  };
}
