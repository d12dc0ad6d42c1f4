import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { space } from '@/design/tokens.ts';

/** Inputs one below the other, far enough apart that each hint belongs to its own. */
export function Fields({ children }: { children: ReactNode }) {
  return <View style={styles.fields}>{children}</View>;
}

const styles = StyleSheet.create({ fields: { gap: space.two } });
