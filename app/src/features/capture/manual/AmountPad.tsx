import Delete from 'lucide-react-native/icons/delete';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Platform, StyleSheet, View } from 'react-native';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { latinDigits } from '@/format/typed.ts';
import { useFormat } from '@/format/useFormat.ts';
import { leftToRight } from '../leftToRight.ts';
import { digitsIn, type Key, separatorOf } from './amount.ts';

const rows: Key[][] = [
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
  ['.', '0', 'back'],
];
const keyHeight = 52;

/** Big keys for an amount; a keyboard's keys do the same as long as no field has the focus. */
export function AmountPad({ onKey, point }: { onKey: (key: Key) => void; point: boolean }) {
  const { t } = useTranslation('capture');
  const { colours } = useTheme();
  const { locale } = useFormat();
  useKeyboard(onKey);
  const separator = separatorOf(locale);
  return (
    // Digits stand in this order in every direction of writing, as they do on a telephone.
    <View {...leftToRight}>
      <View style={styles.pad} testID="amount-pad">
        {rows.map((keys) => (
          <View key={keys[0]} style={styles.keys}>
            {keys.map((key) => (
              <Pressable
                key={key}
                disabled={key === '.' && !point}
                onPress={() => onKey(key)}
                aria-label={
                  key === 'back' ? t('takeDigitBack') : key === '.' ? t('point') : digitsIn(key, locale)
                }
                testID={`key-${key === '.' ? 'point' : key}`}
                style={[styles.key, { backgroundColor: colours.surface }]}
              >
                {key === 'back' ? (
                  <Icon shape={Delete} />
                ) : (
                  <Text size="title" strong align="center">
                    {key === '.' ? separator : digitsIn(key, locale)}
                  </Text>
                )}
              </Pressable>
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}

function useKeyboard(onKey: (key: Key) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    if (Platform.OS !== 'web') return;
    const listen = (event: KeyboardEvent) => {
      const busy = document.activeElement?.matches('input, textarea, [role="dialog"] *');
      if (busy || event.metaKey || event.ctrlKey || event.altKey) return;
      const typed = latinDigits(event.key);
      const key = /^[,\u066b]$/.test(typed) ? '.' : typed === 'Backspace' ? 'back' : typed;
      if (!/^([0-9.]|back)$/.test(key)) return;
      event.preventDefault();
      latest.current(key as Key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const styles = StyleSheet.create({
  pad: { gap: space.one },
  keys: { flexDirection: 'row', gap: space.one },
  key: {
    flex: 1,
    minHeight: keyHeight,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: radius.medium,
  },
});
