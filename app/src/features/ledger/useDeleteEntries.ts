import { useTranslation } from 'react-i18next';
import { useToast } from '@/design/toast.tsx';
import { useWrites } from '@/offline/useWrites.ts';

/** Takes entries out of the ledger at once, and offers to put them back. */
export function useDeleteEntries(): (expenseIds: readonly string[]) => void {
  const { t } = useTranslation('ledger');
  const { write } = useWrites();
  const toast = useToast();
  return (expenseIds) => {
    for (const expenseId of expenseIds) void write({ kind: 'deleteExpense', expenseId });
    toast({
      text: t('deleted', { count: expenseIds.length }),
      action: {
        label: t('common:undo'),
        onPress: () => {
          for (const expenseId of expenseIds) void write({ kind: 'restoreExpense', expenseId });
        },
      },
    });
  };
}
