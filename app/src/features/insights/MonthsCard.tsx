import { useTranslation } from 'react-i18next';
import { Card, Section } from '@/design/layout.tsx';
import { Loaded, Skeleton } from '@/design/states.tsx';
import { addMonths, firstOf, lastOf, monthOf } from '@/format/days.ts';
import { Bars } from '../charts/Bars.tsx';
import type { Range } from './periods.ts';
import { fillMonths, rowsIn } from './sums.ts';
import { useLedgerLink } from './useLedgerLink.ts';
import { useSums } from './useSums.ts';

const LEAST = 6;
const MOST = 24;

/** What came in and went out a month: of the period, and of some months before where that is short. */
export function MonthsCard({ range, currency }: { range: Range; currency: string }) {
  const { t } = useTranslation('insights');
  const open = useLedgerLink();
  const last = monthOf(range.to);
  const bounded = [monthOf(range.from), addMonths(last, 1 - LEAST)].sort()[0] ?? last;
  const first = [bounded, addMonths(last, 1 - MOST)].sort()[1] ?? last;
  const query = useSums('MONTH', { from: firstOf(first), to: lastOf(last) });
  return (
    <Section title={t('byMonth')}>
      <Card testID="by-month">
        <Loaded query={query} skeleton={<Skeleton height={208} />}>
          {({ rows }) => (
            <Bars
              months={fillMonths(rowsIn(rows, currency), first, last)}
              currency={currency}
              onPress={(month) => open({ from: firstOf(month), to: lastOf(month), currency })}
            />
          )}
        </Loaded>
      </Card>
    </Section>
  );
}
