import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api } from '@/api/client.ts';
import type { Budget } from '@/api/types.ts';
import { overlayBudgets, type ShownBudget } from './overlay.ts';
import { useToday } from './useProfile.ts';
import { useOutgoing } from './useWrites.ts';

/** Every budget and how this month stands against it, the overall one first; one whose limit waits to be sent is `pending`. */
export function useBudgets(): UseQueryResult<ShownBudget[]> {
  const { pending } = useOutgoing();
  const today = useToday();
  const select = useCallback(
    ({ budgets }: { budgets: Budget[] }) => overlayBudgets(budgets, pending),
    [pending],
  );
  return useQuery({
    queryKey: ['budgets', today],
    queryFn: ({ signal }) =>
      answer(api.GET('/expense/v1/budgets:list', { params: { query: { today } }, signal })),
    select,
  });
}
