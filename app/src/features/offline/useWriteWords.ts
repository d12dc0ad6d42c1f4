import { useTranslation } from 'react-i18next';
import type { Draft, Expense, ExtractedExpense } from '@/api/types.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { listed } from '@/offline/listed.ts';
import type { Write } from '@/offline/writes.ts';
import { useFieldWords } from './useFieldWords.ts';

/** Says what a change is, and what it is about; `without` the fields that are told of elsewhere. */
export function useWriteWords(): (
  write: Write,
  without: readonly string[],
) => { title: string; details: string[] } {
  const { t } = useTranslation('offline');
  const { label, text } = useFieldWords();
  const categoryName = useCategoryName();
  const budget = (category: string) => (category ? categoryName(category, true) : t('overall'));
  const entry = (draft: Draft<Expense> | Draft<ExtractedExpense> | undefined): string =>
    [
      draft?.merchant,
      draft?.money && text('money', draft.money),
      draft?.occurred_on && text('occurred_on', draft.occurred_on),
    ]
      .filter(Boolean)
      .join(' · ');

  function detailsOf(write: Write, without: readonly string[]): string[] {
    switch (write.kind) {
      case 'createExpense':
        return [entry(write.expense), write.expense.note ?? ''];
      case 'updateExpense': {
        const fields = Object.entries(write.changes)
          .filter(([field]) => !without.includes(field))
          .map(([field, value]) => `${label(field)}: ${text(field, value)}`);
        return [entry(listed(write.expenseId)), ...fields];
      }
      case 'deleteExpense':
      case 'restoreExpense':
        return [entry(listed(write.expenseId))];
      case 'linkExpenses':
        return [entry(listed(write.expenseId)), entry(listed(write.otherExpenseId))];
      case 'submitMessages':
        return write.messages.slice(0, 2).map((message) => message.text ?? '');
      case 'resolveMessage': {
        const accepted = write.resolution === 'RESOLUTION_TRANSACTION';
        return [t(accepted ? 'resolution.transaction' : 'resolution.none'), entry(write.expense)];
      }
      case 'setBudget':
        return [`${budget(write.category)} · ${text('money', write.limit)}`];
      case 'deleteBudget':
        return [budget(write.category)];
      default:
        return [];
    }
  }

  return (write, without) => ({
    title:
      write.kind === 'submitMessages'
        ? t('kind.submitMessages', { count: write.messages.length })
        : t(`kind.${write.kind}`),
    details: detailsOf(write, without).filter(Boolean),
  });
}
