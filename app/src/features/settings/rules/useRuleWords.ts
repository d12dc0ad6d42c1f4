import { useTranslation } from 'react-i18next';
import type { Rule } from '@/api/types.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { readable } from './pattern.ts';

/** Says a rule in the user's words: what it goes by (`name` is how messages write its merchant), what it then sets, and how often it was used. */
export function useRuleWords(): (
  rule: Rule,
  name?: string,
) => { goesBy: string; sets: string[]; used: string } {
  const { t } = useTranslation('review');
  const categoryName = useCategoryName();
  return (rule, name) => ({
    goesBy: goesByOf(rule, name),
    sets: [
      ...(rule.resolution === 'RESOLUTION_TRANSACTION' ? [t('rule.isTransaction')] : []),
      ...(rule.resolution === 'RESOLUTION_NO_TRANSACTION' ? [t('rule.isNone')] : []),
      ...(rule.amount_position > 0 ? [t('rule.amountAt', { count: rule.amount_position })] : []),
      ...(rule.transaction_kind !== 'TRANSACTION_KIND_UNSPECIFIED'
        ? [t('rule.setKind', { name: t(`kind.${rule.transaction_kind}`) })]
        : []),
      ...(rule.merchant ? [t('rule.setMerchant', { name: rule.merchant })] : []),
      ...(rule.category ? [t('rule.setCategory', { name: categoryName(rule.category, true) })] : []),
    ],
    used: rule.applied_count > 0 ? t('rule.applied', { count: rule.applied_count }) : t('rule.unused'),
  });

  function goesByOf({ kind, pattern, sender }: Rule, name = readable(pattern)): string {
    if (kind === 'RULE_KIND_MERCHANT') return t('rule.merchant', { pattern: name });
    return sender ? t('rule.layout', { sender }) : t('rule.layoutNoSender');
  }
}
