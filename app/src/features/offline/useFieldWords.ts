import { useTranslation } from 'react-i18next';
import type { Expense, Money } from '@/api/types.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { tailOf } from '@/format/tail.ts';
import { useFormat } from '@/format/useFormat.ts';

const labels: Record<
  string,
  'money' | 'merchant' | 'category' | 'kind' | 'day' | 'account' | 'reference' | 'note'
> = {
  money: 'money',
  merchant: 'merchant',
  category: 'category',
  kind: 'kind',
  direction: 'kind',
  occurred_on: 'day',
  occurred_at: 'day',
  account: 'account',
  reference: 'reference',
  note: 'note',
};

/** Says what a field of an entry is called, and what a value of it means. */
export function useFieldWords() {
  const { t } = useTranslation(['offline', 'ledger']);
  const format = useFormat();
  const categoryName = useCategoryName();
  const label = (field: string): string => {
    const name = labels[field];
    return name ? t(`ledger:field.${name}`) : field;
  };
  function text(field: string, value: unknown): string {
    if (value === undefined || value === null || value === '') return t('noValue');
    switch (field) {
      case 'money':
        return format.money({ currency_code: 'XXX', amount: '0', ...(value as Partial<Money>) });
      case 'category':
        return categoryName(String(value), true);
      case 'kind':
        return t(`ledger:kind.${value as Expense['kind']}`);
      case 'direction':
        return t(`ledger:direction.${value as 'DIRECTION_DEBIT'}`);
      case 'occurred_on':
        return format.day(String(value));
      case 'occurred_at':
        return format.instant(String(value));
      case 'account':
        return tailOf((value as { tail?: string }).tail ?? '');
      default:
        return String(value);
    }
  }
  /** What the server says of a field, which it names by its path: "expense.money.amount: too large". */
  const sentence = (message: string): string =>
    message.replace(/^[a-z_]+(?:\.[a-z_]+)*(?=: )/, (path) => {
      const field = path.split('.').find((part) => part in labels);
      return field ? label(field) : path;
    });
  return { label, text, sentence };
}
