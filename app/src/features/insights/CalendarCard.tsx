import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Section } from '@/design/layout.tsx';
import { MonthHead } from '@/design/MonthHead.tsx';
import { ErrorState } from '@/design/states.tsx';
import { HeatMap } from '../charts/HeatMap.tsx';
import { byDay, rowsIn } from './sums.ts';
import { useLedgerLink } from './useLedgerLink.ts';
import { useDays } from './useSums.ts';

/** The days of a month, the dear ones standing out; the months beside it are a touch away. */
export function CalendarCard({ month: first, currency }: { month: string; currency: string }) {
  const { t } = useTranslation('insights');
  const open = useLedgerLink();
  const [month, setMonth] = useState(first);
  const query = useDays(month);
  return (
    <Section title={t('dayByDay')}>
      <Card testID="day-by-day">
        <MonthHead month={month} onChange={setMonth} earlier={t('earlier')} later={t('later')} />
        {query.isError && query.data === undefined ? (
          <ErrorState error={query.error} retry={() => void query.refetch()} />
        ) : (
          <HeatMap
            month={month}
            currency={currency}
            amounts={byDay(
              rowsIn(query.data?.rows ?? [], currency).filter(({ key }) => key.startsWith(month)),
            )}
            onPress={(day) => open({ from: day, to: day, currency })}
          />
        )}
      </Card>
    </Section>
  );
}
