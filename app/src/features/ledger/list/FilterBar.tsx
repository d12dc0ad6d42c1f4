import ListFilter from 'lucide-react-native/icons/list-filter';
import X from 'lucide-react-native/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollView, StyleSheet } from 'react-native';
import { Chip } from '@/design/Chip.tsx';
import { space } from '@/design/tokens.ts';
import { useToday } from '@/offline/useProfile.ts';
import { FilterSheet } from './FilterSheet.tsx';
import { countOf, type LedgerFilter } from './filter.ts';
import { periodOf } from './periods.ts';
import { useFilterWords } from './useFilterWords.ts';
import type { FilterChange } from './useLedgerFilter.ts';

interface FilterBarProps {
  filter: LedgerFilter;
  currencies: readonly string[];
  onChange: (change: FilterChange) => void;
}

/** The filters that are on, each to be taken off with one touch, and the way to all the others. */
export function FilterBar({ filter, currencies, onChange }: FilterBarProps) {
  const { t } = useTranslation('ledger');
  const today = useToday();
  const [open, setOpen] = useState(false);
  const active = useFilterWords()(filter);
  const count = countOf(filter);
  return (
    <>
      <ScrollView
        horizontal
        showsHorizontalScrollIndicator={false}
        style={styles.bar}
        contentContainerStyle={styles.chips}
        keyboardShouldPersistTaps="handled"
      >
        <Chip
          label={count ? t('filtersOn', { count }) : t('filters')}
          icon={ListFilter}
          onPress={() => setOpen(true)}
          testID="filters"
        />
        {active.map(({ name, label, without }) => (
          <Chip
            key={name}
            label={label}
            icon={X}
            selected
            aria-label={t('removeFilter', { name: label })}
            onPress={() => onChange(without)}
            testID={`active-${name}`}
          />
        ))}
        {filter.from || filter.to
          ? null
          : (['thisMonth', 'lastMonth'] as const).map((name) => (
              <Chip
                key={name}
                label={t(`period.${name}`)}
                onPress={() => onChange(periodOf(name, today))}
                testID={`period-${name}`}
              />
            ))}
      </ScrollView>
      <FilterSheet
        open={open}
        filter={filter}
        currencies={currencies}
        onChange={onChange}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

const styles = StyleSheet.create({
  bar: { flexGrow: 0 },
  // Room for the line around the one that has the focus.
  chips: { gap: space.one, paddingHorizontal: space.two, paddingVertical: space.half },
});
