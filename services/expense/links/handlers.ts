import type { ExpenseServiceService } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Handlers } from '#mesh/handle.ts';

const notYet = async (): Promise<never> => {
  throw new Error('not yet');
};

export function linkHandlers(): Pick<
  Handlers<typeof ExpenseServiceService>,
  'listLinks' | 'linkExpenses' | 'undoLink'
> {
  return {
    listLinks: notYet,
    linkExpenses: notYet,
    undoLink: notYet,
  };
}
