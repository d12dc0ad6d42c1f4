import Check from 'lucide-react-native/icons/check';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { tailOf } from '../entry/useAccountName.ts';
import { useEntryTitle } from '../useEntryTitle.ts';

export interface ExpenseRowProps {
  entry: Expense & { pending?: boolean };
  onPress: (entry: Expense) => void;
  onLongPress?: ((entry: Expense) => void) | undefined;
  /** Whether it is the one that stands beside the list. */
  open?: boolean | undefined;
  /** Set while several are being chosen. */
  selected?: boolean | undefined;
}

/** What tells a movement apart from a purchase or an income, where its category does not say it already. */
const told = ['TRANSACTION_KIND_REFUND', 'TRANSACTION_KIND_REVERSAL', 'TRANSACTION_KIND_TRANSFER'] as const;

/** A line of the ledger: what, where from, how much. */
export const ExpenseRow = memo(function ExpenseRow({
  entry,
  onPress,
  onLongPress,
  open,
  selected,
}: ExpenseRowProps) {
  const { t } = useTranslation('ledger');
  const { colours } = useTheme();
  const nameOf = useCategoryName();
  const titleOf = useEntryTitle();
  const twin = entry.duplicate_of !== '';
  const kind = told.find((one) => one === entry.kind);
  const choosing = selected !== undefined;
  const facts = [
    kind && !(kind === 'TRANSACTION_KIND_TRANSFER' && entry.category === 'transfer') ? t(`kind.${kind}`) : '',
    nameOf(entry.category),
    entry.account?.tail ? tailOf(entry.account.tail) : '',
    twin ? t('countedOnce') : '',
  ].filter(Boolean);
  return (
    <Pressable
      testID="expense-row"
      onPress={() => onPress(entry)}
      {...(onLongPress && !choosing ? { onLongPress: () => onLongPress(entry) } : {})}
      {...(choosing ? { role: 'checkbox' as const, 'aria-checked': selected } : {})}
      {...(open ? { 'aria-current': true } : {})}
      style={[styles.row, (open || selected) && { backgroundColor: colours.accentSoft }]}
    >
      {selected ? (
        <View style={[styles.check, { backgroundColor: colours.accent }]}>
          <Icon shape={Check} colour="onAccent" />
        </View>
      ) : (
        <CategoryIcon name={entry.category} />
      )}
      <View style={styles.words}>
        <Text numberOfLines={1} colour={twin ? 'quiet' : 'text'}>
          {titleOf(entry)}
        </Text>
        <Text size="caption" colour="quiet" numberOfLines={2}>
          {facts.join(' · ')}
        </Text>
        {entry.pending ? (
          <Text size="caption" colour="warning" testID="pending">
            {t('pending')}
          </Text>
        ) : null}
      </View>
      {entry.money ? (
        <Amount
          money={entry.money}
          direction={entry.direction}
          strong={!twin}
          {...(twin ? { colour: 'quiet' as const } : {})}
        />
      ) : null}
    </Pressable>
  );
});

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: 64,
    gap: space.two,
    paddingVertical: space.one,
    paddingHorizontal: space.two,
    borderRadius: radius.medium,
  },
  words: { flex: 1, gap: 2 },
  check: {
    width: 40,
    height: 40,
    borderRadius: radius.round,
    alignItems: 'center',
    justifyContent: 'center',
  },
});
