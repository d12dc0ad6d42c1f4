const MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The calendar day (YYYY-MM-DD) of an instant, in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The calendar day that comes `count` days after `day`, or before it where negative. */
export function daysAfter(day: string, count: number): string {
  return dayOf(new Date(at(day) + count * MS));
}

/** How many days lie between two calendar days, whichever comes first. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(at(one) - at(other)) / MS;
}

const inOrder = (one: string, other: string) =>
  (one < other ? [one, other] : [other, one]) as [string, string];

export const earlier = (one: string, other: string): string => inOrder(one, other)[0];
export const later = (one: string, other: string): string => inOrder(one, other)[1];
