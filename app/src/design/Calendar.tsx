import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { addDays, daysBetween, firstOf, lastOf, monthOf, utcOf } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { firstDayOf } from '@/format/week.ts';
import { MonthHead } from './MonthHead.tsx';
import { Pressable } from './Pressable.tsx';
import { pressed } from './pressed.ts';
import { Text } from './Text.tsx';
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
  const { locale, dayLong } = useFormat();
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
  return (
    <View testID="calendar">
      <MonthHead
        month={month}
        onChange={setMonth}
        earlier={t('ledger:earlierMonth')}
        later={t('ledger:laterMonth')}
      />
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
                {...pressed(day === value)}
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
