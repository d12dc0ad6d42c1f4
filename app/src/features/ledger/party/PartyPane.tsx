import { useRouter } from 'expo-router';
import type { ReactNode } from 'react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollView, StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { Screen } from '@/design/layout.tsx';
import { ErrorState, SkeletonRows } from '@/design/states.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { useWide } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useExpenses } from '@/offline/useExpenses.ts';
import { ExpenseList } from '../list/ExpenseList.tsx';
import type { LedgerFilter } from '../list/filter.ts';

interface PartyPaneProps {
  title: string;
  filter: LedgerFilter;
  /** Of the entries that the filter finds, those that belong. */
  belongs?: (entry: Expense) => boolean;
  actions?: ReactNode;
  /** Above the entries. */
  children: ReactNode;
}

const nothing: Expense[] = [];

/** Everything about a category or a merchant: its figures, then its entries. */
export function PartyPane({ title, filter, belongs, actions, children }: PartyPaneProps) {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  const wide = useWide();
  const query = useExpenses(filter);
  const expenses = query.data ?? nothing;
  const own = useMemo(() => (belongs ? expenses.filter(belongs) : expenses), [expenses, belongs]);
  const open = useCallback(({ expense_id: id }: Expense) => router.push(`/expense/${id}`), [router]);
  if (query.isError && own.length === 0)
    return (
      <Screen title={title} back actions={actions} testID="party">
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      </Screen>
    );
  const list = (
    <ExpenseList
      entries={own}
      header={
        <View style={styles.head}>
          {wide ? null : children}
          <Heading level={2} size="body">
            {t('entries')}
          </Heading>
        </View>
      }
      empty={
        <View style={styles.head}>
          {query.isPending ? <SkeletonRows /> : <Text colour="quiet">{t('noEntriesHere')}</Text>}
        </View>
      }
      onPress={open}
      onEnd={() => {
        if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
      }}
      loadingMore={query.isFetchingNextPage}
    />
  );
  return (
    <Screen title={title} back scrolls={false} wide actions={actions} testID="party">
      <View style={styles.all}>
        {wide ? (
          <ScrollView style={styles.side} contentContainerStyle={styles.figures}>
            {children}
          </ScrollView>
        ) : null}
        <View style={styles.list}>{list}</View>
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  all: { flex: 1, flexDirection: 'row' },
  side: { flex: 1 },
  figures: { gap: space.two, paddingHorizontal: space.two, paddingBottom: space.six },
  list: { flex: 1 },
  head: { paddingHorizontal: space.two, gap: space.two, paddingBottom: space.one },
});
