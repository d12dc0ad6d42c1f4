import { useLocalSearchParams, useRouter } from 'expo-router';
import { useToday } from '@/offline/useProfile.ts';
import { type Period, periodOf, type Range, rangeOf } from './periods.ts';

/** What is looked at, kept in the address: a link shows the same. */
export function useInsightsPeriod() {
  const params = useLocalSearchParams<{ period?: string; from?: string; to?: string; currency?: string }>();
  const router = useRouter();
  const today = useToday();
  const period = periodOf(params.period);
  return {
    today,
    period,
    range: rangeOf(period, today, params),
    currency: params.currency,
    choose: (period: Exclude<Period, 'custom'>) =>
      router.setParams({ period, from: undefined, to: undefined }),
    chooseDays: ({ from, to }: Range) => router.setParams({ period: 'custom', from, to }),
    chooseCurrency: (currency: string) => router.setParams({ currency }),
  };
}
