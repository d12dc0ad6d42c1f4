import { StatusBar } from 'expo-status-bar';
import * as SystemUI from 'expo-system-ui';
import { type ReactNode, useEffect } from 'react';
import { Platform, StyleSheet, View } from 'react-native';
import { useTheme } from '@/design/theme.tsx';

/** The ground behind all screens, also where the window shows past them. */
export function Ground({ children }: { children: ReactNode }) {
  const { colours, scheme } = useTheme();
  useEffect(() => {
    if (Platform.OS === 'web') {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.backgroundColor = colours.background;
    } else {
      SystemUI.setBackgroundColorAsync(colours.background).catch(() => {});
    }
  }, [colours, scheme]);
  return (
    <View style={[styles.ground, { backgroundColor: colours.background }]}>
      <StatusBar style={scheme === 'dark' ? 'light' : 'dark'} />
      {children}
    </View>
  );
}

const styles = StyleSheet.create({ ground: { flex: 1 } });
