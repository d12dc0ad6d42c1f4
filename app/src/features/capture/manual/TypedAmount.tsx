import ChevronDown from 'lucide-react-native/icons/chevron-down';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space, TOUCH } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { shown } from './amount.ts';

/** The amount as it is typed, with the currency beside it to be changed. */
export function TypedAmount({
  amount,
  currency,
  credit,
  onCurrency,
}: {
  amount: string;
  currency: string;
  credit: boolean;
  onCurrency: () => void;
}) {
  const { t } = useTranslation('capture');
  const { colours } = useTheme();
  const { locale, currencyName } = useFormat();
  return (
    <View style={styles.line}>
      <Text
        size="display"
        strong
        tabular
        role="status"
        aria-label={`${t('amount')}: ${shown(amount, locale)} ${currencyName(currency)}`}
        colour={amount === '' ? 'quiet' : credit ? 'positive' : 'text'}
        style={styles.amount}
        testID="typed-amount"
      >
        {credit && amount ? '+' : ''}
        {shown(amount, locale)}
      </Text>
      <Pressable
        aria-label={`${t('currency')}: ${currencyName(currency)}`}
        aria-haspopup="dialog"
        onPress={onCurrency}
        style={[styles.currency, { backgroundColor: colours.sunken }]}
        testID="currency"
      >
        <Text strong>{currency}</Text>
        <Icon shape={ChevronDown} size={18} />
      </Pressable>
    </View>
  );
}

const styles = StyleSheet.create({
  line: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: space.two,
    minHeight: 64,
  },
  amount: { flexShrink: 1 },
  currency: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.half,
    minHeight: TOUCH,
    paddingHorizontal: space.two,
    borderRadius: radius.round,
  },
});
