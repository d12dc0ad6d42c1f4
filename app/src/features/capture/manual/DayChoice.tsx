import CalendarDays from 'lucide-react-native/icons/calendar-days';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Calendar } from '@/design/Calendar.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Sheet } from '@/design/Sheet.tsx';
import { Text } from '@/design/Text.tsx';
import { addDays } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';

/** Today, yesterday, or any day from a calendar. */
export function DayChoice({
  value,
  today,
  onChange,
}: {
  value: string;
  today: string;
  onChange: (day: string) => void;
}) {
  const { t } = useTranslation('capture');
  const { relativeDay, dayLong } = useFormat();
  const [open, setOpen] = useState(false);
  const near = [today, addDays(today, -1)];
  const other = !near.includes(value);
  return (
    <View role="group" aria-label={t('day')}>
      <Text size="caption" strong colour="quiet">
        {t('day')}
      </Text>
      <Chips>
        {near.map((day) => (
          <Chip
            key={day}
            label={relativeDay(day)}
            selected={day === value}
            onPress={() => onChange(day)}
            testID={`day-${day}`}
          />
        ))}
        <Chip
          label={other ? dayLong(value) : t('otherDay')}
          icon={CalendarDays}
          selected={other}
          onPress={() => setOpen(true)}
          testID="other-day"
        />
      </Chips>
      <Sheet open={open} title={t('day')} onClose={() => setOpen(false)}>
        <Calendar
          value={value}
          today={today}
          onChange={(day) => {
            onChange(day);
            setOpen(false);
          }}
        />
      </Sheet>
    </View>
  );
}
