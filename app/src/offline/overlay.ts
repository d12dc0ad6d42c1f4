import type { Budget, Draft, Expense, Flow } from '../api/types.ts';
import { compare, subtract } from '../format/decimal.ts';
import type { Pending } from './pending.ts';
import type { Write } from './writes.ts';

/** An entry as it is shown: with the changes that the server does not know of yet. */
export type Shown = Expense & { pending?: true };

/** The filters of ListExpenses, without its page. */
export interface ExpenseFilter {
  from?: string | undefined;
  to?: string | undefined;
  category?: string | undefined;
  merchant?: string | undefined;
  kind?: Expense['kind'] | undefined;
  flow?: Flow | undefined;
  currency?: string | undefined;
  text?: string | undefined;
  account_tail?: string | undefined;
  min_amount?: string | undefined;
  max_amount?: string | undefined;
}

interface Range {
  filter: ExpenseFilter;
  /** Whether nothing comes after the last of the entries. */
  complete: boolean;
  /** The day that an entry without one is of. */
  today: string;
}

/** What is in the list with the changes laid over it: what the filter would leave out is out, the newest day stays first. */
export function overlay(expenses: readonly Expense[], pending: readonly Pending[], range: Range): Shown[] {
  let shown: Shown[] = expenses as Expense[];
  for (const change of pending) shown = apply(shown, change, range);
  return shown;
}

function apply(shown: Shown[], change: Pending, range: Range): Shown[] {
  const { write } = change;
  switch (write.kind) {
    case 'createExpense': {
      const entry = created(change, range.today);
      return shown.some(({ expense_id }) => expense_id === entry.expense_id)
        ? shown
        : placed(shown, entry, range);
    }
    case 'restoreExpense': {
      const { expense } = change;
      if (!expense || shown.some(({ expense_id }) => expense_id === expense.expense_id)) return shown;
      return placed(shown, { ...expense, pending: true }, range);
    }
    case 'deleteExpense':
      return shown.some(({ expense_id }) => expense_id === write.expenseId)
        ? shown.filter(({ expense_id }) => expense_id !== write.expenseId)
        : shown;
    case 'updateExpense': {
      const index = shown.findIndex(({ expense_id }) => expense_id === write.expenseId);
      const old = shown[index];
      if (!old) return shown;
      const edited = withChanges(old, write.changes);
      if (edited.occurred_on === old.occurred_on && matches(edited, range.filter))
        return shown.with(index, edited);
      return placed(shown.toSpliced(index, 1), edited, range);
    }
    default:
      return shown;
  }
}

/** One entry with the changes laid over it; undefined where one of them takes it out. */
export function overlayOne(
  expense: Expense | undefined,
  id: string,
  pending: readonly Pending[],
  today: string,
): Shown | undefined {
  let shown: Shown | undefined = expense;
  for (const change of pending) {
    const { write } = change;
    if (write.kind === 'createExpense' && (write.key === id || change.expense?.expense_id === id)) {
      shown ??= created(change, today);
    } else if (!('expenseId' in write) || write.expenseId !== id) continue;
    else if (write.kind === 'deleteExpense') shown = undefined;
    else if (write.kind === 'restoreExpense') shown ??= change.expense ?? expense;
    else if (write.kind === 'updateExpense' && shown) shown = withChanges(shown, write.changes);
  }
  return shown;
}

/** A budget as it is shown. */
export type ShownBudget = Budget & { pending?: true };

/** Budgets with the limits that wait laid over them; how the month stands against them is for the server to say. */
export function overlayBudgets(budgets: readonly Budget[], pending: readonly Pending[]): ShownBudget[] {
  let shown: ShownBudget[] = budgets as Budget[];
  for (const { write } of pending) {
    if (write.kind === 'deleteBudget') shown = shown.filter(({ category }) => category !== write.category);
    if (write.kind === 'setBudget') shown = withLimit(shown, write);
  }
  return shown;
}

function withLimit(shown: ShownBudget[], write: Extract<Write, { kind: 'setBudget' }>): ShownBudget[] {
  const index = shown.findIndex(({ category }) => category === write.category);
  const old = shown[index];
  return old
    ? shown.with(index, { ...old, limit: write.limit, pending: true })
    : [...shown, newBudget(write)];
}

/** How many changes wait that alter the sums of the ledger. */
export const countUnsummed = (pending: readonly Pending[]): number =>
  pending.filter(({ write }) => /Expense/.test(write.kind) || write.kind === 'undoLink').length;

