import { setStringAsync } from 'expo-clipboard';
import Check from 'lucide-react-native/icons/check';
import Copy from 'lucide-react-native/icons/copy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Platform, StyleSheet, View } from 'react-native';
import { IconButton } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { leftToRight } from '../leftToRight.ts';

/** Something to be copied as it stands: an address, a header, a script. */
export function Copyable({ label, value, testID }: { label: string; value: string; testID?: string }) {
  const { t } = useTranslation('capture');
  const { colours } = useTheme();
  const [copied, setCopied] = useState(false);
  return (
    <View style={styles.whole}>
      <Text size="caption" strong colour="quiet">
        {label}
      </Text>
      <View style={[styles.box, { backgroundColor: colours.sunken }]}>
        <Text
          {...(Platform.OS === 'web' ? leftToRight : {})}
          selectable
          size="caption"
          style={[styles.value, breaking]}
          testID={testID}
        >
          {value}
        </Text>
        <IconButton
          label={copied ? t('copied') : t('copy', { what: label })}
          icon={copied ? Check : Copy}
          colour={copied ? 'positive' : 'accent'}
          onPress={() => void setStringAsync(value).then(() => setCopied(true))}
        />
      </View>
    </View>
  );
}

/** A key has no place to break a line at. */
const breaking = (Platform.OS === 'web' ? { wordBreak: 'break-all' } : {}) as object;

const styles = StyleSheet.create({
  whole: { gap: space.half },
  box: {
    flexDirection: 'row',
    alignItems: 'flex-start',
    borderRadius: radius.small,
    paddingStart: space.two,
  },
  value: {
    flex: 1,
    minWidth: 0,
    paddingVertical: space.one + 4,
    fontFamily: Platform.select({
      ios: 'Menlo',
      android: 'monospace',
      default: 'ui-monospace, Menlo, Consolas, monospace',
    }),
    // Addresses and code run from left to right in every language.
    writingDirection: 'ltr',
    textAlign: 'left',
  },
});
