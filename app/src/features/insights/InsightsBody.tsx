import { useRouter } from 'expo-router';
import ChartPie from 'lucide-react-native/icons/chart-pie';
import { useTranslation } from 'react-i18next';
import type { SummaryRow } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Columns } from '@/design/Columns.tsx';
import { EmptyState } from '@/design/states.tsx';
import { monthOf } from '@/format/days.ts';
import { useBudgets } from '@/offline/useBudgets.ts';
import { CalendarCard } from './CalendarCard.tsx';
import { CategoryCard } from './CategoryCard.tsx';
import { InAndOut } from './InAndOut.tsx';
import { MerchantsCard } from './MerchantsCard.tsx';
import { MonthsCard } from './MonthsCard.tsx';
import type { Range } from './periods.ts';
import { familiesOf } from './shares.ts';
import { rowsIn, totalIn } from './sums.ts';
import { TrendCard } from './TrendCard.tsx';

interface InsightsBodyProps {
  summary: { rows: SummaryRow[]; totals: SummaryRow[] };
  range: Range;
  today: string;
  currency: string;
}

/** Every figure of a range in one currency. */
export function InsightsBody({ summary: { rows, totals }, range, today, currency }: InsightsBodyProps) {
  const { t } = useTranslation('insights');
  const router = useRouter();
  const budgets = useBudgets();
  const sums = totalIn(totals, currency);
  // The days that are drawn are those of the last month that has begun.
  const month = monthOf([range.to, today].sort()[0] ?? today);
  const families = familiesOf(rowsIn(rows, currency));
  const days = (
    <>
      <MonthsCard range={range} currency={currency} />
      <TrendCard
        month={month}
        today={today}
        currency={currency}
        budget={budgets.data?.find(({ category }) => category === '')}
      />
      <CalendarCard key={month} month={month} currency={currency} />
    </>
  );
  if (sums.count === 0)
    return (
      <Columns
        first={
          <EmptyState
            icon={ChartPie}
            title={t('emptyTitle')}
            text={t('emptyText')}
            action={
              <Button label={t('add')} onPress={() => router.navigate('/capture')} testID="add-expense" />
            }
          />
        }
        second={days}
      />
    );
  return (
    <Columns
      first={
        <>
          <InAndOut sums={sums} currency={currency} range={range} />
          {families.length > 0 ? (
            <CategoryCard families={families} currency={currency} range={range} />
          ) : null}
          <MerchantsCard range={range} currency={currency} total={sums.spent} />
        </>
      }
      second={days}
    />
  );
}
