import { addDays, addMonths, firstOf, lastOf, monthOf } from '../../../format/days.ts';

export interface Period {
  from: string;
  to: string;
}

export const periodNames = ['thisMonth', 'lastMonth', 'last30Days', 'thisYear'] as const;
export type PeriodName = (typeof periodNames)[number];

/** The first and the last day of a period, as today lies. */
export function periodOf(name: PeriodName, today: string): Period {
  const month = monthOf(today);
  switch (name) {
    case 'thisMonth':
      return { from: firstOf(month), to: lastOf(month) };
    case 'lastMonth': {
      const last = addMonths(month, -1);
      return { from: firstOf(last), to: lastOf(last) };
    }
    case 'last30Days':
      return { from: addDays(today, -29), to: today };
    case 'thisYear':
      return { from: `${month.slice(0, 4)}-01-01`, to: `${month.slice(0, 4)}-12-31` };
  }
}

/** The name of a period, where it has one. */
export function nameOfPeriod({ from, to }: Partial<Period>, today: string): PeriodName | undefined {
  return periodNames.find((name) => {
    const period = periodOf(name, today);
    return period.from === from && period.to === to;
  });
}

/** The month that a period is, where it is one whole month. */
export function wholeMonth({ from, to }: Partial<Period>): string | undefined {
  if (!from || !to) return undefined;
  const month = monthOf(from);
  return from === firstOf(month) && to === lastOf(month) ? month : undefined;
}
