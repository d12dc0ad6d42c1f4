import { answer, api } from '@/api/client.ts';
import { ApiError, codes } from '@/api/errors.ts';
import type { Message } from '@/api/types.ts';
import type { Write } from '@/offline/writes.ts';

const TRIES = 8;
const WAIT_MS = 500;

/**
 * Takes the entries of these messages out of the ledger, and says how many. An entry reaches the ledger a moment after
 * its message was read, and one that is not there yet cannot be taken out: it is waited for, for four seconds.
 */
export async function removeEntries(
  messages: readonly Message[],
  write: (write: Write) => Promise<void>,
): Promise<number> {
  const ids = messages
    .flatMap(({ outcome }) => outcome?.expenses.map(({ expense_id }) => expense_id) ?? [])
    .filter(Boolean);
  const last = ids.at(-1);
  if (last !== undefined) await untilThere(last);
  for (const expenseId of ids) await write({ kind: 'deleteExpense', expenseId });
  return ids.length;
}

async function untilThere(expenseId: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      await answer(
        api.GET('/expense/v1/expenses/{expense_id}', { params: { path: { expense_id: expenseId } } }),
      );
      return;
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== codes.NOT_FOUND) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}
