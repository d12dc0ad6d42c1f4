import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollView, StyleSheet } from 'react-native';
import { Chip } from '@/design/Chip.tsx';
import { space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { DaysSheet } from './DaysSheet.tsx';
import { type Period, periods, type Range } from './periods.ts';

interface PeriodChooserProps {
  period: Period;
  range: Range;
  today: string;
  onChoose: (period: Exclude<Period, 'custom'>) => void;
  onChooseDays: (range: Range) => void;
}

/** Which days the figures are of. */
export function PeriodChooser({ period, range, today, onChoose, onChooseDays }: PeriodChooserProps) {
  const { t } = useTranslation('insights');
  const { day } = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ScrollView
        horizontal
        showsHorizontalScrollIndicator={false}
        role="group"
        aria-label={t('period.label')}
        contentContainerStyle={styles.chips}
        style={styles.line}
      >
        {periods.map((one) => (
          <Chip
            key={one}
            label={
              one === 'custom' && period === 'custom'
                ? `${day(range.from)} – ${day(range.to)}`
                : t(`period.${one}`)
            }
            selected={one === period}
            onPress={() => (one === 'custom' ? setOpen(true) : onChoose(one))}
            testID={`period-${one}`}
          />
        ))}
      </ScrollView>
      {open ? (
        <DaysSheet
          range={range}
          today={today}
          onClose={() => setOpen(false)}
          onChoose={(days) => {
            onChooseDays(days);
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

const styles = StyleSheet.create({
  line: { flexGrow: 0 },
  chips: { gap: space.one, paddingEnd: space.two },
});
