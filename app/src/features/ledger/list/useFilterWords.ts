import { useTranslation } from 'react-i18next';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { tailOf } from '@/format/tail.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useToday } from '@/offline/useProfile.ts';
import type { Kind, LedgerFilter } from './filter.ts';
import { nameOfPeriod, wholeMonth } from './periods.ts';

/** A filter that is on, how it reads, and what to change so that it is off. */
export interface ActiveFilter {
  name: string;
  label: string;
  without: Partial<Record<keyof LedgerFilter, undefined>>;
}

/** Every filter that is on, in words. The search is not among them: it stands in its field. */
export function useFilterWords(): (filter: LedgerFilter) => ActiveFilter[] {
  const { t } = useTranslation('ledger');
  const { day, month: monthName, currencyName, money, decimal } = useFormat();
  const categoryName = useCategoryName();
  const today = useToday();
  const period = ({ from, to }: LedgerFilter) => {
    const name = nameOfPeriod({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, today);
    if (name) return t(`period.${name}`);
    const month = from && to ? wholeMonth({ from, to }) : undefined;
    if (month) return monthName(month);
    if (from && from === to) return day(from);
    if (from && to) return t('fromTo', { from: day(from), to: day(to) });
    return from ? t('fromDay', { day: day(from) }) : t('toDay', { day: day(to ?? '') });
  };
  const amounts = ({ min_amount: min, max_amount: max, currency }: LedgerFilter) => {
    const written = (amount: string) =>
      currency ? money({ amount, currency_code: currency }) : decimal(amount);
    if (min && min === max) return written(min);
    if (min && max) return t('fromTo', { from: written(min), to: written(max) });
    return min ? t('atLeast', { amount: written(min) }) : t('atMost', { amount: written(max ?? '') });
  };
  return (filter) => {
    const { from, to, category, merchant, kind, flow, currency } = filter;
    const { account_tail: tail, min_amount: min, max_amount: max } = filter;
    const active: ActiveFilter[] = [];
    if (from || to)
      active.push({ name: 'period', label: period(filter), without: { from: undefined, to: undefined } });
    if (category)
      active.push({
        name: 'category',
        label: categoryName(category, true),
        without: { category: undefined },
      });
    if (merchant) active.push({ name: 'merchant', label: merchant, without: { merchant: undefined } });
    if (kind) active.push({ name: 'kind', label: t(`kind.${kind as Kind}`), without: { kind: undefined } });
    if (flow) active.push({ name: 'flow', label: t(`flow.${flow}`), without: { flow: undefined } });
    if (currency)
      active.push({ name: 'currency', label: currencyName(currency), without: { currency: undefined } });
    if (tail)
      active.push({
        name: 'account',
        label: `${t('field.account')} ${tailOf(tail)}`,
        without: { account_tail: undefined },
      });
    if (min || max)
      active.push({
        name: 'amount',
        label: amounts(filter),
        without: { min_amount: undefined, max_amount: undefined },
      });
    return active;
  };
}
