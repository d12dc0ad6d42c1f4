import { status } from '@grpc/grpc-js';
import { v7 as uuidv7 } from 'uuid';
import { TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { LinkKind, UpdateExpenseRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { CreateProfileRequest, UpdateProfileRequest } from '#gen/tracker/user/v1/user_service.ts';
import { NOBODY } from '../support/mesh.ts';
import { DEBIT, incoming, purchase } from '../support/requests.ts';

/** What requests name: the owner's things, or things that do not exist. */
export interface Things {
  readonly username: string;
  readonly password: string;
  readonly nextPassword: string;
  /** Of a session beside the one that asks. */
  readonly refreshToken: string;
  readonly spareRefreshToken: string;
  readonly sessionId: string;
  readonly tokenId: string;
  readonly exportId: string;
  readonly downloadKey: string;
  readonly receipt: string;
  /** Somebody whose account an administrator may close. */
  readonly otherUserId: string;
  readonly expenseId: string;
  readonly refundId: string;
  readonly messageId: string;
  readonly billId: string;
  readonly linkId: string;
  readonly ruleId: string;
  /** Of no service: what is done about one is in test/dead-letters.test.ts. */
  readonly deadLetterId: string;
}

/**
 * Whom a method is open to. Written down a second time, from what the contracts say and not from the services' own
 * tables: the matrix finds where the two differ.
 */
type Access = 'public' | 'any' | 'read' | 'write' | 'ingest' | 'session' | 'admin';

export interface Row {
  readonly access: Access;
  /** A request that the owner of the things can make; nothing but defaults where it is left out. */
  readonly request?: (things: Things) => object;
  /** Whether it names a thing of one user: then it is NOT_FOUND for anybody else. */
  readonly names?: true;
  /** What the owner is answered, if not OK. */
  readonly answers?: status;
  /** Calls that change or destroy what others need come later, in this order. */
  readonly turn?: number;
}

const ofId = (name: keyof Things) => (things: Things) => ({ [name]: things[name] });

/** How each method is called, and by whom it may be. */
export const ROWS: Readonly<Record<string, Row>> = {
  'AuthService.signUp': {
    access: 'public',
    request: ({ password }) => ({ ...NOBODY, username: `m-${uuidv7()}`, password }),
  },
  'AuthService.logIn': {
    access: 'public',
    request: ({ username, password }) => ({ username, password }),
  },
  'AuthService.refresh': { access: 'public', request: ofId('refreshToken') },
  'AuthService.logOut': {
    access: 'public',
    request: ({ spareRefreshToken }) => ({ refreshToken: spareRefreshToken }),
    turn: 3,
  },
  'AuthService.getKeySet': { access: 'public' },
  'AuthService.whoAmI': { access: 'any' },
  'AuthService.listSessions': { access: 'session' },
  'AuthService.revokeAllSessions': { access: 'session', request: () => ({ keepCurrent: true }), turn: 4 },
  'AuthService.revokeSession': { access: 'session', request: ofId('sessionId'), names: true, turn: 2 },
  'AuthService.getAccount': { access: 'session' },
  'AuthService.changePassword': {
    access: 'session',
    request: ({ password, nextPassword }) => ({ currentPassword: password, newPassword: nextPassword }),
    turn: 5,
  },
  'AuthService.requestPasswordReset': { access: 'public', request: ofId('username') },
  'AuthService.resetPassword': {
    access: 'public',
    request: ({ username, password }) => ({ username, code: 'AAAA-AAAA', newPassword: password }),
    answers: status.INVALID_ARGUMENT,
  },
  'AuthService.changeEmail': {
    access: 'session',
    request: ({ password }) => ({ password, email: `m-${uuidv7()}@example.test` }),
  },
  'AuthService.sendEmailCode': { access: 'session', turn: 1 },
  'AuthService.verifyEmail': {
    access: 'session',
    request: () => ({ code: 'AAAA-AAAA' }),
    answers: status.INVALID_ARGUMENT,
    turn: 2,
  },
  'AuthService.deleteAccount': {
    access: 'session',
    request: ({ nextPassword }) => ({ password: nextPassword }),
    turn: 9,
  },
  'AuthService.getDeletion': {
    access: 'public',
    request: ofId('receipt'),
    answers: status.NOT_FOUND,
  },
  'AuthService.exportAccount': { access: 'session' },
  'AuthService.createPersonalToken': {
    access: 'session',
    request: ({ password }) => ({ name: 'phone', scopes: [TokenScope.INGEST], days: 30, password }),
  },
  'AuthService.listPersonalTokens': { access: 'session' },
  'AuthService.revokePersonalToken': { access: 'session', request: ofId('tokenId'), names: true, turn: 2 },
  'AuthService.listAuditEvents': { access: 'session' },
  'AuthService.listUsers': { access: 'admin' },
  'AuthService.disableUser': {
    access: 'admin',
    request: ({ otherUserId }) => ({ userId: otherUserId }),
    turn: 1,
  },
  'AuthService.enableUser': {
    access: 'admin',
    request: ({ otherUserId }) => ({ userId: otherUserId }),
    turn: 2,
  },

  'UserService.createProfile': {
    access: 'write',
    request: () => CreateProfileRequest.fromPartial({ profile: { timezone: 'UTC' } }),
  },
  // Without the scope read it tells the currency and the time zone only, which ds asks for with a token of any kind.
  'UserService.getProfile': { access: 'any' },
  'UserService.updateProfile': {
    access: 'write',
    request: () =>
      UpdateProfileRequest.fromPartial({ profile: { firstName: 'Somebody' }, updateMask: ['first_name'] }),
  },
  'UserService.deleteProfile': { access: 'session', turn: 8 },
  'UserService.exportProfile': { access: 'session' },
  // It takes the place of the export that the rows below name.
  'UserService.createExport': { access: 'session', turn: 3 },
  'UserService.getExport': { access: 'session', request: ofId('exportId'), names: true },
  'UserService.downloadExport': {
    access: 'session',
    request: ({ exportId, downloadKey }) => ({ exportId, downloadKey, part: 0 }),
    names: true,
  },

  'DsService.submitMessages': { access: 'ingest', request: () => ({ messages: [incoming(DEBIT)] }) },
  'DsService.previewExtraction': { access: 'ingest', request: () => ({ messages: [incoming(DEBIT)] }) },
  'DsService.listMessages': { access: 'read' },
  'DsService.retryMessage': { access: 'write', request: ofId('messageId'), names: true },
  'DsService.resolveMessage': {
    access: 'write',
    request: ({ messageId }) => ({ messageId, resolution: 'RESOLUTION_NO_TRANSACTION' }),
    names: true,
    turn: 1,
  },
  'DsService.listRules': { access: 'read' },
  'DsService.previewRule': { access: 'read', request: ofId('ruleId'), names: true },
  'DsService.applyRule': { access: 'write', request: ofId('ruleId'), names: true },
  'DsService.deleteRule': { access: 'write', request: ofId('ruleId'), names: true, turn: 2 },
  'DsService.reprocessMessages': { access: 'write', request: () => ({ apply: true }) },
  'DsService.getReadingSettings': { access: 'read' },
  'DsService.updateReadingSettings': {
    access: 'session',
    request: () => ({ settings: { retentionDays: 30, modelAllowed: false } }),
  },
  'DsService.getMessage': { access: 'read', request: ofId('messageId'), names: true },
  'DsService.exportMessages': { access: 'session' },

  'ExpenseService.createExpense': { access: 'write', request: () => purchase('1', 'EUR') },
  'ExpenseService.listExpenses': { access: 'read' },
  'ExpenseService.getExpense': { access: 'read', request: ofId('expenseId'), names: true },
  'ExpenseService.updateExpense': {
    access: 'write',
    request: ({ expenseId }) =>
      UpdateExpenseRequest.fromPartial({ expenseId, expense: { note: 'mine now' }, updateMask: ['note'] }),
    names: true,
  },
  'ExpenseService.deleteExpense': { access: 'write', request: ofId('expenseId'), names: true, turn: 2 },
  'ExpenseService.restoreExpense': { access: 'write', request: ofId('expenseId'), names: true, turn: 3 },
  'ExpenseService.getSummary': { access: 'read', request: () => ({ groupBy: 'SUMMARY_GROUP_MERCHANT' }) },
  'ExpenseService.setBudget': {
    access: 'write',
    request: () => ({ limit: { currencyCode: 'EUR', amount: '100' } }),
    turn: 1,
  },
  'ExpenseService.getBudget': { access: 'read' },
  'ExpenseService.listBudgets': { access: 'read' },
  'ExpenseService.deleteBudget': { access: 'write', turn: 2 },
  'ExpenseService.listBills': { access: 'read' },
  'ExpenseService.getBill': { access: 'read', request: ofId('billId'), names: true },
  'ExpenseService.dismissBill': { access: 'write', request: ofId('billId'), names: true },
  'ExpenseService.reopenBill': { access: 'write', request: ofId('billId'), names: true, turn: 1 },
  'ExpenseService.listLinks': { access: 'read' },
  'ExpenseService.linkExpenses': {
    access: 'write',
    request: ({ expenseId, refundId }) => ({ kind: LinkKind.REFUND, expenseId, otherExpenseId: refundId }),
    names: true,
  },
  'ExpenseService.undoLink': { access: 'write', request: ofId('linkId'), names: true, turn: 1 },
  'ExpenseService.listBalances': { access: 'read' },
  'ExpenseService.exportLedger': { access: 'session' },

  'DeadLetterService.listDeadLetters': { access: 'admin' },
  'DeadLetterService.getDeadLetter': {
    access: 'admin',
    request: ofId('deadLetterId'),
    answers: status.NOT_FOUND,
  },
  'DeadLetterService.redriveDeadLetter': {
    access: 'admin',
    request: ofId('deadLetterId'),
    answers: status.NOT_FOUND,
  },
  'DeadLetterService.discardDeadLetter': {
    access: 'admin',
    request: ofId('deadLetterId'),
    answers: status.NOT_FOUND,
  },
};

/** Ids and secrets that nobody was ever given. Without a name and a password, so that no failure is counted. */
export const NOTHING: Things = {
  username: '',
  password: '',
  nextPassword: '',
  refreshToken: 'A'.repeat(43),
  spareRefreshToken: 'A'.repeat(43),
  sessionId: uuidv7(),
  tokenId: uuidv7(),
  exportId: uuidv7(),
  downloadKey: 'A'.repeat(43),
  receipt: 'A'.repeat(43),
  otherUserId: uuidv7(),
  expenseId: uuidv7(),
  refundId: uuidv7(),
  messageId: uuidv7(),
  billId: uuidv7(),
  linkId: uuidv7(),
  ruleId: uuidv7(),
  deadLetterId: uuidv7(),
};
