import { useEffect, useMemo } from 'react';
import { useExpenses } from '@/offline/useExpenses.ts';
import { flowOf, type LedgerFilter } from './filter.ts';

/** So many entries fill the tallest screen. */
const ENOUGH = 30;

/** The entries that a filter finds; those of one flow are picked out here, as the server knows no such filter. */
export function useFlow({ flow, ...asked }: LedgerFilter) {
  const query = useExpenses(asked);
  const { data: all, hasNextPage, isFetchingNextPage, isError, fetchNextPage } = query;
  const data = useMemo(() => (flow ? all?.filter((entry) => flowOf(entry) === flow) : all), [all, flow]);
  const wanting = flow !== undefined && data !== undefined && data.length < ENOUGH && hasNextPage && !isError;
  useEffect(() => {
    if (wanting && !isFetchingNextPage) void fetchNextPage();
  }, [wanting, isFetchingNextPage, fetchNextPage]);
  return { ...query, data, isPending: query.isPending || (wanting && data.length === 0) };
}
