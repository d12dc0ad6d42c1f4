import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import type { Budget } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Button } from '@/design/Button.tsx';
import { Card } from '@/design/layout.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space, TOUCH } from '@/design/tokens.ts';
import { daysBetween, firstOf, lastOf, monthOf } from '@/format/days.ts';
import { ratio, subtract } from '@/format/decimal.ts';
import { useFormat } from '@/format/useFormat.ts';
import { Gauge } from '../charts/Gauge.tsx';
import { BudgetStanding, standingColour } from '../insights/BudgetStanding.tsx';
import { useLedgerLink } from '../insights/useLedgerLink.ts';
import { Change } from './Change.tsx';
import type { Month } from './useMonth.ts';

/** What the month has cost, against the budget where there is one in its currency, and against the month before. */
export function MonthCard({ month, budget }: { month: Month; budget: Budget | undefined }) {
  return (
    <Card testID="month-card" style={styles.card}>
      {budget?.limit && budget.spent ? (
        <Budgeted month={month} budget={budget} />
      ) : (
        <Unbudgeted month={month} />
      )}
      <Change month={month} />
    </Card>
  );
}

function Budgeted({ month, budget }: { month: Month; budget: Budget }) {
  const { t } = useTranslation('home');
  const router = useRouter();
  const format = useFormat();
  const { colours } = useTheme();
  const { limit, spent, daily_allowance: allowance, days_left: daysLeft, status } = budget;
  if (!limit || !spent) return null;
  const over = { ...limit, amount: subtract(spent.amount, limit.amount) };
  return (
    <>
      <Gauge
        share={ratio(spent.amount, limit.amount)}
        pace={paceOf(month.today)}
        colour={colours[standingColour(status)]}
      >
        <Total month={month} amount={spent.amount} />
        <Text size="caption" colour="quiet">
          {t('ofLimit', { limit: format.money(limit) })}
        </Text>
      </Gauge>
      <Pressable
        role="link"
        onPress={() => router.navigate('/budgets')}
        style={styles.standing}
        testID="to-budgets"
      >
        <BudgetStanding status={status} />
        {status === 'BUDGET_STATUS_OVER' ? (
          <Text size="caption" colour="quiet" align="center">
            {t('overBy', { amount: format.money(over), count: daysLeft })}
          </Text>
        ) : allowance && daysLeft > 0 ? (
          <Text size="caption" colour="quiet" align="center">
            {t('allowance', { amount: format.money(allowance), count: daysLeft })}
          </Text>
        ) : null}
      </Pressable>
    </>
  );
}

function Unbudgeted({ month }: { month: Month }) {
  const { t } = useTranslation('home');
  const router = useRouter();
  return (
    <>
      <Text size="caption" colour="quiet" align="center">
        {t('spent')}
      </Text>
      <Total month={month} amount={month.sums.spent} />
      <Button
        label={t('setBudget')}
        look="plain"
        onPress={() => router.navigate('/budgets')}
        testID="set-budget"
      />
    </>
  );
}

function Total({ month, amount }: { month: Month; amount: string }) {
  const { t } = useTranslation('home');
  const { money } = useFormat();
  const open = useLedgerLink();
  const total = { currency_code: month.currency, amount };
  return (
    <Pressable
      role="link"
      aria-label={t('spentSoFar', { amount: money(total) })}
      onPress={() => open({ ...month.range, currency: month.currency })}
      style={styles.total}
      testID="month-total"
    >
      <Amount money={total} size="display" />
    </Pressable>
  );
}

// At the end of today.
function paceOf(today: string): number {
  const first = firstOf(monthOf(today));
  return (daysBetween(first, today) + 1) / (daysBetween(first, lastOf(monthOf(today))) + 1);
}

const styles = StyleSheet.create({
  card: { alignItems: 'center', minHeight: 196, justifyContent: 'center' },
  standing: {
    minHeight: TOUCH,
    alignItems: 'center',
    justifyContent: 'center',
    gap: 2,
    borderRadius: radius.small,
    paddingHorizontal: space.one,
  },
  total: { minHeight: TOUCH, borderRadius: radius.small },
});
