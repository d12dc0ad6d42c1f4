import ChevronLeft from 'lucide-react-native/icons/chevron-left';
import ChevronRight from 'lucide-react-native/icons/chevron-right';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { addDays, addMonths, daysBetween, firstOf, lastOf, monthOf, utcOf } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { firstDayOf } from '@/format/week.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { IconButton } from './Button.tsx';
import { Pressable } from './Pressable.tsx';
import { Heading, Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { radius, TOUCH } from './tokens.ts';

interface CalendarProps {
  /** YYYY-MM-DD; empty where none is chosen yet. */
  value: string;
  /** Today in the user's timezone: marked, and shown first where none is chosen. */
  today: string;
  onChange: (day: string) => void;
}

/** A month of days, one of which can be chosen. */
export function Calendar({ value, today, onChange }: CalendarProps) {
  const { t } = useTranslation(['common', 'ledger']);
  const { colours } = useTheme();
  const { locale, month: nameOf, dayLong } = useFormat();
  const mirrored = useRightToLeft();
  const [month, setMonth] = useState(monthOf(value || today));
  const first = firstOf(month);
  const offset = (utcOf(first).getUTCDay() - firstDayOf(locale) + 7) % 7;
  const count = daysBetween(first, lastOf(month)) + 1;
  const start = addDays(first, -offset);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale);
  const weeks = Array.from({ length: Math.ceil((offset + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => addDays(start, week * 7 + at)),
  );
  const [Earlier, Later] = mirrored ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <View testID="calendar">
      <View style={styles.line}>
        <IconButton
          label={t('ledger:earlierMonth')}
          icon={Earlier}
          onPress={() => setMonth(addMonths(month, -1))}
          testID="earlier-month"
        />
        <View style={styles.cell} aria-live="polite">
          <Heading level={3} align="center">
            {nameOf(month)}
          </Heading>
        </View>
        <IconButton
          label={t('ledger:laterMonth')}
          icon={Later}
          onPress={() => setMonth(addMonths(month, 1))}
          testID="later-month"
        />
      </View>
      <View style={styles.line} aria-hidden>
        {weeks[0]?.map((day) => (
          <Text key={day} size="caption" colour="quiet" align="center" style={styles.cell}>
            {weekday.format(utcOf(day))}
          </Text>
        ))}
      </View>
      {weeks.map((week) => (
        <View key={week[0]} style={styles.line}>
          {week.map((day) =>
            monthOf(day) === month ? (
              <Pressable
                key={day}
                aria-label={dayLong(day)}
                aria-selected={day === value}
                onPress={() => onChange(day)}
                testID={`day-${day}`}
                style={[styles.cell, styles.day, day === value && { backgroundColor: colours.accent }]}
              >
                <Text
                  tabular
                  strong={day === value || day === today}
                  align="center"
                  colour={day === value ? 'onAccent' : day === today ? 'accent' : 'text'}
                >
                  {number.format(Number(day.slice(8)))}
                </Text>
              </Pressable>
            ) : (
              <View key={day} style={styles.cell} />
            ),
          )}
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', alignItems: 'center' },
  cell: { flex: 1 },
  day: { height: TOUCH, justifyContent: 'center', borderRadius: radius.round },
});
