import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Field } from '@/design/Field.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { compare } from '@/format/decimal.ts';
import { moneyPattern } from '@/format/pattern.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useTypedAmount } from '@/format/useTypedAmount.ts';
import { amountsIn } from './amounts.ts';
import { CurrencyChips } from './CurrencyChips.tsx';
import type { EntryDraft } from './useEntry.ts';

/** The numbers of the text to choose from, a field for any other, and the currency. */
export function AmountEditor({
  text,
  draft: { entry, change, home, read, missing },
}: {
  text: string;
  draft: EntryDraft;
}) {
  const { t } = useTranslation('review');
  const { money, locale } = useFormat();
  const [typed, setTyped] = useState('');
  const { read: amountOf } = useTypedAmount(entry.currency);
  const { minorUnits } = moneyPattern(locale, entry.currency || 'EUR');
  const candidates = amountsIn(text, minorUnits);
  const shown = (amount: string) =>
    entry.currency ? money({ amount, currency_code: entry.currency }) : amount;
  return (
    <View style={styles.editor}>
      {candidates.length > 0 ? (
        <View>
          <Text size="caption" colour="quiet">
            {t('inTheText')}
          </Text>
          <Chips>
            {candidates.map(({ amount }) => (
              <Chip
                key={amount}
                label={shown(amount)}
                selected={missing !== 'amount' && compare(amount, entry.amount) === 0}
                onPress={() => {
                  setTyped('');
                  change({ amount });
                }}
                testID={`candidate-${amount}`}
              />
            ))}
          </Chips>
        </View>
      ) : null}
      <Field
        label={t(candidates.length > 0 ? 'otherAmount' : 'field.amount')}
        value={typed}
        onChangeText={(next) => {
          setTyped(next);
          change({ amount: amountOf(next) ?? '' });
        }}
        inputMode="decimal"
        testID="amount"
      />
      <CurrencyChips
        home={home}
        read={read.currency}
        value={entry.currency}
        onChoose={(currency) => change({ currency })}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  editor: { gap: space.one },
});
