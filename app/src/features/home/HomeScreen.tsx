import { useTranslation } from 'react-i18next';
import { Columns } from '@/design/Columns.tsx';
import { Screen } from '@/design/layout.tsx';
import { ErrorState, Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { monthOf } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useBudgets } from '@/offline/useBudgets.ts';
import { useExpenses } from '@/offline/useExpenses.ts';
import { useReviewCount } from '@/offline/useReviewCount.ts';
import { CurrencyChooser } from '../insights/CurrencyChooser.tsx';
import { InAndOut } from '../insights/InAndOut.tsx';
import { ToReview, Upcoming } from './Attention.tsx';
import { MonthCard } from './MonthCard.tsx';
import { Newcomer } from './Newcomer.tsx';
import { Recent } from './Recent.tsx';
import { TopCategories } from './TopCategories.tsx';
import { type Month, useMonth } from './useMonth.ts';
import { useUpcoming } from './useUpcoming.ts';

const RECENT = 5;

/** Whether the month goes well: one figure against its budget, and what it is made of. */
export function HomeScreen() {
  const format = useFormat();
  const { today, month, currencies, choose, pending, error, retry } = useMonth();
  const entries = useExpenses().data?.slice(0, RECENT);
  const settled = useSettled(today);
  const isNew = entries?.length === 0 && month?.sums.count === 0;
  return (
    <Screen title={format.month(monthOf(today))} wide testID="home">
      {isNew ? (
        <Beginning />
      ) : month && settled ? (
        <Columns
          first={
            <>
              <CurrencyChooser currencies={currencies} value={month.currency} onChoose={choose} />
              <Standing month={month} pending={pending} />
            </>
          }
          second={
            <>
              <TopCategories month={month} />
              {entries ? <Recent entries={entries} /> : <Skeleton height={340} />}
            </>
          }
        />
      ) : error ? (
        <ErrorState error={error} retry={retry} />
      ) : (
        <Columns
          first={
            <>
              <Skeleton height={284} />
              <Skeleton height={132} />
            </>
          }
          second={
            <>
              <Skeleton height={420} />
              <Skeleton height={340} />
            </>
          }
        />
      )}
    </Screen>
  );
}

/**
 * Whether what stands above other parts is known, or cannot be: nothing is to jump when a budget, a message to review or a
 * bill comes a moment later.
 */
function useSettled(today: string): boolean {
  const queries = [useBudgets(), useReviewCount(), useUpcoming(today)];
  return !queries.some(({ isPending, isFetching }) => isPending && isFetching);
}

function Beginning() {
  const review = useReviewCount();
  return (
    <>
      <ToReview count={review.count} more={review.more} />
      <Newcomer />
    </>
  );
}

function Standing({ month, pending }: { month: Month; pending: number }) {
  const { t } = useTranslation('insights');
  const budgets = useBudgets();
  const review = useReviewCount();
  const { bills } = useUpcoming(month.today);
  const budget = budgets.data?.find(
    ({ category, limit }) => category === '' && limit?.currency_code === month.currency,
  );
  return (
    <>
      <MonthCard month={month} budget={budget} />
      {pending > 0 ? (
        <Text size="caption" colour="quiet" role="status">
          {t('notCounted', { count: pending })}
        </Text>
      ) : null}
      <ToReview count={review.count} more={review.more} />
      <InAndOut sums={month.sums} currency={month.currency} range={month.range} />
      <Upcoming bills={bills} />
    </>
  );
}
