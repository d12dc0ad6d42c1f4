import { useTranslation } from 'react-i18next';
import type { BalanceReading, ExtractedExpense, Money, UpcomingBill } from '@/api/types.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import type { EvidenceField } from '@/features/evidence/index.ts';
import { tailOf } from '@/format/tail.ts';
import { useFormat } from '@/format/useFormat.ts';

/** Anything that a message can tell. */
export type Told = Partial<ExtractedExpense & UpcomingBill & BalanceReading>;

/** Writes what was read of a message as the user would say it, field by field. */
export function useValues(): (told: Told) => Partial<Record<EvidenceField, string>> {
  const { t } = useTranslation('review');
  const { money, relativeDay } = useFormat();
  const categoryName = useCategoryName();
  return (told) => {
    const sum = (one: Money | undefined) => (one?.currency_code && one.amount ? money(one) : '');
    const day = told.occurred_on || told.due_on || told.as_of;
    const kind = told.kind && told.kind !== 'TRANSACTION_KIND_UNSPECIFIED' ? t(`kind.${told.kind}`) : '';
    return {
      amount: sum(told.money),
      direction: kind,
      merchant: told.merchant || told.payee || '',
      category: told.category === undefined ? '' : categoryName(told.category, true),
      date: day ? relativeDay(day) : '',
      account: told.account?.tail ? tailOf(told.account.tail) : '',
      balance: sum(told.balance),
      reference: told.reference ?? '',
      counterparty: told.counterparty ?? '',
      fee: sum(told.fee),
      limit: sum(told.limit),
    };
  };
}
