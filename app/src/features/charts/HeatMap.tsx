import { useMemo } from 'react';
import { StyleSheet, View } from 'react-native';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space, TOUCH } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { firstDayOf } from '@/format/week.ts';
import { useCompact } from './useCompact.ts';
import { levelOf, weeksOf } from './weeks.ts';

interface HeatMapProps {
  /** YYYY-MM. */
  month: string;
  currency: string;
  /** Decimal strings by day (YYYY-MM-DD); a day that is missing cost nothing. */
  amounts: ReadonlyMap<string, string>;
  onPress: (day: string) => void;
}

/** The month as a calendar, its days the darker the more they cost; each says its figure and leads to its rows. */
export function HeatMap({ month, currency, amounts, onPress }: HeatMapProps) {
  const { locale } = useFormat();
  const weeks = useMemo(() => weeksOf(month, firstDayOf(locale)), [month, locale]);
  const most = Math.max(0, ...[...amounts.values()].map(Number));
  return (
    <View style={styles.map}>
      <Weekdays week={weeks[1] ?? []} />
      {weeks.map((week) => (
        <View key={week.find(Boolean)} style={styles.week}>
          {week.map((day, weekday) =>
            day === undefined ? (
              <View key={weekday} style={styles.day} />
            ) : (
              <Day
                key={day}
                day={day}
                amount={amounts.get(day) ?? '0'}
                currency={currency}
                level={levelOf(Number(amounts.get(day) ?? 0), most)}
                onPress={() => onPress(day)}
              />
            ),
          )}
        </View>
      ))}
    </View>
  );
}

function Weekdays({ week }: { week: (string | undefined)[] }) {
  const { locale } = useFormat();
  const names = useMemo(
    () => new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' }),
    [locale],
  );
  return (
    <View style={styles.week} aria-hidden>
      {week.map((day) => (
        <Text key={day} size="caption" colour="quiet" align="center" style={styles.weekday}>
          {day ? names.format(new Date(`${day}T00:00:00Z`)) : ''}
        </Text>
      ))}
    </View>
  );
}

interface DayProps {
  day: string;
  amount: string;
  currency: string;
  level: 0 | 1 | 2 | 3 | 4;
  onPress: () => void;
}

// How much of the accent is laid over the ground: hexadecimal, by level.
const strength = ['00', '24', '4d', '80', 'ff'] as const;

function Day({ day, amount, currency, level, onPress }: DayProps) {
  const { colours } = useTheme();
  const { dayLong, money, count } = useFormat();
  const compact = useCompact();
  const colour = level === 4 ? 'onAccent' : 'text';
  return (
    <Pressable
      aria-label={`${dayLong(day)}: ${money({ currency_code: currency, amount })}`}
      onPress={onPress}
      style={[
        styles.day,
        { backgroundColor: level === 0 ? colours.sunken : `${colours.accent}${strength[level]}` },
      ]}
      testID={`day-${day}`}
    >
      <Text
        size="caption"
        strong={level > 0}
        colour={level === 0 ? 'quiet' : colour}
        align="center"
        aria-hidden
      >
        {count(Number(day.slice(8)))}
      </Text>
      {level > 0 ? (
        <Text size="caption" colour={colour} align="center" tabular numberOfLines={1} aria-hidden>
          {compact(Number(amount))}
        </Text>
      ) : null}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  map: { gap: space.half },
  week: { flexDirection: 'row', gap: space.half },
  weekday: { flex: 1 },
  day: {
    flex: 1,
    minWidth: 0,
    minHeight: TOUCH,
    borderRadius: radius.small,
    alignItems: 'center',
    justifyContent: 'center',
  },
});
