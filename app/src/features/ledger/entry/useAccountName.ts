import { useTranslation } from 'react-i18next';
import type { Expense } from '@/api/types.ts';
import { tailOf } from '@/format/tail.ts';

/** What an account is and its last digits: "Card •1234"; empty where none is named. */
export function useAccountName(): (account: Expense['account']) => string {
  const { t } = useTranslation('ledger');
  return (account) => {
    if (!account || (!account.tail && account.type === 'ACCOUNT_TYPE_UNSPECIFIED')) return '';
    const type = account.type === 'ACCOUNT_TYPE_UNSPECIFIED' ? '' : t(`accountType.${account.type}`);
    return [type, account.tail ? tailOf(account.tail) : ''].filter(Boolean).join(' ');
  };
}
