import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Expense } from '@/api/types.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';

import { tailOf } from '@/format/tail.ts';
import { useOnline } from '@/offline/network.ts';
import { useEntryTitle } from '../useEntryTitle.ts';

/** What a row says of an entry beside its amount. */
export interface RowWords {
  title: string;
  facts: string;
  /** Where it waits to be sent. */
  pending: string;
}

/** What tells a movement apart from a purchase or an income, where its category does not say it already. */
const told = ['TRANSACTION_KIND_REFUND', 'TRANSACTION_KIND_REVERSAL', 'TRANSACTION_KIND_TRANSFER'] as const;

/** Words a row; asked for once by a list, as each row that listened for the language by itself would cost it frames. */
export function useRowWords(): (entry: Expense & { pending?: boolean }) => RowWords {
  const { t } = useTranslation('ledger');
  const nameOf = useCategoryName();
  const titleOf = useEntryTitle();
  const online = useOnline();
  return useCallback(
    (entry) => {
      const kind = told.find((one) => one === entry.kind);
      const facts = [
        kind && !(kind === 'TRANSACTION_KIND_TRANSFER' && entry.category === 'transfer')
          ? t(`kind.${kind}`)
          : '',
        nameOf(entry.category),
        entry.account?.tail ? tailOf(entry.account.tail) : '',
        entry.duplicate_of ? t('countedOnce') : entry.transfer_of ? t('betweenOwn') : '',
      ];
      return {
        title: titleOf(entry),
        facts: facts.filter(Boolean).join(' · '),
        // What is sent within a moment would only make the row jump.
        pending: entry.pending && !online ? t('pending') : '',
      };
    },
    [t, nameOf, titleOf, online],
  );
}
