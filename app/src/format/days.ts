/** Calendar days are strings, YYYY-MM-DD, and months YYYY-MM: they order as text and have no timezone. */

const DAY_MS = 86_400_000;

const midnight = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
};

const dayAt = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** The midnight in UTC that begins the day, for formatters that are told to count in UTC. */
export const utcOf = (day: string): Date => new Date(midnight(day));

/** The device's own IANA zone. */
export const deviceTimezone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';

/** The calendar day of an instant in a timezone; the device's where the zone is missing or unknown. */
export function dayOf(instant: Date | string, timezone?: string): string {
  const date = new Date(instant);
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const [month, day, year] = zoned('en-US', options, timezone).format(date).match(/\d+/g) ?? [];
  return `${year}-${month}-${day}`;
}

/** Today's calendar day in a timezone (the profile's); the device's where none is given. */
export const today = (timezone?: string): string => dayOf(new Date(), timezone);

/** The month that a day lies in. */
export const monthOf = (day: string): string => day.slice(0, 7);

export const addDays = (day: string, count: number): string => dayAt(midnight(day) + count * DAY_MS);

/** Moves a day or a month by months; a day that the other month lacks becomes its last. */
export function addMonths(dayOrMonth: string, count: number): string {
  const [year = 0, month = 1, date] = dayOrMonth.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1)).toISOString();
  if (date === undefined) return first.slice(0, 7);
  const last = Number(lastOf(first.slice(0, 7)).slice(8));
  return `${first.slice(0, 7)}-${String(Math.min(date, last)).padStart(2, '0')}`;
}

/** The first day of a month. */
export const firstOf = (month: string): string => `${month}-01`;

/** The last day of a month. */
export function lastOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return dayAt(Date.UTC(year, number, 0));
}

/** How many days `to` lies after `from`; negative where it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / DAY_MS);

// Making one takes longer than a hundred uses of it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter in a timezone; in the device's where that is missing or unknown to the engine. */
export function zoned(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  timezone: string | undefined,
): Intl.DateTimeFormat {
  // Without a zone it is the device's, which moves with its owner.
  if (!timezone) return newFormatter(locale, options, timezone);
  const key = `${locale} ${timezone} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? newFormatter(locale, options, timezone);
  formatters.set(key, formatter);
  return formatter;
}

function newFormatter(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  timezone: string | undefined,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, timezone ? { ...options, timeZone: timezone } : options);
  } catch {
    return new Intl.DateTimeFormat(locale, options);
  }
}
