import { addDays, dayOf, monthOf, utcOf, zoned } from './days.ts';

const UTC = 'UTC';

/** With a capital at its beginning, as what stands by itself has it. */
export const capital = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** "27 Nov", with the year where it is not this one. */
export function shortDay(day: string, locale: string, now: string): string {
  const year = day.slice(0, 4) === now.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return zoned(locale, { day: 'numeric', month: 'short', ...year }, UTC).format(utcOf(day));
}

/** "Friday 27 November 2026". */
export const longDay = (day: string, locale: string): string =>
  zoned(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, UTC).format(utcOf(day));

/** "November 2026", with a capital also where months have none within a sentence: it stands by itself. */
export const monthAndYear = (month: string, locale: string): string =>
  capital(
    zoned(locale, { month: 'long', year: 'numeric' }, UTC).format(utcOf(`${monthOf(month)}-01`)),
    locale,
  );

/** Which of the days beside today a day is, where it is one. */
export function besideToday(day: string, now: string): 'today' | 'yesterday' | 'tomorrow' | undefined {
  if (day === now) return 'today';
  if (day === addDays(now, -1)) return 'yesterday';
  return day === addDays(now, 1) ? 'tomorrow' : undefined;
}

/** "Friday 27 November" within this year, with the year otherwise: the heading of a day's rows. */
export function headingDay(day: string, locale: string, now: string): string {
  const year = day.slice(0, 4) === now.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const words = zoned(locale, { weekday: 'long', day: 'numeric', month: 'long', ...year }, UTC);
  return capital(words.format(utcOf(day)), locale);
}

/** "14:05" or "2:05 pm", as the locale writes a time, in a timezone. */
export function timeOf(instant: string, locale: string, timezone: string | undefined): string {
  const { hour12 } = zoned(locale, { hour: 'numeric' }, timezone).resolvedOptions();
  const hour = hour12 ? 'numeric' : '2-digit';
  return zoned(locale, { hour, minute: '2-digit' }, timezone).format(new Date(instant));
}

/** Day and time of an instant in a timezone. */
export function dayAndTime(
  instant: string,
  locale: string,
  timezone: string | undefined,
  now: string,
): string {
  const comma = locale.startsWith('ar') ? '\u060c' : ',';
  return `${shortDay(dayOf(instant, timezone), locale, now)}${comma} ${timeOf(instant, locale, timezone)}`;
}
