import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';

/** The bills that messages announced: the first two hundred. */
export function useBills() {
  return useQuery({
    queryKey: ['bills'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/expense/v1/bills', { params: { query: { page_size: 200 } }, signal }))).bills ??
      [],
  });
}

/** What stands on each account, as far as messages told. */
export function useBalances() {
  return useQuery({
    queryKey: ['balances'],
    queryFn: async ({ signal }) => (await answer(api.GET('/expense/v1/balances', { signal }))).balances ?? [],
  });
}
