import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { space } from '@/design/tokens.ts';

/** What can be ended, and at the end of its line the button that does it; below it where the text is large. */
export function EndAction({ action, children }: { action: ReactNode; children: ReactNode }) {
  return (
    <View style={styles.line}>
      <View style={styles.what}>{children}</View>
      {action}
    </View>
  );
}

const styles = StyleSheet.create({
  line: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: space.one,
  },
  what: { flexGrow: 1, flexShrink: 1, flexBasis: 220 },
});
