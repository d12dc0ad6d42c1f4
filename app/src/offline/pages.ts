import type { Expense } from '../api/types.ts';
import type { Pending } from './pending.ts';

/** A page of a list of entries. */
export interface Page {
  expenses: Expense[];
  next_page_token: string;
  /** When it was asked for, in milliseconds. */
  read_at?: number;
}

/** What a change that the server took may have altered: an entry and the day it is of now. All of it where `id` is missing. */
export interface Touch {
  at: number;
  id?: string | undefined;
  day?: string | undefined;
}

/** Pages that are always read again, as what is new comes there; a list of no more than SHORT is read again as a whole. */
export const FIRST = 2;
const SHORT = 4;
/** How long a page far down counts as read where only another device can have changed it. */
const LASTING_MS = 60 * 60 * 1000;
/** The server's limit, and how many entries may have come into a page since. */
const LARGEST = 200;
const SLACK = 20;

/** What a change touches that alters entries; undefined where it alters none. */
export function touchesOf({ write, expense }: Pending, at: number): Touch[] {
  switch (write.kind) {
    case 'createExpense':
    case 'restoreExpense':
      return [{ at, id: expense?.expense_id, day: expense?.occurred_on }];
    case 'updateExpense':
      return [{ at, id: write.expenseId, day: expense?.occurred_on }];
    case 'deleteExpense':
      return [{ at, id: write.expenseId }];
    case 'linkExpenses':
      return [
        { at, id: write.expenseId },
        { at, id: write.otherExpenseId },
      ];
    case 'undoLink':
      return [{ at }];
    default:
      return [];
  }
}

/**
 * Whether a page of a long list need not be read again: a thousand entries below, one that was changed costs one page
 * and not all of them.
 */
export function isSettled(
  pages: readonly Page[],
  index: number,
  touches: readonly Touch[],
  now: number,
): boolean {
  const page = pages[index];
  if (!page?.read_at || index < FIRST || pages.length <= SHORT) return false;
  // The last one ends where nothing came after it then.
  if (!page.next_page_token || now - page.read_at > LASTING_MS) return false;
  const since = page.read_at;
  return !touches.some((touch) => touch.at >= since && isIn(touch, page));
}

function isIn({ id, day }: Touch, { expenses }: Page): boolean {
  if (!id) return true;
  if (expenses.some((entry) => entry.expense_id === id || entry.duplicate_of === id)) return true;
  const [newest, oldest] = [expenses[0]?.occurred_on, expenses.at(-1)?.occurred_on];
  return Boolean(day && newest && oldest && day <= newest && day >= oldest);
}

/** How many entries to ask for, so that a page that is read again reaches to the next one. */
export const sizeAgain = ({ expenses }: Page): number => Math.min(expenses.length + SLACK, LARGEST);

/** A page as it was read again, up to where the next one begins, which so can stay; as it came where it does not reach it. */
export function joined(again: Page, pages: readonly Page[], index: number): Page {
  const next = new Set(pages[index + 1]?.expenses.map(({ expense_id }) => expense_id));
  const end = again.expenses.findIndex(({ expense_id }) => next.has(expense_id));
  const token = pages[index]?.next_page_token;
  return end < 0 || !token
    ? again
    : { ...again, expenses: again.expenses.slice(0, end), next_page_token: token };
}
