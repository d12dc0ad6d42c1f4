import { useTranslation } from 'react-i18next';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { evidenceField } from '@/features/evidence/index.ts';
import { useFormat } from '@/format/useFormat.ts';
import { sumIn } from './pattern.ts';

interface Change {
  field: string;
  before: string;
  after: string;
}

const statuses = {
  MESSAGE_STATUS_EXTRACTED: 'rule.entered',
  MESSAGE_STATUS_IGNORED: 'rule.notEntered',
  MESSAGE_STATUS_NEEDS_REVIEW: 'rule.asked',
} as const;

/** Says one change as the user would: the field's name, and its value before and after. */
export function useChangeWords(): (change: Change) => { name: string; before: string; after: string } {
  const { t } = useTranslation('review');
  const { money, day } = useFormat();
  const categoryName = useCategoryName();
  const shown = (field: string, value: string): string => {
    if (value === '' || value.endsWith('_UNSPECIFIED')) return t('rule.nothing');
    if (field === 'category') return categoryName(value, true);
    if (value in statuses) return t(statuses[value as keyof typeof statuses]);
    if (value.startsWith('TRANSACTION_KIND_')) return t(`kind.${value as 'TRANSACTION_KIND_DEBIT'}`);
    if (value.startsWith('DIRECTION_')) return t(value === 'DIRECTION_CREDIT' ? 'received' : 'spent');
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
    const sum = sumIn(value);
    return sum ? money(sum) : value;
  };
  return ({ field, before, after }) => {
    const known = evidenceField(field);
    return {
      name: known ? t(`field.${known}`) : t('rule.status'),
      before: shown(field, before),
      after: shown(field, after),
    };
  };
}
