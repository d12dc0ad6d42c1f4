import { useLocalSearchParams, useRouter } from 'expo-router';
import { useCallback, useMemo } from 'react';
import { filterNames, filterOf, type LedgerFilter } from './filter.ts';

export type FilterChange = { [Name in keyof LedgerFilter]?: LedgerFilter[Name] | undefined };

/** The filter in the address, so that every figure of the app can lead to its rows. */
export function useLedgerFilter(): [LedgerFilter, (change: FilterChange) => void] {
  const params = useLocalSearchParams();
  const router = useRouter();
  // The router makes the parameters anew at every rendering: what they say decides.
  const said = JSON.stringify(filterNames.map((name) => params[name]));
  const filter = useMemo(() => {
    const values: (string | string[] | null)[] = JSON.parse(said);
    return filterOf(Object.fromEntries(filterNames.map((name, at) => [name, values[at] ?? undefined])));
  }, [said]);
  const change = useCallback(
    (next: FilterChange) => router.setParams(next as Record<string, string>),
    [router],
  );
  return [filter, change];
}
