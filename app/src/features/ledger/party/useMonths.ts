import { useQueries } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import type { SummaryRow } from '@/api/types.ts';
import { addMonths, firstOf, lastOf } from '@/format/days.ts';

const MONTHS = 12;
const HOUR_MS = 3_600_000;

/** The last twelve months, the oldest first, each with the sums of every category or merchant in it. */
export function useMonths(group: 'SUMMARY_GROUP_CATEGORY' | 'SUMMARY_GROUP_MERCHANT', month: string) {
  const months = Array.from({ length: MONTHS }, (_, back) => addMonths(month, back - MONTHS + 1));
  return useQueries({
    queries: months.map((one) => {
      const query = { group_by: group, from: firstOf(one), to: lastOf(one) };
      return {
        queryKey: ['summary', query],
        // Months that are over seldom change.
        ...(one === month ? {} : { staleTime: HOUR_MS }),
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          answer(api.GET('/expense/v1/summary', { params: { query }, signal })),
      };
    }),
    combine: (results) => ({
      isPending: results.some(({ isPending }) => isPending),
      // A month that is missing would look like one in which nothing was spent.
      error: results.find(({ data, error }) => error && data === undefined)?.error,
      retry: () => {
        for (const { isError, refetch } of results) if (isError) void refetch();
      },
      months: results.map(({ data }, at) => ({
        month: months[at] ?? '',
        rows: (data?.rows ?? []) as SummaryRow[],
      })),
    }),
  });
}
