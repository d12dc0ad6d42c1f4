import type { InfiniteData } from '@tanstack/react-query';
import type { components } from '@/api/schema.ts';
import type { AccountRef, Expense } from '@/api/types.ts';
import { queryClient } from './queryClient.ts';

type Page = components['schemas']['ListExpensesResponse'];

/** An entry as the lists have it that were read; undefined where none has. */
export function listed(id: string): Expense | undefined {
  for (const { expenses } of pages()) {
    const expense = expenses.find(({ expense_id }) => expense_id === id);
    if (expense) return expense;
  }
  return undefined;
}

/** The accounts of the entries in the lists that were read, as often as they stand there. */
export const listedAccounts = (): AccountRef[] =>
  pages().flatMap(({ expenses }) => expenses.flatMap(({ account }) => account ?? []));

const pages = (): Page[] =>
  queryClient
    .getQueriesData<InfiniteData<Page>>({ queryKey: ['expenses', 'list'] })
    .flatMap(([, list]) => list?.pages ?? []);
