import { useState } from 'react';
import { addMonths, firstOf, lastOf, monthOf } from '@/format/days.ts';
import { useProfile, useToday } from '@/offline/useProfile.ts';
import type { Range } from '../insights/periods.ts';
import { type Family, familiesOf } from '../insights/shares.ts';
import {
  byDay,
  currenciesOf,
  rowsIn,
  running,
  type Sums,
  sameDaysBefore,
  totalIn,
} from '../insights/sums.ts';
import { useDays, useSums } from '../insights/useSums.ts';

/** The running month in one currency. */
export interface Month {
  /** YYYY-MM-DD and YYYY-MM. */
  today: string;
  month: string;
  range: Range;
  currency: string;
  sums: Sums;
  families: Family[];
  /** Spent until today, and in the month before until the same day. */
  sofar: string;
  before: string;
  beforeRange: Range;
}

/** The running month in the home currency, or in another that the user chose among those that there are. */
export function useMonth() {
  const today = useToday();
  const month = monthOf(today);
  const range = { from: firstOf(month), to: lastOf(month) };
  const profile = useProfile();
  const categories = useSums('CATEGORY', range);
  const days = useDays(month);
  const [chosen, choose] = useState<string>();
  const home = profile.data?.home_currency ?? '';
  const currencies = currenciesOf(categories.data?.totals ?? [], home);
  const currency = chosen && currencies.includes(chosen) ? chosen : home || currencies[0] || '';
  const ready = categories.data !== undefined && days.data !== undefined && currency !== '';
  const error = categories.error ?? days.error ?? (currency === '' ? profile.error : null);
  return {
    today,
    month: ready ? monthIn(currency) : undefined,
    currencies:
      currencies.includes(currency) || currencies.length === 0 ? currencies : [currency, ...currencies],
    choose,
    error: ready ? null : error,
    retry: () => void Promise.all([profile.refetch(), categories.refetch(), days.refetch()]),
    /** Changes of the ledger that are not in the sums yet. */
    pending: categories.pending,
  };

  function monthIn(currency: string): Month {
    const costs = byDay(rowsIn(days.data?.rows ?? [], currency));
    const beforeRange = sameDaysBefore(today);
    return {
      today,
      month,
      range,
      currency,
      sums: totalIn(categories.data?.totals ?? [], currency),
      families: familiesOf(rowsIn(categories.data?.rows ?? [], currency)),
      sofar: running(costs, month, today).at(-1) ?? '0',
      before: running(costs, addMonths(month, -1), beforeRange.to).at(-1) ?? '0',
      beforeRange,
    };
  }
}
