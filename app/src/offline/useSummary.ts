import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import type { components } from '@/api/schema.ts';
import type { SummaryGroup } from '@/api/types.ts';
import { countUnsummed } from './overlay.ts';
import { useOutgoing } from './useWrites.ts';

type Summary = components['schemas']['GetSummaryResponse'];

export interface SummaryOf {
  groupBy: SummaryGroup;
  /** First and last day, both included; without one that side is open. */
  from?: string | undefined;
  to?: string | undefined;
  currency?: string | undefined;
}

/** Sums of the ledger as the server counts them; `pending` changes of the ledger are not in them yet. */
export function useSummary({
  groupBy,
  from,
  to,
  currency,
}: SummaryOf): UseQueryResult<Summary> & { pending: number } {
  const { pending } = useOutgoing();
  const asked = { group_by: groupBy, from, to, currency };
  const query = useQuery({
    queryKey: ['summary', asked],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/expense/v1/summary', { params: { query: asked as object }, signal }),
      ) as Promise<Summary>,
  });
  return { ...query, pending: countUnsummed(pending) };
}
