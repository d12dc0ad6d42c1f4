import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api } from '@/api/client';
import type { Budget } from '@/api/types';
import { overlayBudgets, type ShownBudget } from './overlay';
import { useToday } from './useProfile';
import { useOutgoing } from './useWrites';

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
