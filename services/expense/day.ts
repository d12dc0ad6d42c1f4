const MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The calendar day (YYYY-MM-DD) of an instant, in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

// What a date column holds: a day beyond it is an error to the database.
const FIRST = at('1000-01-01');
const LAST = at('9999-12-31');

/** The calendar day that comes `count` days after `day`, or before it where negative; at most the calendar's last. */
export function daysAfter(day: string, count: number): string {
  return dayOf(new Date(Math.min(Math.max(at(day) + count * MS, FIRST), LAST)));
}

/** How many days lie between two calendar days, whichever comes first. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(at(one) - at(other)) / MS;
}

const inOrder = (one: string, other: string) =>
  (one < other ? [one, other] : [other, one]) as [string, string];

export const earlier = (one: string, other: string): string => inOrder(one, other)[0];
export const later = (one: string, other: string): string => inOrder(one, other)[1];
