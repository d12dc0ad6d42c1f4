import { useLocalSearchParams, useRouter } from 'expo-router';
import { useCallback, useMemo } from 'react';
import { filterNames, filterOf, type LedgerFilter } from './filter.ts';

export type FilterChange = { [Name in keyof LedgerFilter]?: LedgerFilter[Name] | undefined };

/** The filter in the address, so that every figure of the app can lead to its rows. */
export function useLedgerFilter(): [LedgerFilter, (change: FilterChange) => void] {
  const params = useLocalSearchParams();
  const router = useRouter();
  const key = JSON.stringify(filterNames.map((name) => params[name] ?? null));
  // The router makes the parameters anew at every rendering: what they say decides.
  // biome-ignore lint/correctness/useExhaustiveDependencies: key stands for params
  const filter = useMemo(() => filterOf(params), [key]);
  const change = useCallback(
    (next: FilterChange) => router.setParams(next as Record<string, string>),
    [router],
  );
  return [filter, change];
}
