import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';

const PAGE_SIZE = 200;

/** What was learned from the user's corrections, the newest first. */
export function useRules() {
  return useInfiniteQuery({
    queryKey: ['rules'],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/ds/v1/rules', {
          params: { query: { page_size: PAGE_SIZE, page_token: pageParam } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next_page_token }) => next_page_token || undefined,
    select: ({ pages }) => pages.flatMap(({ rules }) => rules),
  });
}
