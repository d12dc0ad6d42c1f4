import { addMonths, firstOf, lastOf, monthOf } from '@/format/days.ts';
import { useToday } from '@/offline/useProfile.ts';
import { net, rowsIn, suggestedLimit, sum } from './sums.ts';
import { useSums } from './useSums.ts';

const MONTHS = 3;

/** About what the last three whole months cost each, in all or of one category; undefined where nothing is known of them. */
export function useSuggestedLimit(category: string, currency: string): string | undefined {
  const month = monthOf(useToday());
  const { data } = useSums('CATEGORY', {
    from: firstOf(addMonths(month, -MONTHS)),
    to: lastOf(addMonths(month, -1)),
  });
  if (!data) return undefined;
  const rows = rowsIn(data.rows, currency).filter(
    ({ key }) => category === '' || key === category || key.startsWith(`${category}.`),
  );
  return suggestedLimit(sum(rows.map(net)), MONTHS);
}
