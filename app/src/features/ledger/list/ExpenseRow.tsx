import Check from 'lucide-react-native/icons/check';
import { memo } from 'react';
import { StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { AmountText } from '@/design/Amount.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { type Format, useFormat } from '@/format/useFormat.ts';
import { useRowWords } from './useRowWords.ts';

export interface ExpenseRowProps {
  entry: Expense & { pending?: boolean };
  onPress: (entry: Expense) => void;
  onLongPress?: ((entry: Expense) => void) | undefined;
  /** Whether it is the one that stands beside the list. */
  open?: boolean | undefined;
  /** Set while several are being chosen. */
  selected?: boolean | undefined;
}

/** A line of the ledger: what, where from, how much. */
export function ExpenseRow(props: ExpenseRowProps) {
  const wordsOf = useRowWords();
  const { amountParts } = useFormat();
  return <ExpenseLine {...props} wordsOf={wordsOf} partsOf={amountParts} />;
}

interface ExpenseLineProps extends ExpenseRowProps {
  wordsOf: ReturnType<typeof useRowWords>;
  partsOf: Format['amountParts'];
}

/** The same in a long list, which words all its rows. */
export const ExpenseLine = memo(function ExpenseLine({
  entry,
  onPress,
  onLongPress,
  open,
  selected,
  wordsOf,
  partsOf,
}: ExpenseLineProps) {
  const { colours } = useTheme();
  const { title, facts, pending } = wordsOf(entry);
  const isCounted = entry.duplicate_of === '' && entry.transfer_of === '';
  const choosing = selected !== undefined;
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
        <Text numberOfLines={2} colour={isCounted ? 'text' : 'quiet'}>
          {title}
        </Text>
        <Text size="caption" colour="quiet" numberOfLines={2}>
          {facts}
        </Text>
        {pending ? (
          <Text size="caption" colour="warning" testID="pending">
            {pending}
          </Text>
        ) : null}
      </View>
      {entry.money ? (
        <AmountText
          parts={partsOf(entry.money)}
          direction={entry.direction}
          strong={isCounted}
          {...(isCounted ? {} : { colour: 'quiet' as const })}
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
