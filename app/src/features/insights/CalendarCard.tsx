import ChevronLeft from 'lucide-react-native/icons/chevron-left';
import ChevronRight from 'lucide-react-native/icons/chevron-right';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { IconButton } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { ErrorState } from '@/design/states.tsx';
import { Heading } from '@/design/Text.tsx';
import { addMonths } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { HeatMap } from '../charts/HeatMap.tsx';
import { byDay, rowsIn } from './sums.ts';
import { useLedgerLink } from './useLedgerLink.ts';
import { useDays } from './useSums.ts';

/** The days of a month, the dear ones standing out; the months beside it are a touch away. */
export function CalendarCard({ month: first, currency }: { month: string; currency: string }) {
  const { t } = useTranslation('insights');
  const { month: nameOf } = useFormat();
  const mirrored = useRightToLeft();
  const open = useLedgerLink();
  const [month, setMonth] = useState(first);
  const query = useDays(month);
  const [Earlier, Later] = mirrored ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <Section title={t('dayByDay')}>
      <Card testID="day-by-day">
        <View style={styles.head}>
          <IconButton
            label={t('earlier')}
            icon={Earlier}
            onPress={() => setMonth(addMonths(month, -1))}
            testID="calendar-earlier"
          />
          <View style={styles.grow} aria-live="polite">
            <Heading level={3} align="center">
              {nameOf(month)}
            </Heading>
          </View>
          <IconButton
            label={t('later')}
            icon={Later}
            onPress={() => setMonth(addMonths(month, 1))}
            testID="calendar-later"
          />
        </View>
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

const styles = StyleSheet.create({ head: { flexDirection: 'row', alignItems: 'center' }, grow: { flex: 1 } });
