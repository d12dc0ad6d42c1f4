import { useTranslation } from 'react-i18next';
import type { MessageChange } from '@/api/types.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { tailOf } from '@/format/tail.ts';
import { useFormat } from '@/format/useFormat.ts';
import { sumIn } from './sum.ts';

type FieldChange = MessageChange['changes'][number];

/** The catalogue's name of each field that a change can be about. */
const names = {
  'money.amount': 'field_money',
  direction: 'field_direction',
  kind: 'field_kind',
  merchant: 'field_merchant',
  merchant_raw: 'field_merchant',
  counterparty: 'field_counterparty',
  category: 'field_category',
  occurred_on: 'field_occurred_on',
  occurred_at: 'field_occurred_at',
  account: 'field_account',
  balance: 'field_balance',
  limit: 'field_limit',
  fee: 'field_fee',
  reference: 'field_reference',
  status: 'field_status',
  verdict: 'field_verdict',
  upcoming_bill: 'field_upcoming_bill',
  balance_reading: 'field_balance',
} as const;

/** How it shows an account: "ACCOUNT_TYPE_CARD 1234". */
const ACCOUNT = /^ACCOUNT_TYPE_(\w+) ?(\d*)$/;

const isNothing = (value: string): boolean => value === '' || /^(?!ACCOUNT)\w+_UNSPECIFIED$/.test(value);

/** A change as the user would say it: the field's name, and its value before, empty where there was none, and after. */
export function useChangeWords(): (change: FieldChange) => { name: string; before: string; after: string } {
  const { t } = useTranslation(['settings', 'ledger']);
  const { t: ofReview } = useTranslation('review');
  const { money, day, instant } = useFormat();
  const categoryName = useCategoryName();

  function shown(field: string, value: string): string {
    if (isNothing(value)) return t('none');
    const [, type, tail] = ACCOUNT.exec(value) ?? [];
    if (type) {
      const known = type === 'UNSPECIFIED' ? '' : t(`ledger:accountType.ACCOUNT_TYPE_${type as 'CARD'}`);
      return [known, tail && tailOf(tail)].filter(Boolean).join(' ');
    }
    const sum = sumIn(value);
    if (sum) return money(sum);
    if (field === 'category') return categoryName(value, true);
    if (field === 'occurred_on') return day(value);
    if (field === 'occurred_at') return instant(value);
    if (value.startsWith('VERDICT_')) return ofReview(`verdict.${value as 'VERDICT_OTHER'}`);
    if (value.startsWith('TRANSACTION_KIND_')) return ofReview(`kind.${value as 'TRANSACTION_KIND_DEBIT'}`);
    if (value === 'DIRECTION_DEBIT') return ofReview('spent');
    if (value === 'DIRECTION_CREDIT') return ofReview('received');
    if (value in statuses) return t(statuses[value as keyof typeof statuses]);
    return value;
  }

  return ({ field, before, after }) => ({
    name: field in names ? t(names[field as keyof typeof names]) : field,
    before: isNothing(before) ? '' : shown(field, before),
    after: shown(field, after),
  });
}

const statuses = {
  MESSAGE_STATUS_EXTRACTED: 'status_EXTRACTED',
  MESSAGE_STATUS_IGNORED: 'status_IGNORED',
  MESSAGE_STATUS_NEEDS_REVIEW: 'status_NEEDS_REVIEW',
  MESSAGE_STATUS_PENDING: 'status_PENDING',
} as const;
