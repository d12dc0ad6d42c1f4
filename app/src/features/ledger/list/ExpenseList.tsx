import { FlashList } from '@shopify/flash-list';
import { useIsFocused } from 'expo-router';
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { ActivityIndicator, RefreshControl, StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { DayHeader } from './DayHeader.tsx';
import { ExpenseLine } from './ExpenseRow.tsx';
import { type Line, linesOf } from './lines.ts';
import { useRowWords } from './useRowWords.ts';

export interface ExpenseListProps {
  entries: readonly Expense[];
  header?: ReactElement | undefined;
  empty?: ReactElement | undefined;
  onPress: (entry: Expense) => void;
  onLongPress?: (entry: Expense) => void;
  openId?: string | undefined;
  /** Set while several are being chosen. */
  selected?: ReadonlySet<string> | undefined;
  onEnd?: (() => void) | undefined;
  loadingMore?: boolean;
  onRefresh?: (() => void) | undefined;
  refreshing?: boolean;
}

/** Entries by day, recycled: as smooth at ten thousand as at ten. */
export function ExpenseList({
  entries,
  header,
  empty,
  onPress,
  onLongPress,
  openId,
  selected,
  onEnd,
  loadingMore,
  onRefresh,
  refreshing = false,
}: ExpenseListProps) {
  const { colours } = useTheme();
  const wordsOf = useRowWords();
  const { amountParts } = useFormat();
  const lines = useLines(useWhileSeen(entries));
  const sticky = useMemo(() => lines.flatMap(({ kind }, index) => (kind === 'day' ? [index] : [])), [lines]);
  const render = useCallback(
    ({ item }: { item: Line }) =>
      item.kind === 'day' ? (
        <DayHeader day={item.day} nets={item.nets} />
      ) : (
        <ExpenseLine
          entry={item.entry}
          onPress={onPress}
          onLongPress={onLongPress}
          open={item.key === openId}
          selected={selected?.has(item.key)}
          wordsOf={wordsOf}
          partsOf={amountParts}
        />
      ),
    [onPress, onLongPress, openId, selected, wordsOf, amountParts],
  );
  const [atTop, setAtTop] = useState(true);
  const marks = useMemo(() => ({ openId, selected }), [openId, selected]);
  return (
    <FlashList
      testID="expense-list"
      data={lines}
      extraData={marks}
      renderItem={render}
      keyExtractor={keyOf}
      getItemType={kindOf}
      stickyHeaderIndices={sticky}
      drawDistance={DRAWN}
      maintainVisibleContentPosition={atTop ? LETS_IN : undefined}
      onScroll={({ nativeEvent }) => setAtTop(nativeEvent.contentOffset.y < NEAR)}
      scrollEventThrottle={100}
      onEndReached={onEnd}
      onEndReachedThreshold={2}
      ListHeaderComponent={header}
      ListEmptyComponent={empty}
      ListFooterComponent={
        <View style={styles.footer}>{loadingMore ? <ActivityIndicator color={colours.accent} /> : null}</View>
      }
      {...(onRefresh
        ? {
            refreshControl: (
              <RefreshControl refreshing={refreshing} onRefresh={onRefresh} tintColor={colours.accent} />
            ),
          }
        : {})}
      keyboardShouldPersistTaps="handled"
    />
  );
}

/**
 * The value as it was last while the screen was in front: a list behind another one has no height to measure its rows by,
 * and would be elsewhere afterwards.
 */
function useWhileSeen<Value>(value: Value): Value {
  const seen = useIsFocused();
  const [last, setLast] = useState(value);
  if (seen && last !== value) setLast(value);
  return seen ? value : last;
}

/** As the entries come, a page at a time: what was made of those that stay is kept, and so their rows. */
function useLines(entries: readonly Expense[]): readonly Line[] {
  const [made, setMade] = useState(() => ({ entries, lines: linesOf(entries) }));
  if (made.entries === entries) return made.lines;
  const lines = linesOf(entries, made.lines);
  setMade({ entries, lines });
  return lines;
}

/** Points beyond the edges that have their rows: what a fling passes while a slow device draws two frames. */
const DRAWN = 1500;

/** Who is at the top sees what comes there, such as an entry that was put back; further down what is read stays in place. */
const LETS_IN = { disabled: true };
const NEAR = 100;

const keyOf = ({ key }: Line) => key;
const kindOf = ({ kind }: Line) => kind;

const styles = StyleSheet.create({ footer: { minHeight: space.six * 2, justifyContent: 'center' } });
