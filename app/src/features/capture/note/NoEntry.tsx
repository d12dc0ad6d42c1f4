import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import type { Outcome } from '@/api/types.ts';
import { Text } from '@/design/Text.tsx';
import { useFormat } from '@/format/useFormat.ts';

/** Says why a text makes no entry, and what it tells all the same. */
export function NoEntry({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('capture');
  const format = useFormat();
  const { upcoming_bill: bill, balance_reading: reading } = outcome;
  return (
    <View testID="no-entry">
      <Text strong>{t(`verdict.${outcome.verdict}`)}</Text>
      {bill?.money ? (
        <Text>
          {format.money(bill.money)}
          {bill.due_on ? ` · ${format.dayLong(bill.due_on)}` : ''}
        </Text>
      ) : null}
      {reading?.balance ? <Text>{format.money(reading.balance)}</Text> : null}
      {outcome.verdict === 'VERDICT_OTHER' ? (
        <Text size="caption" colour="quiet">
          {t('noAmountHint')}
        </Text>
      ) : null}
    </View>
  );
}
