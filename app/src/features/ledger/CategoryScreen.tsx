import { useLocalSearchParams } from 'expo-router';
import { useMemo } from 'react';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { useCategoryColour } from '@/features/categories/useCategoryColour.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { CategoryBudget } from './party/CategoryBudget.tsx';
import { Figures } from './party/Figures.tsx';
import { PartyPane } from './party/PartyPane.tsx';
import { inCategory } from './party/sums.ts';

/** A category and its children: this month, the year, the budget, the entries. */
export function CategoryScreen() {
  const { name = 'other' } = useLocalSearchParams<{ name: string }>();
  const nameOf = useCategoryName();
  const colourOf = useCategoryColour();
  const belongs = useMemo(() => inCategory(name), [name]);
  const filter = useMemo(() => ({ category: name }), [name]);
  return (
    <PartyPane title={nameOf(name, true)} filter={filter} actions={<CategoryIcon name={name} />}>
      <Figures group="SUMMARY_GROUP_CATEGORY" belongs={belongs} filter={filter} colour={colourOf(name)} />
      <CategoryBudget name={name} />
    </PartyPane>
  );
}
