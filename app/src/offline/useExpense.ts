import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api } from '@/api/client.ts';
import type { Expense } from '@/api/types.ts';
import { listed } from './listed.ts';
import { overlayOne, type Shown } from './overlay.ts';
import { isLocal, nameOf } from './queue.ts';
import { useToday } from './useProfile.ts';
import { useOutgoing } from './useWrites.ts';

interface Answer {
  expense?: Expense | undefined;
}

/** What is shown of one entry. */
export interface OneExpense {
  /** Undefined where it was deleted and that waits to be sent. */
  expense: Shown | undefined;
}

/**
 * One entry by its id, or by the key of its creation as long as that waits, with the changes that wait laid over it. It
 * is there at once where a list has it.
 */
export function useExpense(id: string): UseQueryResult<OneExpense> {
  const outgoing = useOutgoing();
  const today = useToday();
  const local = isLocal(outgoing, id);
  const known = nameOf(outgoing, id);
  const { pending } = outgoing;
  const select = useCallback(
    ({ expense }: Answer) => ({ expense: overlayOne(expense, known, pending, today) }),
    [known, pending, today],
  );
  return useQuery({
    queryKey: ['expenses', 'one', known],
    queryFn: ({ signal }): Promise<Answer> =>
      local
        ? Promise.resolve({})
        : answer(
            api.GET('/expense/v1/expenses/{expense_id}', { params: { path: { expense_id: known } }, signal }),
          ),
    // Old from the start: lists tell no evidence.
    initialData: () => {
      const expense = local ? undefined : listed(known);
      return expense || local ? { expense } : undefined;
    },
    initialDataUpdatedAt: 0,
    select,
  });
}
