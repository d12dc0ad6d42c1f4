import { StyleSheet, View } from 'react-native';
import { useTheme } from '@/design/theme.tsx';
import { colourOf, type EvidenceField, SURE } from './fields.ts';

/** The line that stands under a field's words, beside the field's name. */
export function Swatch({ field, confidence }: { field: EvidenceField; confidence: number }) {
  const { ramp } = useTheme();
  const colour = colourOf(field, ramp);
  if (confidence >= SURE) return <View style={[styles.swatch, { backgroundColor: colour }]} />;
  return (
    <View style={[styles.swatch, styles.dotted]}>
      {[0, 1, 2].map((nth) => (
        <View key={nth} style={[styles.dot, { backgroundColor: colour }]} />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  swatch: { width: 16, height: 4, borderRadius: 2 },
  dotted: { flexDirection: 'row', justifyContent: 'space-between' },
  dot: { width: 4, height: 4, borderRadius: 2 },
});
