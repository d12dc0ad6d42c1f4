import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { compare } from '@/format/decimal.ts';
import { useFormat } from '@/format/useFormat.ts';
import { netsOf } from './lines.ts';

/** How many entries were found and what they come to, a currency each; while there are more it says so. */
export function FoundSums({ entries, more }: { entries: readonly Expense[]; more: boolean }) {
  const { t } = useTranslation('ledger');
  const { count: written } = useFormat();
  const count = entries.length;
  return (
    <View style={styles.sums} testID="found" role="status">
      <Text size="caption" colour="quiet" style={styles.count}>
        {t(more ? 'foundSoFar' : 'found', { count, written: written(count) })}
      </Text>
      {netsOf(entries).map((net) => (
        <Amount
          key={net.currency_code}
          money={net}
          direction={compare(net.amount, '0') > 0 ? 'DIRECTION_CREDIT' : undefined}
          size="caption"
        />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  sums: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: space.two,
    minHeight: 32,
    paddingHorizontal: space.two,
  },
  count: { flexGrow: 1 },
});
