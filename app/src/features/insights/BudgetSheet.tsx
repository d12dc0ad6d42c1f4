import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Budget } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Chip } from '@/design/Chip.tsx';
import { Field } from '@/design/Field.tsx';
import { Sheet } from '@/design/Sheet.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { CategoryPicker } from '@/features/categories/CategoryPicker.tsx';
import { categoryLook } from '@/features/categories/looks.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useTypedAmount } from '@/format/useTypedAmount.ts';
import { useChangeBudget } from './useChangeBudget.ts';
import { useSuggestedLimit } from './useSuggestedLimit.ts';

interface BudgetSheetProps {
  /** The one to change; a new one without it. */
  budget?: Budget | undefined;
  /** Those that there are: a new one for the same category takes the place of the old. */
  budgets: Budget[];
  currency: string;
  onClose: () => void;
}

/** Sets, changes or takes away a budget. */
export function BudgetSheet({ budget, budgets, currency, onClose }: BudgetSheetProps) {
  const { t } = useTranslation('insights');
  const nameOf = useCategoryName();
  const change = useChangeBudget();
  const overallIsSet = budgets.some(({ category }) => category === '');
  // Empty for the overall budget; undefined where none is chosen yet.
  const [category, setCategory] = useState(budget ? budget.category : overallIsSet ? undefined : '');
  const [picking, setPicking] = useState(category === undefined);
  const unit = budget?.limit?.currency_code ?? currency;
  const sum = useTypedAmount(unit);
  const [typed, setTyped] = useState(() => sum.typed(budget?.limit?.amount ?? ''));
  const [tried, setTried] = useState(false);
  const before = budgets.find((one) => one.category === category)?.limit;
  const amount = sum.read(typed);
  const save = () => {
    setTried(true);
    if (amount === undefined || category === undefined) return;
    change(category, { currency_code: unit, amount }, before);
    onClose();
  };
  const choose = (name: string) => {
    setCategory(name);
    setPicking(false);
  };
  return (
    <Sheet open title={t(budget ? 'changeBudget' : 'addBudget')} onClose={onClose}>
      {budget ? (
        <Text strong>{budget.category ? nameOf(budget.category, true) : t('overall')}</Text>
      ) : (
        <View style={styles.chips} role="group" aria-label={t('category')}>
          <Chip
            label={t('overall')}
            selected={category === ''}
            onPress={() => choose('')}
            testID="budget-for-overall"
          />
          <Chip
            label={category ? nameOf(category, true) : t('ledger:chooseCategory')}
            {...(category ? { icon: categoryLook(category).icon } : {})}
            selected={category !== ''}
            onPress={() => setPicking(true)}
            testID="budget-for-category"
          />
        </View>
      )}
      {picking ? (
        <CategoryPicker value={category} onChoose={choose} />
      ) : (
        <>
          <Field
            label={`${t('limit')} (${unit})`}
            value={typed}
            onChangeText={setTyped}
            inputMode="decimal"
            autoFocus
            hint={sum.understood(typed)}
            error={tried && amount === undefined ? t('limitWrong') : undefined}
            onSubmitEditing={save}
            testID="budget-limit"
          />
          {category === undefined ? null : (
            <Suggestion
              category={category}
              currency={unit}
              onUse={(suggested) => setTyped(sum.typed(suggested))}
            />
          )}
          <Button label={t('common:save')} onPress={save} testID="save-budget" />
          {budget ? (
            <Button
              label={t('remove')}
              look="danger"
              onPress={() => {
                change(budget.category, undefined, budget.limit);
                onClose();
              }}
              testID="remove-budget"
            />
          ) : null}
        </>
      )}
    </Sheet>
  );
}

interface SuggestionProps {
  category: string;
  currency: string;
  onUse: (amount: string) => void;
}

function Suggestion({ category, currency, onUse }: SuggestionProps) {
  const { t } = useTranslation('insights');
  const { money } = useFormat();
  const amount = useSuggestedLimit(category, currency);
  if (amount === undefined) return null;
  return (
    <View style={styles.suggestion}>
      <Text size="caption" colour="quiet" style={styles.grow}>
        {t('suggested', { amount: money({ currency_code: currency, amount }) })}
      </Text>
      <Button label={t('use')} look="plain" onPress={() => onUse(amount)} testID="use-suggestion" />
    </View>
  );
}

const styles = StyleSheet.create({
  chips: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one },
  suggestion: { flexDirection: 'row', alignItems: 'center', gap: space.one },
  grow: { flex: 1 },
});
