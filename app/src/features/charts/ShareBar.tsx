import { StyleSheet, View } from 'react-native';
import { useTheme } from '@/design/theme.tsx';
import { radius } from '@/design/tokens.ts';

/** How much of a whole, drawn below the figures that say it. `share` beyond 0 to 1 is cut. */
export function ShareBar({ share, colour }: { share: number; colour: string }) {
  const { colours } = useTheme();
  const width = `${Math.min(1, Math.max(0, share)) * 100}%` as const;
  return (
    <View aria-hidden style={[styles.whole, { backgroundColor: colours.sunken }]}>
      <View style={[styles.part, { width, backgroundColor: colour }]} />
    </View>
  );
}

const styles = StyleSheet.create({
  whole: { height: 8, borderRadius: radius.round, overflow: 'hidden' },
  part: { height: 8, borderRadius: radius.round },
});
