import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import { useOnline } from '@/offline/network.ts';
import { useSettled } from '../note/useSettled.ts';

/** The category of the latest entry with this merchant; empty where there is none. */
export function useUsualCategory(merchant: string): string {
  const settled = useSettled(merchant.trim(), 400);
  const online = useOnline();
  const { data } = useQuery({
    queryKey: ['expenses', 'latest', settled],
    enabled: online && settled.length > 1,
    queryFn: async ({ signal }) => {
      const query = { merchant: settled, page_size: 1 };
      return (
        (await answer(api.GET('/expense/v1/expenses', { params: { query }, signal }))).expenses[0] ?? null
      );
    },
  });
  return data && data.merchant.toLocaleLowerCase() === settled.toLocaleLowerCase() ? data.category : '';
}
