import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Chip } from '@/design/Chip.tsx';
import { space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';

interface CurrencyChooserProps {
  currencies: string[];
  value: string;
  onChoose: (currency: string) => void;
}

/** Which currency the figures are in; nothing where there is but one. */
export function CurrencyChooser({ currencies, value, onChoose }: CurrencyChooserProps) {
  const { t } = useTranslation('insights');
  const { currencyName } = useFormat();
  if (currencies.length < 2) return null;
  return (
    <View role="group" aria-label={t('currency')} style={styles.chips}>
      {currencies.map((code) => (
        <Chip
          key={code}
          label={code}
          aria-label={currencyName(code)}
          selected={code === value}
          onPress={() => onChoose(code)}
          testID={`currency-${code}`}
        />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({ chips: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one } });
