import { addMonths, firstOf, lastOf, monthOf } from '../../format/days.ts';

/** What can be looked at: months count the running one. */
export const periods = ['month', 'last', '3m', '6m', '12m', 'year', 'custom'] as const;
export type Period = (typeof periods)[number];

/** First and last day, both included. */
export interface Range {
  from: string;
  to: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The days of a period as of `today`; of a custom one those given, or this month where they are no range. */
export function rangeOf(period: Period, today: string, custom: Partial<Range> = {}): Range {
  const month = monthOf(today);
  const whole = (from: string, to = month) => ({ from: firstOf(from), to: lastOf(to) });
  switch (period) {
    case 'month':
      return whole(month);
    case 'last':
      return whole(addMonths(month, -1), addMonths(month, -1));
    case '3m':
      return whole(addMonths(month, -2));
    case '6m':
      return whole(addMonths(month, -5));
    case '12m':
      return whole(addMonths(month, -11));
    case 'year':
      return whole(`${month.slice(0, 4)}-01`);
    case 'custom': {
      const { from = '', to = '' } = custom;
      return isDay(from) && isDay(to) && from <= to ? { from, to } : whole(month);
    }
  }
}

/** The period that a link names; this month where it names none. */
export function periodOf(text: string | undefined): Period {
  return periods.find((period) => period === text) ?? 'month';
}
