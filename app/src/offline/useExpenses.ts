import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { readPage } from './lists.ts';
import { type ExpenseFilter, overlay, type Shown } from './overlay.ts';
import type { Page } from './pages.ts';
import { useToday } from './useProfile.ts';
import { useOutgoing } from './useWrites.ts';

/** The entries that a filter finds, the newest day first, page after page in one list, with the changes that wait laid over them. */
export function useExpenses(filter: ExpenseFilter = {}): UseInfiniteQueryResult<Shown[]> {
  const { pending } = useOutgoing();
  const today = useToday();
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as ExpenseFilter;
  const key = JSON.stringify(given);
  const select = useCallback(
    ({ pages }: InfiniteData<Page>) =>
      overlay(
        pages.flatMap(({ expenses }) => expenses),
        pending,
        { filter: JSON.parse(key) as ExpenseFilter, complete: !pages.at(-1)?.next_page_token, today },
      ),
    [pending, key, today],
  );
  return useInfiniteQuery({
    queryKey: ['expenses', 'list', given],
    queryFn: ({ client, queryKey, pageParam, signal }) =>
      readPage(given, pageParam, client.getQueryData(queryKey), signal),
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next_page_token || undefined,
    select,
  });
}
