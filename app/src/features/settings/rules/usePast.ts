import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import { affected } from './affected.ts';

const PAGE_SIZE = 200;

/** What a rule would change of the past, a page at a time: one that has changes, unless none is left. */
export function usePast(ruleId: string) {
  return useInfiniteQuery({
    queryKey: ['rules', 'past', ruleId],
    queryFn: async ({ signal, pageParam }) => {
      for (let page_token = pageParam; ; ) {
        const page = await answer(
          api.GET('/ds/v1/rules/{rule_id}:preview', {
            params: { path: { rule_id: ruleId }, query: { page_size: PAGE_SIZE, page_token } },
            signal,
          }),
        );
        if (page.changes.length > 0 || !page.next_page_token) return page;
        page_token = page.next_page_token;
      }
    },
    initialPageParam: '',
    getNextPageParam: ({ next_page_token }) => next_page_token || undefined,
    select: ({ pages }) => pages.flatMap(({ changes }) => changes),
    enabled: ruleId !== '',
  });
}

/** Changes the past as a rule says; its answer is how many messages changed. */
export function useApplyRule(ruleId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      let changed = 0;
      for (let page_token = ''; ; ) {
        const page = await answer(
          api.POST('/ds/v1/rules/{rule_id}:apply', {
            params: { path: { rule_id: ruleId } },
            body: { page_token },
          }),
        );
        changed += page.changed;
        if (!page.next_page_token) return changed;
        page_token = page.next_page_token;
      }
    },
    onSuccess: () => affected(client),
  });
}
