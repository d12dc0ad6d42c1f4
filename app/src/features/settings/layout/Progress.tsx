import { StyleSheet, View } from 'react-native';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';

const HEIGHT = 6;

/** How far something is, in words and as a bar; without `share` only that it goes on. */
export function Progress({ label, share }: { label: string; share?: number }) {
  const { colours } = useTheme();
  const done = Math.round((share ?? 0) * 100);
  return (
    <View
      role="progressbar"
      aria-label={label}
      {...(share === undefined ? {} : { 'aria-valuenow': done, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
      style={styles.both}
    >
      <Text size="caption">{label}</Text>
      {share === undefined ? null : (
        <View style={[styles.bar, { backgroundColor: colours.sunken }]}>
          <View style={[styles.done, { backgroundColor: colours.accent, width: `${done}%` }]} />
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  both: { gap: space.half },
  bar: { height: HEIGHT, borderRadius: radius.round, overflow: 'hidden' },
  done: { height: HEIGHT, borderRadius: radius.round },
});
