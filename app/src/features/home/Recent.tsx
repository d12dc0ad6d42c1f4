import { type Href, useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { Card, Section } from '@/design/layout.tsx';
import { ExpenseRow } from '@/features/ledger/list/ExpenseRow.tsx';
import { MoreLink } from './MoreLink.tsx';

/** The latest entries of the ledger. */
export function Recent({ entries }: { entries: (Expense & { pending?: boolean })[] }) {
  const { t } = useTranslation('home');
  const router = useRouter();
  return (
    <Section title={t('recent')} action={<MoreLink label={t('seeAll')} href="/ledger" testID="to-ledger" />}>
      <Card style={styles.card} testID="recent">
        {entries.map((entry) => (
          <ExpenseRow
            key={entry.expense_id}
            entry={entry}
            onPress={({ expense_id: id }) => router.navigate(`/expense/${id}` as Href)}
          />
        ))}
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({ card: { paddingHorizontal: 0, gap: 0 } });
