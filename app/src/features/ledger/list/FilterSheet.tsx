import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Calendar } from '@/design/Calendar.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Section } from '@/design/layout.tsx';
import { Sheet } from '@/design/Sheet.tsx';
import { space } from '@/design/tokens.ts';
import { CategoryPicker } from '@/features/categories/CategoryPicker.tsx';
import { categoryLook } from '@/features/categories/looks.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useToday } from '@/offline/useProfile.ts';
import { AccountFilter } from './AccountFilter.tsx';
import { AmountFilter } from './AmountFilter.tsx';
import { FilterField } from './FilterField.tsx';
import { filterNames, flows, kinds, type LedgerFilter, narrows } from './filter.ts';
import { nameOfPeriod, periodNames, periodOf } from './periods.ts';
import type { FilterChange } from './useLedgerFilter.ts';

interface FilterSheetProps {
  open: boolean;
  filter: LedgerFilter;
  /** Those that the ledger holds. */
  currencies: readonly string[];
  onChange: (change: FilterChange) => void;
  onClose: () => void;
}

/** All filters; each takes effect at once, so that the list behind is always what is asked for. */
export function FilterSheet({ open, filter, currencies, onChange, onClose }: FilterSheetProps) {
  const { t } = useTranslation('ledger');
  const { day, currencyName } = useFormat();
  const nameOf = useCategoryName();
  const today = useToday();
  const [part, setPart] = useState<'all' | 'category' | 'from' | 'to'>('all');
  const back = () => setPart('all');
  const { from, to, category, merchant, kind, flow, currency } = filter;
  const period = nameOfPeriod({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, today);
  const titles = { all: t('filters'), category: t('chooseCategory'), from: t('firstDay'), to: t('lastDay') };
  return (
    <Sheet
      open={open}
      title={titles[part]}
      onClose={part === 'all' ? onClose : back}
      footer={
        part === 'all' ? (
          <View style={styles.actions}>
            {narrows(filter) ? (
              <Button
                label={t('clearFilters')}
                look="secondary"
                style={styles.action}
                onPress={() => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])))}
                testID="clear-filters"
              />
            ) : null}
            <Button label={t('common:done')} style={styles.action} onPress={onClose} testID="filters-done" />
          </View>
        ) : null
      }
    >
      {part === 'category' ? (
        <CategoryPicker
          value={category}
          onChoose={(chosen) => {
            onChange({ category: chosen });
            back();
          }}
        />
      ) : part === 'from' || part === 'to' ? (
        <Calendar
          value={filter[part] ?? ''}
          today={today}
          onChange={(chosen) => {
            const other = part === 'from' ? to : from;
            const wrong = other !== undefined && (part === 'from' ? chosen > other : chosen < other);
            onChange(wrong ? { from: chosen, to: chosen } : { [part]: chosen });
            back();
          }}
        />
      ) : (
        <>
          <Section title={t('periodTitle')}>
            <Chips>
              {periodNames.map((name) => (
                <Chip
                  key={name}
                  label={t(`period.${name}`)}
                  selected={name === period}
                  onPress={() =>
                    onChange(name === period ? { from: undefined, to: undefined } : periodOf(name, today))
                  }
                  testID={`sheet-${name}`}
                />
              ))}
              <Chip
                label={from ? t('fromDay', { day: day(from) }) : t('firstDay')}
                selected={!!from && !period}
                onPress={() => setPart('from')}
                testID="filter-from"
              />
              <Chip
                label={to ? t('toDay', { day: day(to) }) : t('lastDay')}
                selected={!!to && !period}
                onPress={() => setPart('to')}
                testID="filter-to"
              />
            </Chips>
          </Section>
          <Section title={t('categoryTitle')}>
            <Chips>
              <Chip
                label={category ? nameOf(category, true) : t('chooseCategory')}
                {...(category ? { icon: categoryLook(category).icon } : {})}
                selected={!!category}
                onPress={() => setPart('category')}
                testID="filter-category"
              />
              {category ? (
                <Chip label={t('anyCategory')} onPress={() => onChange({ category: undefined })} />
              ) : null}
            </Chips>
          </Section>
          <Section title={t('kindTitle')}>
            <Chips>
              {flows.map((one) => (
                <Chip
                  key={one}
                  label={t(`flow.${one}`)}
                  selected={one === flow}
                  onPress={() => onChange({ flow: one === flow ? undefined : one })}
                  testID={`filter-${one}`}
                />
              ))}
            </Chips>
            <Chips>
              {kinds.map((one) => (
                <Chip
                  key={one}
                  label={t(`kind.${one}`)}
                  selected={one === kind}
                  onPress={() => onChange({ kind: one === kind ? undefined : one })}
                  testID={`filter-${one}`}
                />
              ))}
            </Chips>
          </Section>
          {currencies.length > 1 ? (
            <Section title={t('currencyTitle')}>
              <Chips>
                {currencies.map((code) => (
                  <Chip
                    key={code}
                    label={`${code} · ${currencyName(code)}`}
                    selected={code === currency}
                    onPress={() => onChange({ currency: code === currency ? undefined : code })}
                    testID={`filter-${code}`}
                  />
                ))}
              </Chips>
            </Section>
          ) : null}
          <AmountFilter filter={filter} onChange={onChange} />
          <AccountFilter tail={filter.account_tail} onChange={(tail) => onChange({ account_tail: tail })} />
          <FilterField
            label={t('field.merchant')}
            value={merchant ?? ''}
            onChange={(name) => onChange({ merchant: name || undefined })}
            maxLength={200}
            testID="filter-merchant"
          />
        </>
      )}
    </Sheet>
  );
}

const styles = StyleSheet.create({
  actions: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one },
  action: { flexGrow: 1 },
});
