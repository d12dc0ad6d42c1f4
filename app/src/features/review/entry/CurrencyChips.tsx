import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Chip, Chips } from '@/design/Chip.tsx';
import { SelectSheet } from '@/design/SelectSheet.tsx';
import { Text } from '@/design/Text.tsx';
import { useFormat } from '@/format/useFormat.ts';

const COMMON = ['EUR', 'USD', 'INR', 'GBP'];
const SHOWN = 4;

/** The home currency first, then what was read and what is common; any other from a list. */
export function CurrencyChips({
  home,
  read,
  value,
  onChoose,
}: {
  home: string;
  /** What the text names. */
  read: string;
  value: string;
  onChoose: (currency: string) => void;
}) {
  const { t } = useTranslation('review');
  const { currencyName } = useFormat();
  const [listed, setListed] = useState(false);
  const common = [...new Set([home, read, ...COMMON])].filter(Boolean).slice(0, SHOWN);
  const offered = value && !common.includes(value) ? [...common, value] : common;
  return (
    <View>
      <Text size="caption" colour="quiet">
        {t('currency')}
      </Text>
      <Chips>
        {offered.map((code) => (
          <Chip
            key={code}
            label={code}
            selected={code === value}
            onPress={() => onChoose(code)}
            testID={`currency-${code}`}
          />
        ))}
        <Chip label={t('otherCurrency')} onPress={() => setListed(true)} testID="other-currency" />
      </Chips>
      <SelectSheet
        open={listed}
        title={t('currency')}
        options={codes().map((code) => ({ value: code, label: currencyName(code), detail: code }))}
        value={value || undefined}
        onChoose={onChoose}
        onClose={() => setListed(false)}
      />
    </View>
  );
}

function codes(): string[] {
  return 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('currency') : COMMON;
}
