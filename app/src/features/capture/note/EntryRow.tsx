import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { ExtractedExpense } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { tailOf } from '@/format/tail.ts';
import { useFormat } from '@/format/useFormat.ts';

/** One entry as it was understood: what, where, when and how much. */
export function EntryRow({ expense, large = false }: { expense: ExtractedExpense; large?: boolean }) {
  const { t } = useTranslation('capture');
  const nameOf = useCategoryName();
  const format = useFormat();
  const category = nameOf(expense.category || 'other', true);
  const beside = [
    expense.merchant ? category : '',
    expense.occurred_on ? format.relativeDay(expense.occurred_on) : '',
    expense.account?.tail ? tailOf(expense.account.tail) : '',
    plain.has(expense.kind) ? '' : t(`kind.${expense.kind}`),
  ];
  return (
    <View style={styles.row} testID="understood-entry">
      <CategoryIcon name={expense.category || 'other'} />
      <View style={styles.words}>
        <Text strong numberOfLines={2}>
          {expense.merchant || category}
        </Text>
        <Text size="caption" colour="quiet">
          {beside.filter(Boolean).join(' · ')}
        </Text>
      </View>
      {expense.money ? (
        <Amount money={expense.money} direction={expense.direction} size={large ? 'display' : 'title'} />
      ) : null}
    </View>
  );
}

const plain: ReadonlySet<string> = new Set([
  'TRANSACTION_KIND_UNSPECIFIED',
  'TRANSACTION_KIND_DEBIT',
  'TRANSACTION_KIND_CREDIT',
]);

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: space.two,
    rowGap: space.half,
    minHeight: 56,
  },
  words: { flex: 1, minWidth: 120, gap: 2 },
});
