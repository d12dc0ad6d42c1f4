import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Card } from '@/design/layout.tsx';
import { Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { BudgetStanding } from '@/features/insights/BudgetStanding.tsx';
import { useFormat } from '@/format/useFormat.ts';
import { useBudgets } from '@/offline/useBudgets.ts';

/** How the category stands against its budget; where there is none, the way to set one. */
export function CategoryBudget({ name }: { name: string }) {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  const { money } = useFormat();
  const { data, isError } = useBudgets();
  const budget = data?.find(({ category }) => category === name);
  if (data === undefined) return isError ? null : <Skeleton height={80} />;
  return (
    <Card testID="category-budget">
      <View style={styles.line}>
        <View style={styles.words}>
          {budget?.limit ? (
            <>
              <Text>
                {t('spentOf', { spent: budget.spent ? money(budget.spent) : '', limit: money(budget.limit) })}
              </Text>
              <BudgetStanding status={budget.status} />
            </>
          ) : (
            <Text colour="quiet">{t('noBudget')}</Text>
          )}
        </View>
        <Button
          label={t(budget ? 'seeBudgets' : 'setBudget')}
          look="plain"
          onPress={() => router.push('/budgets')}
          testID="to-budgets"
          style={styles.button}
        />
      </View>
    </Card>
  );
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space.one },
  button: { marginStart: -space.two },
  words: { flexGrow: 1, flexShrink: 1, gap: space.half },
});
