import { type Day, ordinal, plusDays } from './clock.ts';

const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** A day of the Solar Hijri calendar, which Iran and its banks count by, in the common one. */
export function gregorian(year: number, month: number, day: number): Day {
  // Its year begins on the 20th or 21st of March, with six months of 31 days.
  const months = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = plusDays({ year: year + 621, month: 3, day: 20 }, months + day - 1);
  return [0, 1, -1, 2].map((off) => plusDays(guess, off)).find((one) => dayOf(one) === day) ?? guess;
}

function dayOf(day: Day): number {
  const parts = calendar.formatToParts(ordinal(day) * 86_400_000);
  return Number(parts.find(({ type }) => type === 'day')?.value);
}
