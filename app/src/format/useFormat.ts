import { getLocales } from 'expo-localization';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '@/api/types.ts';
import { useTimezone } from '@/offline/useProfile.ts';
import { today } from './days.ts';
import { localeFor } from './locale.ts';
import { type AmountParts, formatDecimal, formatMoney, partsOf } from './money.ts';
import { besideToday, dayAndTime, headingDay, longDay, monthAndYear, shortDay, timeOf } from './words.ts';

/** Writes amounts, days and numbers as the user's locale does, days and times in the timezone of the profile. */
export interface Format {
  /** BCP 47 tag. */
  locale: string;
  /** Exact: "€1,234.50". */
  money: (money: Money) => string;
  amountParts: (money: Money) => AmountParts;
  /** Of no currency: "1,234.5". */
  decimal: (decimal: string) => string;
  /** "27 Nov", with the year where it is not this one. */
  day: (day: string) => string;
  /** "Friday 27 November 2026". */
  dayLong: (day: string) => string;
  /** Of YYYY-MM: "November 2026". */
  month: (month: string) => string;
  /** "Today", "Yesterday", "Tomorrow", else the weekday and the day. */
  relativeDay: (day: string) => string;
  /** Of an RFC 3339 instant: its time, and its day with the time. */
  time: (instant: string) => string;
  instant: (instant: string) => string;
  /** Of a share: 0.25 is "25%". */
  percent: (share: number) => string;
  count: (count: number) => string;
  /** "Indian rupee"; the code where the engine knows no names. */
  currencyName: (code: string) => string;
}

export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  const timezone = useTimezone();
  const language = i18n.language;
  return useMemo(() => {
    const locale = localeFor(
      language,
      getLocales().map(({ languageTag }) => languageTag),
    );
    const now = () => today(timezone);
    return {
      locale,
      money: (money) => formatMoney(money, locale),
      amountParts: (money) => partsOf(money, locale),
      decimal: (decimal) => formatDecimal(decimal, locale),
      day: (day) => shortDay(day, locale, now()),
      dayLong: (day) => longDay(day, locale),
      month: (month) => monthAndYear(month, locale),
      relativeDay: (day) => {
        const beside = besideToday(day, now());
        return beside ? t(beside) : headingDay(day, locale, now());
      },
      time: (instant) => timeOf(instant, locale, timezone),
      instant: (instant) => dayAndTime(instant, locale, timezone, now()),
      percent: (share) => numbersIn(locale).percents.format(share),
      count: (count) => numbersIn(locale).counts.format(count),
      currencyName: (code) => currencyName(code, locale),
    };
  }, [language, t, timezone]);
}

interface Numbers {
  percents: Intl.NumberFormat;
  counts: Intl.NumberFormat;
}

const known = new Map<string, Numbers>();

function numbersIn(locale: string): Numbers {
  const numbers = known.get(locale) ?? {
    percents: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    counts: new Intl.NumberFormat(locale),
  };
  known.set(locale, numbers);
  return numbers;
}

function currencyName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;
  } catch {
    return code;
  }
}
