import { useTranslation } from 'react-i18next';
import type { Money } from '@/api/types.ts';
import { useToast } from '@/design/toast.tsx';
import { useWrites } from '@/offline/useWrites.ts';

/** Sets and takes away budgets at once, each with an undo. */
export function useChangeBudget() {
  const { t } = useTranslation('insights');
  const toast = useToast();
  const { write } = useWrites();
  const put = (category: string, limit: Money | undefined) =>
    void (limit ? write({ kind: 'setBudget', category, limit }) : write({ kind: 'deleteBudget', category }));
  return (category: string, limit: Money | undefined, before: Money | undefined) => {
    put(category, limit);
    toast({
      text: t(limit ? 'saved' : 'removed'),
      action: { label: t('common:undo'), onPress: () => put(category, before) },
    });
  };
}
