import type { InfiniteData } from '@tanstack/react-query';
import type { components } from '@/api/schema.ts';
import type { Expense } from '@/api/types.ts';
import { queryClient } from './queryClient.ts';

type Page = components['schemas']['ListExpensesResponse'];

/** An entry as the lists have it that were read; undefined where none has. */
export function listed(id: string): Expense | undefined {
  const lists = queryClient.getQueriesData<InfiniteData<Page>>({ queryKey: ['expenses', 'list'] });
  for (const [, list] of lists) {
    for (const { expenses } of list?.pages ?? []) {
      const expense = expenses.find(({ expense_id }) => expense_id === id);
      if (expense) return expense;
    }
  }
  return undefined;
}
