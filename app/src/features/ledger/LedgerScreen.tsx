import { useLocalSearchParams, useRouter } from 'expo-router';
import MousePointerClick from 'lucide-react-native/icons/mouse-pointer-click';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { EmptyState } from '@/design/states.tsx';
import { useTheme, useWide } from '@/design/theme.tsx';
import { ExpensePane } from './entry/ExpensePane.tsx';
import { LedgerPane } from './list/LedgerPane.tsx';

/** The ledger; where there is room, an entry stands beside it. */
export function LedgerScreen() {
  const { t } = useTranslation('ledger');
  const { colours } = useTheme();
  const wide = useWide();
  const router = useRouter();
  const { open } = useLocalSearchParams<{ open?: string }>();
  const show = useCallback(
    ({ expense_id: id }: Expense) => (wide ? router.setParams({ open: id }) : router.push(`/expense/${id}`)),
    [wide, router],
  );
  if (!wide) return <LedgerPane onOpen={show} />;
  return (
    <View style={styles.sides}>
      <View style={[styles.list, { borderColor: colours.line }]}>
        <LedgerPane onOpen={show} openId={open} />
      </View>
      <View style={styles.entry}>
        {open ? (
          <ExpensePane key={open} id={open} onGone={() => router.setParams({ open: undefined })} />
        ) : (
          <View style={styles.middle}>
            <EmptyState icon={MousePointerClick} title={t('chooseEntry')} text={t('chooseEntryText')} />
          </View>
        )}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  sides: { flex: 1, flexDirection: 'row' },
  list: { flex: 5, maxWidth: 520, borderEndWidth: 1 },
  entry: { flex: 6 },
  middle: { flex: 1, justifyContent: 'center' },
});
