import { useLocalSearchParams } from 'expo-router';
import { useMemo } from 'react';
import { CategoryIcon } from '@/features/categories/CategoryIcon';
import { useCategoryColour } from '@/features/categories/useCategoryColour';
import { useCategoryName } from '@/features/categories/useCategoryName';
import { CategoryBudget } from './party/CategoryBudget';
import { Figures } from './party/Figures';
import { PartyPane } from './party/PartyPane';
import { inCategory } from './party/sums';

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
