import * as z from 'zod';
import {
  BillStatus,
  ExpenseServiceService,
  Flow,
  SummaryGroup,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import { exportPage } from '#mesh/export.ts';
import { compareAmounts, positiveMoney } from '#mesh/money.ts';
import type { AccessRules } from '#mesh/rpc/access.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';
import { bind } from '#mesh/rpc/handle.ts';
import { pageSize, readPageToken, toPage } from '#mesh/rpc/page.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import type { Database } from '#mesh/sql/database.ts';
import { listBalances } from './balances/balance-store.ts';
import { listBills } from './bills/bill-store.ts';
import { createBills } from './bills/bills.ts';
import { createBudgets } from './budgets/budgets.ts';
import { kindOrUnspecified } from './entries/entry.ts';
import { createLedger } from './entries/ledger.ts';
import { listExpenses } from './entries/list-store.ts';
import { exportedLists } from './export.ts';
import { linkHandlers } from './links/handlers.ts';
import { toBalance, toBill, toExpense } from './mapping.ts';
import { summarise } from './summary.ts';

const MAX_PAGE = 200;
/** A page ends at the day and id of its last row. */
const POSITION = [/^\d{4}-\d{2}-\d{2}$/, /^[0-9a-f-]{36}$/];

const range = { from: field.dayOrEmpty, to: field.dayOrEmpty, currency: field.currencyOrEmpty };
const listRules = z.object({
  ...range,
  category: field.categoryOrEmpty,
  merchant: field.textOrEmpty(200),
  text: field.textOrEmpty(200),
  kind: kindOrUnspecified,
  flow: field.known(Flow),
  accountTail: field.account.shape.tail,
  minAmount: field.amountOrEmpty,
  maxAmount: field.amountOrEmpty,
});
const summaryRules = z.object({
  ...range,
  groupBy: z.enum(
    [SummaryGroup.CATEGORY, SummaryGroup.MERCHANT, SummaryGroup.DAY, SummaryGroup.MONTH],
    'must be SUMMARY_GROUP_CATEGORY, _MERCHANT, _DAY or _MONTH',
  ),
});
const budgetRules = z.object({ category: field.categoryOrEmpty, today: field.dayOrEmpty });
const todayRules = budgetRules.pick({ today: true });
const categoryRules = budgetRules.pick({ category: true });
const createRules = z.object({
  idempotencyKey: z.string().regex(/^[\x21-\x7e]{0,128}$/, 'must be at most 128 printable ASCII characters'),
});
const positionRules = z.object({ pageToken: field.day });
const idRules = z.object({ expenseId: field.id });
const updateRules = idRules.extend({ etag: field.textOrEmpty(64) });
const billRules = z.object({ billId: field.id });
const listBillsRules = z.object({
  status: field.known(BillStatus),
  from: field.dayOrEmpty,
  to: field.dayOrEmpty,
});

const ACCESS = {
  createExpense: 'write',
  listExpenses: 'read',
  getExpense: 'read',
  updateExpense: 'write',
  deleteExpense: 'write',
  restoreExpense: 'write',
  getSummary: 'read',
  setBudget: 'write',
  getBudget: 'read',
  listBudgets: 'read',
  deleteBudget: 'write',
  listBills: 'read',
  getBill: 'read',
  dismissBill: 'write',
  reopenBill: 'write',
  listLinks: 'read',
  linkExpenses: 'write',
  undoLink: 'write',
  listBalances: 'read',
  exportLedger: 'session',
} as const satisfies AccessRules<typeof ExpenseServiceService>;

export function expenseService({
  database,
  outbox,
  clock,
}: {
  database: Database;
  outbox: Outbox;
  clock: () => Date;
}) {
  const { sql } = database;
  const ledger = createLedger(database, outbox, clock);
  const bills = createBills(database, clock);
  const budgets = createBudgets(database, clock);

  return bind(ExpenseServiceService, ACCESS, {
    async exportLedger({ pageToken }, { caller }) {
      return exportPage(sql, exportedLists, caller.userId, pageToken);
    },

    ...linkHandlers({ database, clock }),
    async createExpense({ expense, idempotencyKey }, { caller }) {
      check(createRules, { idempotencyKey });
      return { expense: await ledger.create(caller.userId, expense, idempotencyKey) };
    },

    async listExpenses(request, { caller: { userId } }) {
      const { kind, ...filter } = check(listRules, request);
      inOrder(filter);
      amountsInOrder(filter);
      const { size, position } = pageOf(request);
      const ofKind = kind === TransactionKind.UNSPECIFIED ? undefined : kind;
      const rows = await listExpenses(sql, { userId, kind: ofKind, ...filter }, position, size + 1);
      const { page, nextPageToken } = toPage(rows, size, (row) => [row.occurredOn, row.expenseId]);
      return { expenses: page.map((row) => toExpense(row)), nextPageToken };
    },

    async getExpense(request, { caller }) {
      const { expenseId } = check(idRules, request);
      return { expense: await ledger.get(caller.userId, expenseId) };
    },

    async updateExpense(request, call) {
      const { expense, updateMask } = request;
      const { expenseId, etag } = check(updateRules, request);
      return { expense: await ledger.change(call, { expenseId, etag }, expense, updateMask) };
    },

    async deleteExpense(request, call) {
      const { expenseId } = check(idRules, request);
      await ledger.remove(call, expenseId);
      return {};
    },

    async restoreExpense(request, { caller }) {
      const { expenseId } = check(idRules, request);
      return { expense: await ledger.restore(caller.userId, expenseId) };
    },

    async getSummary(request, { caller: { userId } }) {
      const { groupBy, ...filter } = check(summaryRules, request);
      inOrder(filter);
      return summarise(sql, { userId, ...filter }, groupBy);
    },

    async setBudget(request, { caller }) {
      const { category, today } = check(budgetRules, request);
      const limit = { category, ...positiveMoney('limit', request.limit) };
      return { budget: await budgets.set(caller.userId, limit, today) };
    },

    async getBudget(request, { caller }) {
      const { category, today } = check(budgetRules, request);
      return { budget: await budgets.get(caller.userId, category, today) };
    },

    async listBudgets(request, { caller }) {
      const { today } = check(todayRules, request);
      return { budgets: await budgets.list(caller.userId, today) };
    },

    async deleteBudget(request, { caller }) {
      const { category } = check(categoryRules, request);
      await budgets.remove(caller.userId, category);
      return {};
    },

    async listBills(request, { caller: { userId } }) {
      const { status, from, to } = check(listBillsRules, request);
      inOrder({ from, to });
      const { size, position } = pageOf(request);
      const ofStatus = status === BillStatus.UNSPECIFIED ? undefined : status;
      const rows = await listBills(sql, { userId, status: ofStatus, from, to }, position, size + 1);
      const { page, nextPageToken } = toPage(rows, size, (row) => [row.expectedOn, row.billId]);
      return { bills: page.map(toBill), nextPageToken };
    },

    async getBill(request, { caller }) {
      const { billId } = check(billRules, request);
      return { bill: await bills.get(caller.userId, billId) };
    },

    async dismissBill(request, { caller }) {
      const { billId } = check(billRules, request);
      return { bill: await bills.dismiss(caller.userId, billId) };
    },

    async reopenBill(request, { caller }) {
      const { billId } = check(billRules, request);
      return { bill: await bills.reopen(caller.userId, billId) };
    },

    async listBalances(_request, { caller: { userId } }) {
      return { balances: (await listBalances(sql, userId)).map(toBalance) };
    },
  });
}

/** How much is asked for, and after which day and id. */
function pageOf(request: { pageSize: number; pageToken: string }) {
  const position = readPageToken(request.pageToken, POSITION);
  if (position) check(positionRules, { pageToken: position[0] });
  return { size: pageSize(request.pageSize, MAX_PAGE), position };
}

function inOrder({ from, to }: { from: string; to: string }): void {
  if (from && to && from > to) throw new InvalidArgument('from', 'must not be after "to"');
}

function amountsInOrder({ minAmount, maxAmount }: { minAmount: string; maxAmount: string }): void {
  if (minAmount && maxAmount && compareAmounts(minAmount, maxAmount) > 0) {
    throw new InvalidArgument('min_amount', 'must not be more than "max_amount"');
  }
}
