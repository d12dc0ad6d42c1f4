import { type Href, useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Amount } from '@/design/Amount.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Row } from '@/design/Row.tsx';
import { ErrorState, Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useFormat } from '@/format/useFormat.ts';
import { useAccountName } from '../entry/useAccountName.ts';
import { ledgerPath } from '../list/filter.ts';
import { useBalances } from './useBills.ts';

/** What stands on each account, and of which day that is; each leads to its entries. */
export function Balances() {
  const { t } = useTranslation('ledger');
  const { data, isError, error, refetch } = useBalances();
  const { day } = useFormat();
  const accountName = useAccountName();
  const router = useRouter();
  const entriesOf = (tail: string) => () => router.navigate(ledgerPath({ account_tail: tail }) as Href);
  return (
    <Section title={t('balances')}>
      <Card testID="balances">
        {data ? (
          data.length > 0 ? (
            data.map(({ account, balance, as_of: asOf }) => (
              <Row
                key={`${account?.type} ${account?.tail} ${balance?.currency_code}`}
                title={accountName(account) || t('someAccount')}
                subtitle={asOf ? t('asOf', { day: day(asOf) }) : undefined}
                trailing={balance ? <Amount money={balance} /> : null}
                {...(account?.tail ? { onPress: entriesOf(account.tail) } : {})}
                testID="balance"
              />
            ))
          ) : (
            <Text colour="quiet">{t('noBalances')}</Text>
          )
        ) : isError ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton height={56} />
        )}
      </Card>
    </Section>
  );
}
