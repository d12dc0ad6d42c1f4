import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTheme, useWide } from './theme.tsx';

const LIST_WIDTH = 400;

/** A list and what is open of it, side by side where there is room; else `narrow`, the list unless told otherwise. */
export function SideBySide({
  list,
  detail,
  narrow = list,
}: {
  list: ReactNode;
  detail: ReactNode;
  narrow?: ReactNode;
}) {
  const wide = useWide();
  const { colours } = useTheme();
  if (!wide) return <>{narrow}</>;
  return (
    <View style={[styles.both, { backgroundColor: colours.background }]}>
      <View style={[styles.list, { borderColor: colours.line }]}>{list}</View>
      <View style={styles.detail}>{detail}</View>
    </View>
  );
}

const styles = StyleSheet.create({
  both: { flex: 1, flexDirection: 'row' },
  list: { width: LIST_WIDTH, borderEndWidth: 1 },
  detail: { flex: 1 },
});
