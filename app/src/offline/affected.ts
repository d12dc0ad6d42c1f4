import type { Write } from './writes.ts';

const ledger = ['expenses', 'summary', 'budgets', 'links', 'bills'];
const fromMessages = [...ledger, 'messages', 'balances', 'rules'];

/** The resources whose queries a change makes out of date. */
export function affectedBy({ kind }: Write): string[] {
  switch (kind) {
    case 'createExpense':
    case 'updateExpense':
    case 'deleteExpense':
    case 'restoreExpense':
    case 'undoLink':
    case 'linkExpenses':
      return ledger;
    case 'submitMessages':
    case 'resolveMessage':
      return fromMessages;
    case 'setBudget':
    case 'deleteBudget':
      return ['budgets'];
    case 'dismissBill':
    case 'reopenBill':
      return ['bills'];
  }
}

/** Whether the ledger learns of it only a moment later: what is read from messages travels between the services. */
export const arrivesLater = ({ kind }: Write): boolean =>
  kind === 'submitMessages' || kind === 'resolveMessage';
