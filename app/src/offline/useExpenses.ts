import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api } from '@/api/client.ts';
import type { components } from '@/api/schema.ts';
import { type ExpenseFilter, overlay, type Shown } from './overlay.ts';
import { useToday } from './useProfile.ts';
import { useOutgoing } from './useWrites.ts';

type Page = components['schemas']['ListExpensesResponse'];

const PAGE_SIZE = 100;

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
    queryFn: ({ pageParam, signal }) => {
      const page = { page_size: PAGE_SIZE, page_token: pageParam || undefined };
      return answer(
        api.GET('/expense/v1/expenses', { params: { query: { ...given, ...page } as object }, signal }),
      );
    },
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next_page_token || undefined,
    select,
  });
}
