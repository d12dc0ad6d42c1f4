import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { space } from '@/design/tokens.ts';

/** Buttons that end a form, at its end side; they wrap where the text is large. */
export function Actions({ children }: { children: ReactNode }) {
  return <View style={styles.actions}>{children}</View>;
}

const styles = StyleSheet.create({
  actions: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'flex-end', gap: space.one },
});
