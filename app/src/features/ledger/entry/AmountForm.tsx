import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Draft, Expense } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Field } from '@/design/Field.tsx';
import { space } from '@/design/tokens.ts';
import { useTypedAmount } from '@/format/useTypedAmount.ts';

const directions = ['DIRECTION_DEBIT', 'DIRECTION_CREDIT'] as const;

/** Edits how much, in which currency, and which way. */
export function AmountForm({ entry, onSave }: { entry: Expense; onSave: (wanted: Draft<Expense>) => void }) {
  const { t } = useTranslation('ledger');
  const [currency, setCurrency] = useState(entry.money?.currency_code ?? '');
  const known = /^[A-Z]{3}$/.test(currency);
  const sum = useTypedAmount(known ? currency : '');
  const [typed, setTyped] = useState(() => sum.typed(entry.money?.amount ?? ''));
  const [direction, setDirection] = useState(entry.direction);
  const [tried, setTried] = useState(false);
  const amount = sum.read(typed);
  const save = () => {
    setTried(true);
    if (amount && known)
      onSave({
        money: { currency_code: currency, amount },
        ...(direction === entry.direction ? {} : { direction }),
      });
  };
  return (
    <>
      <Chips>
        {directions.map((one) => (
          <Chip
            key={one}
            label={t(`direction.${one}`)}
            selected={one === direction}
            onPress={() => setDirection(one)}
            testID={one}
          />
        ))}
      </Chips>
      <View style={styles.line}>
        <View style={styles.amount}>
          <Field
            label={t('field.money')}
            value={typed}
            onChangeText={setTyped}
            inputMode="decimal"
            autoFocus
            selectTextOnFocus
            onSubmitEditing={save}
            hint={known ? sum.understood(typed) : ' '}
            error={tried && !amount ? t('amountWrong') : undefined}
            testID="input-amount"
          />
        </View>
        <View style={styles.currency}>
          <Field
            label={t('currencyTitle')}
            value={currency}
            onChangeText={(text) => setCurrency(text.toUpperCase())}
            maxLength={3}
            autoCapitalize="characters"
            autoCorrect={false}
            onSubmitEditing={save}
            error={tried && !known ? t('currencyWrong') : undefined}
            testID="input-currency"
          />
        </View>
      </View>
      <Button label={t('common:save')} onPress={save} testID="save" />
    </>
  );
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', gap: space.one },
  amount: { flex: 2 },
  currency: { flex: 1, minWidth: 96 },
});
