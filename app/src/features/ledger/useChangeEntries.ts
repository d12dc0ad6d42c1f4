import { useTranslation } from 'react-i18next';
import type { Draft, Expense } from '@/api/types.ts';
import { useToast } from '@/design/toast.tsx';
import { useWrites } from '@/offline/useWrites.ts';
import { changesOf } from './changes.ts';

/** Changes the same fields of some entries, those alone that differ, and offers to take it back. */
export function useChangeEntries(): (entries: readonly Expense[], wanted: Draft<Expense>) => boolean {
  const { t } = useTranslation('ledger');
  const { write } = useWrites();
  const toast = useToast();
  return (entries, wanted) => {
    const changed = entries.flatMap((entry) => {
      const change = changesOf(entry, wanted);
      return change ? [{ expenseId: entry.expense_id, ...change }] : [];
    });
    if (changed.length === 0) return false;
    for (const change of changed) void write({ kind: 'updateExpense', ...change });
    toast({
      text: t('changed', { count: changed.length }),
      action: {
        label: t('common:undo'),
        onPress: () => {
          for (const { expenseId, changes, before } of changed)
            void write({ kind: 'updateExpense', expenseId, changes: before, before: changes });
        },
      },
    });
    return true;
  };
}
