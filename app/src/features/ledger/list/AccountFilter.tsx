import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Section } from '@/design/layout.tsx';
import { listedAccounts } from '@/offline/listed.ts';
import { useBalances } from '../bills/useBills.ts';
import { useAccountName } from '../entry/useAccountName.ts';
import { accountsOf } from './accounts.ts';
import { FilterField } from './FilterField.tsx';
import { isAccepted } from './filter.ts';

interface AccountFilterProps {
  tail: string | undefined;
  onChange: (tail: string | undefined) => void;
}

/** The accounts that are known, from balances and from the entries that were read, and a field for any other. */
export function AccountFilter({ tail, onChange }: AccountFilterProps) {
  const { t } = useTranslation('ledger');
  const { data: balances } = useBalances();
  const accountName = useAccountName();
  const accounts = useMemo(
    () => accountsOf([...(balances ?? []).map(({ account }) => account), ...listedAccounts()]),
    [balances],
  );
  return (
    <Section title={t('field.account')}>
      <Chips>
        {accounts.map((account) => (
          <Chip
            key={account.tail}
            label={accountName(account)}
            selected={account.tail === tail}
            onPress={() => onChange(account.tail === tail ? undefined : account.tail)}
            testID={`filter-account-${account.tail}`}
          />
        ))}
      </Chips>
      <FilterField
        label={t('accountTail')}
        value={tail ?? ''}
        read={(typed) => (isAccepted('account_tail', typed) ? typed : undefined)}
        wanted={t('tailWrong')}
        onChange={(typed) => onChange(typed || undefined)}
        autoCapitalize="none"
        autoCorrect={false}
        maxLength={6}
        testID="filter-tail"
      />
    </Section>
  );
}
