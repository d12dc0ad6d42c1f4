import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Section } from '@/design/layout.tsx';
import { space } from '@/design/tokens.ts';
import { useTypedAmount } from '@/format/useTypedAmount.ts';
import { FilterField } from './FilterField.tsx';
import { isAccepted, isCrossed, type LedgerFilter } from './filter.ts';
import type { FilterChange } from './useLedgerFilter.ts';

const bounds = ['min_amount', 'max_amount'] as const;
/** The most that any currency has after its point. */
const MINOR_UNITS = 4;

/** The smallest and the largest amount; one that would leave nothing in between takes the other one off. */
export function AmountFilter({
  filter,
  onChange,
}: {
  filter: LedgerFilter;
  onChange: (change: FilterChange) => void;
}) {
  const { t } = useTranslation('ledger');
  const sum = useTypedAmount('', MINOR_UNITS);
  const read = (typed: string) => {
    const amount = sum.read(typed);
    return amount && isAccepted('min_amount', amount) ? amount : undefined;
  };
  const change = (bound: (typeof bounds)[number], amount: string) => {
    const crossed = isCrossed({ ...filter, [bound]: amount });
    onChange({
      ...(crossed ? { min_amount: undefined, max_amount: undefined } : {}),
      [bound]: amount || undefined,
    });
  };
  return (
    <Section title={t('field.money')}>
      <View style={styles.line}>
        {bounds.map((bound) => (
          <View key={bound} style={styles.bound}>
            <FilterField
              label={t(`bound.${bound}`)}
              value={sum.typed(filter[bound] ?? '')}
              read={read}
              wanted={t('amountWrong')}
              onChange={(amount) => change(bound, amount)}
              inputMode="decimal"
              maxLength={24}
              testID={`filter-${bound}`}
            />
          </View>
        ))}
      </View>
    </Section>
  );
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one },
  bound: { flexGrow: 1, flexBasis: 120 },
});
