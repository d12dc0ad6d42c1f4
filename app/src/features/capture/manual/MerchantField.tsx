import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Chip } from '@/design/Chip.tsx';
import { Field } from '@/design/Field.tsx';
import { space } from '@/design/tokens.ts';
import { useSummary } from '@/offline/useSummary.ts';

const OFFERED = 5;

/** Where the money went or came from; names of the ledger are offered as one types. */
export function MerchantField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('capture');
  const { data } = useSummary({ groupBy: 'SUMMARY_GROUP_MERCHANT' });
  const sought = value.trim().toLocaleLowerCase();
  const known = [...new Set(data?.rows.map(({ key }) => key).filter(Boolean))];
  const offered = known
    .filter((name) => name !== value && name.toLocaleLowerCase().includes(sought))
    .slice(0, OFFERED);
  return (
    <View>
      <Field
        label={t('merchant')}
        value={value}
        onChangeText={onChange}
        maxLength={200}
        autoCapitalize="words"
        testID="merchant"
      />
      {/* Of one line's height, so that nothing below moves as one types. */}
      <View style={[styles.offered, known.length > 0 && styles.line]}>
        {offered.map((name) => (
          <Chip key={name} label={name} onPress={() => onChange(name)} testID="merchant-offered" />
        ))}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  offered: { flexDirection: 'row', flexWrap: 'wrap', columnGap: space.one, overflow: 'hidden' },
  line: { height: 48 },
});
