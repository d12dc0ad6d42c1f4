import { addMonths, firstOf, lastOf } from '@/format/days.ts';
import { useSummary } from '@/offline/useSummary.ts';
import type { Range } from './periods.ts';

/** The sums of a range by category, merchant, day or month. */
export function useSums(group: 'CATEGORY' | 'MERCHANT' | 'DAY' | 'MONTH', { from, to }: Range) {
  return useSummary({ groupBy: `SUMMARY_GROUP_${group}`, from, to });
}

/** What each day of a month and of the one before it cost: one question for all that compares the two. */
export function useDays(month: string) {
  return useSums('DAY', { from: firstOf(addMonths(month, -1)), to: lastOf(month) });
}
