import type { Weekday } from '../../format/week.ts';

const MS_A_DAY = 86_400_000;

/** The days (YYYY-MM-DD) of a month (YYYY-MM) in rows of seven; undefined for the days of its neighbours. */
export function weeksOf(month: string, firstDay: Weekday): (string | undefined)[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const weekday = new Date(first).getUTCDay() || 7;
  const before = (weekday - firstDay + 7) % 7;
  const cells: (string | undefined)[] = Array.from({ length: before }, () => undefined);
  for (let at = first; new Date(at).toISOString().startsWith(month); at += MS_A_DAY)
    cells.push(new Date(at).toISOString().slice(0, 10));
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** How strongly a day is coloured: 0 for nothing spent, 1 to 4 by its share of the dearest day. */
export function levelOf(value: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (!(value > 0) || !(most > 0)) return 0;
  return Math.min(4, Math.max(1, Math.ceil((value / most) * 4))) as 1 | 2 | 3 | 4;
}
