import { useCallback } from 'react';
import type { Expense } from '@/api/types.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';

/** What an entry is called: its merchant, else the user's words, else the other side, else its category. */
export function useEntryTitle(): (
  entry: Pick<Expense, 'merchant' | 'note' | 'counterparty' | 'category'>,
) => string {
  const nameOf = useCategoryName();
  return useCallback(
    ({ merchant, note, counterparty, category }) => merchant || note || counterparty || nameOf(category),
    [nameOf],
  );
}
