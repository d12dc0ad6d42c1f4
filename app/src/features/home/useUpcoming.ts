import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import type { Bill } from '@/api/types.ts';
import { addDays } from '@/format/days.ts';

const DAYS = 7;

/** The open bills that fall due within a week of `today`, the earliest first; none while they are not known. */
export function useUpcoming(today: string): { bills: Bill[]; isPending: boolean; isFetching: boolean } {
  const filter = { status: 'BILL_STATUS_OPEN', from: today, to: addDays(today, DAYS) } as const;
  const { data, isPending, isFetching } = useQuery({
    queryKey: ['bills', filter],
    queryFn: ({ signal }) => answer(api.GET('/expense/v1/bills', { params: { query: filter }, signal })),
  });
  return { bills: data?.bills ?? [], isPending, isFetching };
}
