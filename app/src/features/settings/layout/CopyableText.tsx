import * as Clipboard from 'expo-clipboard';
import Check from 'lucide-react-native/icons/check';
import Copy from 'lucide-react-native/icons/copy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Platform, StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';

const fontFamily = Platform.select({
  ios: 'Menlo',
  android: 'monospace',
  default: 'ui-monospace, monospace',
});

/** A text to take along, letter by letter, and the button that copies it. */
export function CopyableText({ text, testID }: { text: string; testID: string }) {
  const { t } = useTranslation('settings');
  const { colours } = useTheme();
  const [copied, setCopied] = useState('');
  const done = copied === text;
  return (
    <View style={styles.both}>
      <View style={[styles.ground, { backgroundColor: colours.sunken }]}>
        <Text selectable size="caption" style={styles.mono} testID={testID}>
          {text}
        </Text>
      </View>
      <Button
        label={done ? t('copied') : t('copy')}
        icon={done ? Check : Copy}
        onPress={() => void Clipboard.setStringAsync(text).then(() => setCopied(text))}
        testID={`copy-${testID}`}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  both: { gap: space.one },
  ground: { borderRadius: radius.medium, padding: space.two },
  mono: { fontFamily, writingDirection: 'ltr' },
});
