import ListChecks from 'lucide-react-native/icons/list-checks';
import X from 'lucide-react-native/icons/x';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { IconButton } from '@/design/Button.tsx';
import { Screen } from '@/design/layout.tsx';
import { ErrorState, SkeletonRows } from '@/design/states.tsx';
import { useToast } from '@/design/toast.tsx';
import { space } from '@/design/tokens.ts';
import { CategorySheet } from '@/features/categories/CategorySheet.tsx';
import { shortenLists } from '@/offline/lists.ts';
import { useExpenses } from '@/offline/useExpenses.ts';
import { useSummary } from '@/offline/useSummary.ts';
import { useChangeEntries } from '../useChangeEntries.ts';
import { useDeleteEntries } from '../useDeleteEntries.ts';
import { ExpenseList } from './ExpenseList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FoundSums } from './FoundSums.tsx';
import { filterNames, narrows } from './filter.ts';
import { Nothing } from './Nothing.tsx';
import { SearchField } from './SearchField.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useLedgerFilter } from './useLedgerFilter.ts';
import { useSelection } from './useSelection.ts';

const none = Object.fromEntries(filterNames.map((name) => [name, undefined]));

const nothing: Expense[] = [];

/** The ledger: searched, filtered, and several entries changed at once. */
export function LedgerPane({
  openId,
  onOpen,
}: {
  openId?: string | undefined;
  onOpen: (entry: Expense) => void;
}) {
  const { t } = useTranslation('ledger');
  const [filter, change] = useLedgerFilter();
  const query = useExpenses(filter);
  const expenses = query.data ?? nothing;
  const currencies = useCurrencies();
  const { selected, start, toggle, stop } = useSelection();
  const [choosing, setChoosing] = useState(false);
  const [pulled, setPulled] = useState(false);
  const toast = useToast();
  const changeEntries = useChangeEntries();
  const deleteEntries = useDeleteEntries();
  const chosen = useMemo(
    () => expenses.filter(({ expense_id: id }) => selected?.has(id)),
    [expenses, selected],
  );
  const search = useCallback((text: string) => change({ text: text || undefined }), [change]);
  const filtered = narrows(filter);
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  // A refetch in the background shows nothing: only one that was asked for does.
  const refresh = () => {
    setPulled(true);
    shortenLists();
    void query.refetch().finally(() => setPulled(false));
  };
  const list =
    query.isPending && expenses.length === 0 ? (
      <View style={styles.inset}>
        <SkeletonRows count={9} />
      </View>
    ) : query.isError && expenses.length === 0 ? (
      <ErrorState error={query.error} retry={() => void query.refetch()} />
    ) : (
      <ExpenseList
        entries={expenses}
        header={
          filtered && expenses.length > 0 ? (
            <FoundSums entries={expenses} more={query.hasNextPage} />
          ) : undefined
        }
        empty={<Nothing filtered={filtered} onClear={() => change(none)} />}
        onPress={selected ? toggle : onOpen}
        onLongPress={start}
        openId={openId}
        selected={selected}
        onEnd={more}
        loadingMore={query.isFetchingNextPage}
        onRefresh={refresh}
        refreshing={pulled}
      />
    );
  return (
    <Screen
      title={selected ? t('selected', { count: chosen.length }) : t('common:ledger')}
      scrolls={false}
      testID="ledger"
      actions={
        selected ? (
          <IconButton label={t('stopSelecting')} icon={X} onPress={stop} testID="stop-selecting" />
        ) : (
          <IconButton
            label={t('select')}
            icon={ListChecks}
            disabled={expenses.length === 0}
            onPress={() => start()}
            testID="select"
          />
        )
      }
    >
      <View style={styles.inset}>
        <SearchField value={filter.text ?? ''} label={t('searchLedger')} onSearch={search} />
      </View>
      <FilterBar filter={filter} currencies={currencies} onChange={change} />
      <View style={styles.list}>{list}</View>
      {selected ? (
        <SelectionBar
          count={chosen.length}
          onRecategorise={() => setChoosing(true)}
          onDelete={() => {
            deleteEntries(chosen.map(({ expense_id: id }) => id));
            stop();
          }}
        />
      ) : null}
      <CategorySheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(category) => {
          if (!changeEntries(chosen, { category })) toast({ text: t('nothingToChange') });
          stop();
        }}
      />
    </Screen>
  );
}

/** The currencies that the ledger holds. */
function useCurrencies(): string[] {
  const { data } = useSummary({ groupBy: 'SUMMARY_GROUP_MONTH' });
  return useMemo(
    () => [...new Set((data?.totals ?? []).flatMap(({ spent }) => spent?.currency_code ?? []))],
    [data],
  );
}

const styles = StyleSheet.create({
  inset: { paddingHorizontal: space.two },
  list: { flex: 1 },
});
