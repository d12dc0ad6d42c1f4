import type { Href } from 'expo-router';
import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Amount } from '@/design/Amount.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Card } from '@/design/layout.tsx';
import { ErrorState, Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { Bars } from '@/features/charts/Bars.tsx';
import { firstOf, lastOf, monthOf } from '@/format/days.ts';
import { useToday } from '@/offline/useProfile.ts';
import { type LedgerFilter, ledgerPath } from '../list/filter.ts';
import { mostlyBrings, sumsOf } from './sums.ts';
import { useMonths } from './useMonths.ts';

interface FiguresProps {
  group: 'SUMMARY_GROUP_CATEGORY' | 'SUMMARY_GROUP_MERCHANT';
  belongs: (key: string) => boolean;
  filter: LedgerFilter;
  colour: string;
}

const BARS = 140;

/** What this month comes to, and the twelve months up to it; every figure leads to its entries. */
export function Figures({ group, belongs, filter, colour }: FiguresProps) {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  const month = monthOf(useToday());
  const { months, isPending, error, retry } = useMonths(group, month);
  const [chosen, setChosen] = useState<string>();
  const year = sumsOf(
    months.flatMap(({ rows }) => rows),
    belongs,
  );
  const now = sumsOf(months.at(-1)?.rows ?? [], belongs);
  const brings = mostlyBrings(year);
  const currency = year.find((one) => one.currency === chosen)?.currency ?? year[0]?.currency;
  const figureOf = (sums: { spent: string; received: string } | undefined) =>
    (brings ? sums?.received : sums?.spent) ?? '0';
  const show = (of: string) =>
    router.navigate(
      ledgerPath({ ...filter, from: firstOf(of), to: lastOf(of), ...(currency ? { currency } : {}) }) as Href,
    );
  if (error) return <ErrorState error={error} retry={retry} />;
  if (isPending) return <Skeleton height={BARS + 140} />;
  return (
    <Card testID="figures">
      <Text size="caption" colour="quiet">
        {t(brings ? 'receivedThisMonth' : 'spentThisMonth')}
      </Text>
      <View style={styles.sums}>
        {(now.length > 0 ? now : year.slice(0, 1).map((one) => ({ ...one, spent: '0', received: '0' }))).map(
          (sums, at) => (
            <Amount
              key={sums.currency}
              money={{ currency_code: sums.currency, amount: figureOf(sums) }}
              size={at === 0 ? 'display' : 'title'}
              {...(brings ? { direction: 'DIRECTION_CREDIT' } : {})}
            />
          ),
        )}
      </View>
      {year.length > 1 ? (
        <Chips>
          {year.map((one) => (
            <Chip
              key={one.currency}
              label={one.currency}
              selected={one.currency === currency}
              onPress={() => setChosen(one.currency)}
            />
          ))}
        </Chips>
      ) : null}
      {currency ? (
        <Bars
          currency={currency}
          height={BARS}
          colour={colour}
          months={months.map(({ month: one, rows }) => ({
            month: one,
            spent: figureOf(sumsOf(rows, belongs).find((sums) => sums.currency === currency)),
          }))}
          onPress={show}
        />
      ) : (
        <Text colour="quiet">{t('nothingInYear')}</Text>
      )}
    </Card>
  );
}

const styles = StyleSheet.create({
  sums: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: space.two },
});
