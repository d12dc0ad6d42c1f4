import { type Href, useRouter } from 'expo-router';
import { useCallback } from 'react';
import { type LedgerFilter, ledgerPath } from '@/features/ledger/list/filter.ts';

/** Leads to the rows that a figure is made of. */
export function useLedgerLink(): (filter: LedgerFilter) => void {
  const router = useRouter();
  return useCallback((filter) => router.navigate(ledgerPath(filter) as Href), [router]);
}
