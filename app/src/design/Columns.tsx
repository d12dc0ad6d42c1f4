import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { useWide } from './theme.tsx';
import { space } from './tokens.ts';

/** Two columns side by side where there is room, else one below the other. */
export function Columns({ first, second }: { first: ReactNode; second: ReactNode }) {
  const wide = useWide();
  return (
    <View style={[styles.columns, wide && styles.wide]}>
      <View style={[styles.column, wide && styles.beside]}>{first}</View>
      <View style={[styles.column, wide && styles.beside]}>{second}</View>
    </View>
  );
}

const styles = StyleSheet.create({
  columns: { gap: space.three },
  wide: { flexDirection: 'row', alignItems: 'flex-start' },
  column: { gap: space.three },
  beside: { flex: 1 },
});
