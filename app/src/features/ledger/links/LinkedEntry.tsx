import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Expense, Link } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { space } from '@/design/tokens.ts';
import { useExpense } from '@/offline/useExpense.ts';
import { useOutgoing, useWrites } from '@/offline/useWrites.ts';
import { ExpenseRow } from '../list/ExpenseRow.tsx';
import { asPending } from './pending.ts';
import { useReason } from './useReason.ts';

/** The other entry of a link, how the two belong together and why; undone, and made again. */
export function LinkedEntry({ link: stored, of }: { link: Link; of: Expense }) {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  const { pending } = useOutgoing();
  const link = asPending(stored, pending);
  const reasonOf = useReason();
  const { write } = useWrites();
  const toast = useToast();
  const first = link.expense_id === of.expense_id;
  const { data, isError } = useExpense(first ? link.other_expense_id : link.expense_id);
  const other = data?.expense;
  const { kind } = link;
  const again =
    kind === 'LINK_KIND_DUPLICATE' || kind === 'LINK_KIND_REFUND' || kind === 'LINK_KIND_TRANSFER'
      ? () =>
          write({
            kind: 'linkExpenses',
            link: kind,
            expenseId: link.expense_id,
            otherExpenseId: link.other_expense_id,
          })
      : undefined;
  const undo = () => {
    void write({ kind: 'undoLink', linkId: link.link_id });
    toast({
      text: t('linkUndone'),
      ...(again ? { action: { label: t('common:undo'), onPress: again } } : {}),
    });
  };
  const side = first ? 'first' : 'second';
  return (
    <View style={styles.link} testID="link">
      <Text size="caption" colour="quiet">
        {[kind === 'LINK_KIND_UNSPECIFIED' ? '' : t(`link.${kind}.${side}`), reasonOf(link)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {other ? (
        <ExpenseRow entry={other} onPress={({ expense_id: id }) => router.push(`/expense/${id}`)} />
      ) : isError || data ? (
        <Text colour="quiet">{t('entryGone')}</Text>
      ) : (
        <Skeleton height={64} />
      )}
      {link.undone ? (
        again ? (
          <Button
            label={t('linkAgain')}
            look="plain"
            onPress={again}
            testID="link-again"
            style={styles.action}
          />
        ) : null
      ) : (
        <Button label={t('undoLink')} look="plain" onPress={undo} testID="undo-link" style={styles.action} />
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  link: { gap: space.half, marginHorizontal: -space.two, paddingHorizontal: space.two },
  action: { alignSelf: 'flex-start' },
});
