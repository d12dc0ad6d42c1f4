import { type InfiniteData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api } from '@/api/client';
import type { components } from '@/api/schema';
import type { Expense } from '@/api/types';
import { overlayOne, type Shown } from './overlay';
import { queryClient } from './queryClient';
import { isLocal, nameOf } from './queue';
import { useToday } from './useProfile';
import { useOutgoing } from './useWrites';

type Answer = { expense?: Expense };
type Page = components['schemas']['ListExpensesResponse'];

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
    initialData: () => (local ? {} : listed(known)),
    initialDataUpdatedAt: 0,
    select,
  });
}

function listed(id: string): Answer | undefined {
  const lists = queryClient.getQueriesData<InfiniteData<Page>>({ queryKey: ['expenses', 'list'] });
  for (const [, list] of lists) {
    const expense = list?.pages
      .flatMap(({ expenses }) => expenses)
      .find(({ expense_id }) => expense_id === id);
    if (expense) return { expense };
  }
  return undefined;
}
