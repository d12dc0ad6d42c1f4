/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

// From the CLDR's week data, for engines that do not know it.
const firstDays: Record<string, Weekday> = { en: 1, es: 1, hi: 7, ru: 1, ar: 6, 'en-US': 7 };

/** The day with which a week begins where the locale is spoken. */
export function firstDayOf(locale: string): Weekday {
  const { getWeekInfo, weekInfo } = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: Weekday };
    weekInfo?: { firstDay: Weekday };
  };
  const known = getWeekInfo?.call(new Intl.Locale(locale)) ?? weekInfo;
  return known?.firstDay ?? firstDays[locale] ?? firstDays[locale.split('-', 1)[0] ?? ''] ?? 1;
}
