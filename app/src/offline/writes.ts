import type { Draft, Expense, ExtractedExpense, IncomingMessage, Money, Resolution } from '@/api/types.ts';

/** A change that the user made. It is kept until the server has taken or refused it. */
export type Write =
  /** `key` is the idempotency key; the entry stands in the ledger under it until the server has named it. */
  | { kind: 'createExpense'; key: string; expense: Draft<Expense> }
  /** `before` are the values of the same fields that the user saw, `etag` that of the entry they are of. */
  | {
      kind: 'updateExpense';
      expenseId: string;
      changes: Draft<Expense>;
      before: Draft<Expense>;
      etag?: string | undefined;
    }
  | { kind: 'deleteExpense'; expenseId: string }
  | { kind: 'restoreExpense'; expenseId: string }
  /** `client_message_id` makes a repeat harmless. */
  | { kind: 'submitMessages'; messages: IncomingMessage[] }
  | { kind: 'resolveMessage'; messageId: string; resolution: Resolution; expense?: Draft<ExtractedExpense> }
  | { kind: 'setBudget'; category: string; limit: Money }
  | { kind: 'deleteBudget'; category: string }
  | { kind: 'undoLink'; linkId: string }
  | {
      kind: 'linkExpenses';
      link: 'LINK_KIND_DUPLICATE' | 'LINK_KIND_REFUND' | 'LINK_KIND_TRANSFER';
      expenseId: string;
      otherExpenseId: string;
    }
  | { kind: 'dismissBill'; billId: string }
  | { kind: 'reopenBill'; billId: string };

/** A change of some fields of an entry. */
export type Edit = Extract<Write, { kind: 'updateExpense' }>;