/** Whether the server's filters would find the entry. */
function matches(expense: Expense, filter: ExpenseFilter): boolean {
  const { from, to, category, merchant, kind, flow, currency, text, account_tail: tail } = filter;
  if ((from && expense.occurred_on < from) || (to && expense.occurred_on > to)) return false;
  if (category && expense.category !== category && !expense.category.startsWith(`${category}.`)) return false;
  if (merchant && !contains(expense.merchant, merchant)) return false;
  if (kind && !/_UNSPECIFIED$/.test(kind) && expense.kind !== kind) return false;
  if (flow && flowOf(expense) !== flow) return false;
  if (currency && expense.money?.currency_code !== currency) return false;
  if (tail && expense.account?.tail !== tail) return false;
  if (!isWithin(expense.money?.amount, filter)) return false;
  return !text || [expense.merchant, expense.note, expense.reference].some((value) => contains(value, text));
}

/** By value, whatever the currency. */
function isWithin(amount: string | undefined, { min_amount: min, max_amount: max }: ExpenseFilter): boolean {
  if (!amount) return !min && !max;
  return !(min && compare(amount, min) < 0) && !(max && compare(amount, max) > 0);
}

const comesBack = new Set<Expense['kind']>(['TRANSACTION_KIND_REFUND', 'TRANSACTION_KIND_REVERSAL']);

/** Which of the sums of a summary an entry is counted in. */
export const flowOf = ({ direction, kind }: Pick<Expense, 'direction' | 'kind'>): Flow =>
  direction === 'DIRECTION_CREDIT' && !comesBack.has(kind) ? 'FLOW_RECEIVED' : 'FLOW_SPENT';

const contains = (value: string | undefined, part: string): boolean =>
  (value ?? '').toLowerCase().includes(part.toLowerCase());

/** First of its day, where the list reaches to it and the filter finds it. */
function placed(shown: Shown[], entry: Shown, { filter, complete }: Range): Shown[] {
  if (!matches(entry, filter)) return shown;
  const index = shown.findIndex(({ occurred_on }) => occurred_on <= entry.occurred_on);
  if (index >= 0) return shown.toSpliced(index, 0, entry);
  return complete ? [...shown, entry] : shown;
}

function created({ write, expense }: Pending, today: string): Shown {
  if (expense) return { ...expense, pending: true };
  if (write.kind !== 'createExpense') throw new Error(`no creation: ${write.kind}`);
  return { ...blank, occurred_on: today, ...settled(write.expense), expense_id: write.key, pending: true };
}

const withChanges = (expense: Shown, changes: Draft<Expense>): Shown => ({
  ...expense,
  ...settled(changes),
  pending: true,
});

/** What the server makes of what is left open: a kind by direction, a direction by kind, a category. */
function settled(draft: Draft<Expense>): Partial<Expense> {
  const given = Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as Partial<Expense>;
  const { direction, kind } = given;
  if (given.category === '') given.category = 'other';
  if (kind && isOpen(direction))
    given.direction = credits.includes(kind) ? 'DIRECTION_CREDIT' : 'DIRECTION_DEBIT';
  if (direction && isOpen(kind)) {
    given.kind = direction === 'DIRECTION_CREDIT' ? 'TRANSACTION_KIND_CREDIT' : 'TRANSACTION_KIND_DEBIT';
  }
  return given;
}

const isOpen = (value: string | undefined): boolean => !value || value.endsWith('_UNSPECIFIED');

const credits: readonly Expense['kind'][] = [
  'TRANSACTION_KIND_CREDIT',
  'TRANSACTION_KIND_REFUND',
  'TRANSACTION_KIND_SALARY',
  'TRANSACTION_KIND_REVERSAL',
];

const blank: Expense = {
  expense_id: '',
  direction: 'DIRECTION_DEBIT',
  kind: 'TRANSACTION_KIND_DEBIT',
  merchant: '',
  category: 'other',
  occurred_on: '',
  occurred_at: '',
  reference: '',
  note: '',
  source: 'EXPENSE_SOURCE_MANUAL',
  message_id: '',
  created_at: '',
  updated_at: '',
  merchant_raw: '',
  counterparty: '',
  evidence: [],
  duplicate_of: '',
  transfer_of: '',
  etag: '',
};

function newBudget({ category, limit }: Extract<Write, { kind: 'setBudget' }>): ShownBudget {
  const zero = { ...limit, amount: subtract(limit.amount, limit.amount) };
  return {
    category,
    limit,
    month: '',
    spent: zero,
    remaining: limit,
    daily_allowance: zero,
    status: 'BUDGET_STATUS_UNSPECIFIED',
    days_left: 0,
    pending: true,
  };
}
