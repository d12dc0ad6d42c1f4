import { useTranslation } from 'react-i18next';
import type { Expense } from '@/api/types.ts';

/** What an account is and its last digits: "Card •1234"; empty where none is named. */
export function useAccountName(): (account: Expense['account']) => string {
  const { t } = useTranslation('ledger');
  return (account) => {
    if (!account || (!account.tail && account.type === 'ACCOUNT_TYPE_UNSPECIFIED')) return '';
    const type = account.type === 'ACCOUNT_TYPE_UNSPECIFIED' ? '' : t(`accountType.${account.type}`);
    return [type, account.tail ? tailOf(account.tail) : ''].filter(Boolean).join(' ');
  };
}

/** The last digits, isolated so that they stay behind their dot in a line from right to left. */
export const tailOf = (tail: string): string => `\u2066•${tail}\u2069`;
