const DAY = 86_400_000;
/** From the first of March of the year 0 to the first of January of 1970. */
const DAYS_TO_EPOCH = 719_469;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** A calendar day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of the calendar. All are made here: of several shapes they would be slow to read. */
export function dayOf(year: number, month: number, day: number): Day {
  return { year, month, day };
}

function formatter(timezone: string): Intl.DateTimeFormat {
  let found = formatters.get(timezone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timezone, found);
  }
  return found;
}

/** Milliseconds that the zone is ahead of UTC at an instant; remembered by the hour, as no zone changes within one. */
function offsetAt(instant: number, timezone: string): number {
  const hour = Math.floor(instant / 3_600_000);
  let zone = offsets.get(timezone);
  if (!zone) {
    zone = new Map();
    offsets.set(timezone, zone);
  }
  const known = zone.get(hour);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter(timezone).formatToParts(hour * 3_600_000))
    parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour: h = 0, minute = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, h, minute, second) - hour * 3_600_000;
  if (zone.size > 5000) zone.clear();
  zone.set(hour, offset);
  return offset;
}

/** The calendar day of an instant in a zone. */
export function dayIn(timezone: string, instant: Date): Day {
  return fromUtc(instant.getTime() + offsetAt(instant.getTime(), timezone));
}

/** The instant of a wall-clock time in a zone, as RFC 3339 in UTC. */
export function instantOf(day: Day, hour: number, minute: number, second: number, timezone: string): string {
  const wall = ordinal(day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
  const guess = wall - offsetAt(wall, timezone);
  const instant = wall - offsetAt(guess, timezone);
  const seconds = (instant - Math.floor(instant / DAY) * DAY) / 1000;
  const minutes = Math.floor(seconds / 60);
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  return `${iso(fromUtc(instant))}T${clock}Z`;
}

/** Days since the epoch. */
export function ordinal({ year, month, day }: Day): number {
  // Counted from the first of March: the day that some years have more is then the last one.
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - DAYS_TO_EPOCH;
}

/** The day so many days later. */
export function plusDays(day: Day, days: number): Day {
  return fromUtc((ordinal(day) + days) * DAY);
}

/** Monday 1 to Sunday 7. */
export function weekday(day: Day): number {
  return ((((ordinal(day) + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD`. */
export function iso({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Whether the calendar has that day: no 31 April. */
export function exists(day: Day): boolean {
  return day.month > 0 && day.month <= 12 && day.day > 0 && day.day <= lengthOf(day);
}

/** In days. */
function lengthOf({ year, month }: Day): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function fromUtc(milliseconds: number): Day {
  const date = new Date(milliseconds);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
