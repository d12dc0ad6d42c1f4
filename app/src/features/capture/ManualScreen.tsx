import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Columns } from '@/design/Columns.tsx';
import { Field } from '@/design/Field.tsx';
import { Screen } from '@/design/layout.tsx';
import { Row } from '@/design/Row.tsx';
import { Segmented } from '@/design/Segmented.tsx';
import { SelectSheet } from '@/design/SelectSheet.tsx';
import { useWide } from '@/design/theme.tsx';
import { useToast } from '@/design/toast.tsx';
import { space } from '@/design/tokens.ts';
import { useBack } from '@/design/useBack.ts';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { CategorySheet } from '@/features/categories/CategorySheet.tsx';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { today as todayIn } from '@/format/days.ts';
import { minorUnitsOf } from '@/format/minorUnits.ts';
import { newKey } from '@/offline/keys.ts';
import { useProfile } from '@/offline/useProfile.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { AmountPad } from './manual/AmountPad.tsx';
import { fitted, press } from './manual/amount.ts';
import { DayChoice } from './manual/DayChoice.tsx';
import { type Entry, expenseOf, isCredit, type Way, wrongIn } from './manual/entry.ts';
import { MerchantField } from './manual/MerchantField.tsx';
import { TypedAmount } from './manual/TypedAmount.tsx';
import { useCurrencyOptions } from './manual/useCurrencyOptions.ts';
import { useUsualCategory } from './manual/useUsualCategory.ts';

const ways: Way[] = ['spent', 'received', 'refund', 'transfer'];

/** An entry by hand: only the amount is asked for. */
export function ManualScreen() {
  const { t } = useTranslation('capture');
  const { data: profile } = useProfile();
  const home = profile?.home_currency || 'EUR';
  const today = todayIn(profile?.timezone);
  const [entry, setEntry] = useState<Partial<Entry>>({});
  const [tried, setTried] = useState(false);
  const [choosing, setChoosing] = useState<'currency' | 'category'>();
  const usual = useUsualCategory(entry.merchant ?? '');
  const nameOf = useCategoryName();
  const currencyOptions = useCurrencyOptions(home);
  const { write } = useWrites();
  const toast = useToast();
  const back = useBack();
  const wide = useWide();

  const whole: Entry = {
    way: 'spent',
    incoming: false,
    amount: '',
    currency: home,
    merchant: '',
    day: today,
    tail: '',
    note: '',
    ...entry,
    category: entry.category ?? usual,
  };
  const wrong = wrongIn(whole);
  const digits = minorUnitsOf(whole.currency);
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));

  const saved = useRef(false);

  async function save() {
    setTried(true);
    if (wrong.amount || wrong.tail || saved.current) return;
    // Of two quick touches only one makes an entry.
    saved.current = true;
    const key = newKey();
    await write({ kind: 'createExpense', key, expense: expenseOf(whole) });
    // The key stands for the entry, also once the server has named it.
    const undo = () => void write({ kind: 'deleteExpense', expenseId: key });
    toast({ text: t('added'), action: { label: t('common:undo'), onPress: undo } });
    back.onPress();
  }

  const saveButton = (
    <Button
      label={tried && wrong.amount ? t('amountMissing') : t('common:save')}
      disabled={Boolean(wrong.amount)}
      onPress={() => void save()}
      testID="save"
    />
  );
  const pad = (
    <View style={styles.part}>
      <TypedAmount
        amount={whole.amount}
        currency={whole.currency}
        credit={isCredit(whole)}
        onCurrency={() => setChoosing('currency')}
      />
      <AmountPad
        point={digits > 0}
        onKey={(key) =>
          setEntry((before) => ({ ...before, amount: press(before.amount ?? '', key, digits) }))
        }
      />
      {wide ? saveButton : null}
    </View>
  );
  return (
    <Screen title={t('manualTitle')} back wide testID="manual" footer={wide ? undefined : saveButton}>
      <Segmented
        label={t('wayLabel')}
        options={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
        value={whole.way}
        onChoose={(way) => set({ way })}
        testID="ways"
      />
      {whole.way === 'transfer' ? (
        <Segmented
          label={t('transferWay')}
          options={[
            { value: 'out', label: t('transferOut') },
            { value: 'in', label: t('transferIn') },
          ]}
          value={whole.incoming ? 'in' : 'out'}
          onChoose={(value) => set({ incoming: value === 'in' })}
        />
      ) : null}
      <Columns
        first={pad}
        second={
          <View style={styles.part}>
            <MerchantField value={whole.merchant} onChange={(merchant) => set({ merchant })} />
            <Row
              title={whole.category ? nameOf(whole.category, true) : t('chooseCategory')}
              subtitle={t('category')}
              leading={<CategoryIcon name={whole.category || 'other'} />}
              onPress={() => setChoosing('category')}
              testID="category"
            />
            <DayChoice value={whole.day} today={today} onChange={(day) => set({ day })} />
            <Field
              label={t('accountTail')}
              hint={t('accountTailHint')}
              error={wrong.tail && tried ? t('tailWrong') : undefined}
              value={whole.tail}
              onChangeText={(tail) => set({ tail: tail.replace(/\D/g, '').slice(0, 6) })}
              inputMode="numeric"
              testID="account-tail"
            />
            <Field
              label={t('note')}
              value={whole.note}
              onChangeText={(note) => set({ note })}
              maxLength={500}
              multiline
              testID="note"
              style={styles.note}
            />
          </View>
        }
      />
      <SelectSheet
        open={choosing === 'currency'}
        title={t('currency')}
        options={currencyOptions}
        value={whole.currency}
        onChoose={(currency) => set({ currency, amount: fitted(whole.amount, minorUnitsOf(currency)) })}
        onClose={() => setChoosing(undefined)}
      />
      <CategorySheet
        open={choosing === 'category'}
        value={whole.category}
        onChoose={(category) => set({ category })}
        onClose={() => setChoosing(undefined)}
      />
    </Screen>
  );
}

const styles = StyleSheet.create({
  part: { gap: space.two },
  note: { minHeight: 64 },
});
