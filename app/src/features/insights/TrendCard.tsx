import { useTranslation } from 'react-i18next';
import type { Budget } from '@/api/types.ts';
import { Card, Section } from '@/design/layout.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Loaded, Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, TOUCH } from '@/design/tokens.ts';
import { addMonths, firstOf, lastOf, monthOf } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { Key } from '../charts/Key.tsx';
import { Trend } from '../charts/Trend.tsx';
import { byDay, rowsIn, running, sameDaysBefore } from './sums.ts';
import { useLedgerLink } from './useLedgerLink.ts';
import { useDays } from './useSums.ts';

interface TrendCardProps {
  /** YYYY-MM. */
  month: string;
  today: string;
  currency: string;
  budget: Budget | undefined;
}

/** How a month adds up day by day, against the month before and the budget. */
export function TrendCard({ month, today, currency, budget }: TrendCardProps) {
  const { t } = useTranslation('insights');
  const query = useDays(month);
  return (
    <Section title={t('trend')}>
      <Card testID="trend">
        <Loaded query={query} skeleton={<Skeleton height={272} />}>
          {({ rows }) => (
            <Months days={byDay(rowsIn(rows, currency))} {...{ month, today, currency, budget }} />
          )}
        </Loaded>
      </Card>
    </Section>
  );
}

function Months({ days, month, today, currency, budget }: TrendCardProps & { days: Map<string, string> }) {
  const { t } = useTranslation('insights');
  const { colours, ramp } = useTheme();
  const { money, month: nameOf, day } = useFormat();
  const open = useLedgerLink();
  const earlier = addMonths(month, -1);
  const until = month === monthOf(today) ? today : lastOf(month);
  const now = running(days, month, until);
  const before = running(days, earlier);
  const sameDay = running(days, earlier, sameDaysBefore(until).to);
  const worded = (amount = '0') => money({ currency_code: currency, amount });
  const limit = budget?.limit?.currency_code === currency ? budget.limit : undefined;
  const lines = [
    { month, text: t('trendFigures', { month: nameOf(month), amount: worded(now.at(-1)), day: day(until) }) },
    {
      month: earlier,
      text:
        until === lastOf(month)
          ? t('trendBeforeWhole', { month: nameOf(earlier), amount: worded(before.at(-1)) })
          : t('trendBefore', {
              month: nameOf(earlier),
              amount: worded(sameDay.at(-1)),
              whole: worded(before.at(-1)),
            }),
    },
  ];
  const limitText = limit ? t('trendLimit', { amount: money(limit) }) : undefined;
  return (
    <>
      <Trend
        now={now.map(Number)}
        before={before.map(Number)}
        {...(limit ? { limit: Number(limit.amount) } : {})}
        label={[...lines.map(({ text }) => text), limitText].filter(Boolean).join(' ')}
      />
      <Key
        entries={[
          { label: nameOf(month), colour: ramp[0] ?? '' },
          { label: nameOf(earlier), colour: colours.quiet, dashed: true },
          ...(limit ? [{ label: t('budget'), colour: colours.warning, dashed: true }] : []),
        ]}
      />
      {lines.map(({ month: one, text }) => (
        <Pressable
          key={one}
          role="link"
          onPress={() => open({ from: firstOf(one), to: lastOf(one), currency })}
          style={styles.line}
          testID={`trend-${one}`}
        >
          <Text size="caption">{text}</Text>
        </Pressable>
      ))}
    </>
  );
}

const styles = { line: { minHeight: TOUCH, justifyContent: 'center', borderRadius: radius.small } } as const;
