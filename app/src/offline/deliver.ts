import { type Api, answer } from '@/api/client.ts';
import type { Expense } from '@/api/types.ts';
import type { Delivered } from './sender.ts';
import type { Write } from './writes.ts';

/** Sends one change to the server. Throws `ApiError` and `Unreachable`. */
export async function deliver(api: Api, write: Write): Promise<Delivered> {
  switch (write.kind) {
    case 'createExpense':
      return answer(
        api.POST('/expense/v1/expenses', { body: { expense: write.expense, idempotency_key: write.key } }),
      );
    case 'updateExpense':
      return answer(
        api.PATCH('/expense/v1/expenses/{expense_id}', {
          params: { path: { expense_id: write.expenseId } },
          body: {
            expense: write.changes,
            update_mask: Object.keys(write.changes),
            ...(write.etag ? { etag: write.etag } : {}),
          },
        }),
      );
    case 'deleteExpense':
      await answer(
        api.DELETE('/expense/v1/expenses/{expense_id}', {
          params: { path: { expense_id: write.expenseId } },
        }),
      );
      return {};
    case 'restoreExpense':
      return answer(
        api.POST('/expense/v1/expenses/{expense_id}:restore', {
          params: { path: { expense_id: write.expenseId } },
        }),
      );
    case 'submitMessages':
      await answer(api.POST('/ds/v1/messages', { body: { messages: write.messages } }));
      return {};
    case 'resolveMessage':
      await answer(
        api.POST('/ds/v1/messages/{message_id}:resolve', {
          params: { path: { message_id: write.messageId } },
          body: { resolution: write.resolution, ...(write.expense ? { expense: write.expense } : {}) },
        }),
      );
      return {};
    case 'setBudget':
      await answer(
        api.PUT('/expense/v1/budgets', { body: { category: write.category, limit: write.limit } }),
      );
      return {};
    case 'deleteBudget':
      await answer(api.POST('/expense/v1/budgets:delete', { body: { category: write.category } }));
      return {};
    case 'undoLink':
      await answer(
        api.POST('/expense/v1/links/{link_id}:undo', {
          params: { path: { link_id: write.linkId } },
        }),
      );
      return {};
    case 'linkExpenses':
      await answer(
        api.POST('/expense/v1/links', {
          body: { kind: write.link, expense_id: write.expenseId, other_expense_id: write.otherExpenseId },
        }),
      );
      return {};
    case 'dismissBill':
      await answer(
        api.POST('/expense/v1/bills/{bill_id}:dismiss', { params: { path: { bill_id: write.billId } } }),
      );
      return {};
    case 'reopenBill':
      await answer(
        api.POST('/expense/v1/bills/{bill_id}:reopen', { params: { path: { bill_id: write.billId } } }),
      );
      return {};
  }
}

/** An entry as the server has it now. */
export async function readExpense(api: Api, expenseId: string): Promise<Expense> {
  const { expense } = await answer(
    api.GET('/expense/v1/expenses/{expense_id}', { params: { path: { expense_id: expenseId } } }),
  );
  return expense as Expense;
}
