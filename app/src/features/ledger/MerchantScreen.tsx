import { useLocalSearchParams } from 'expo-router';
import { useMemo } from 'react';
import type { Expense } from '@/api/types.ts';
import { useTheme } from '@/design/theme.tsx';
import { Figures } from './party/Figures.tsx';
import { PartyPane } from './party/PartyPane.tsx';

/** A merchant: this month, the year, the entries. */
export function MerchantScreen() {
  const { name = '' } = useLocalSearchParams<{ name: string }>();
  const { colours } = useTheme();
  const filter = useMemo(() => ({ merchant: name }), [name]);
  const belongs = useMemo(() => (key: string) => key.toLowerCase() === name.toLowerCase(), [name]);
  // The list knows parts of names; "Shell" is not "Shell Shop".
  const own = useMemo(() => (entry: Expense) => entry.merchant.toLowerCase() === name.toLowerCase(), [name]);
  return (
    <PartyPane title={name} filter={filter} belongs={own}>
      <Figures group="SUMMARY_GROUP_MERCHANT" belongs={belongs} filter={filter} colour={colours.accent} />
    </PartyPane>
  );
}
