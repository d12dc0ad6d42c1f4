import { StyleSheet, View } from 'react-native';
import { Text } from '@/design/Text.tsx';
import { radius, space } from '@/design/tokens.ts';

interface Entry {
  label: string;
  colour: string;
  dashed?: boolean;
}

/** What the colours of a chart stand for. */
export function Key({ entries }: { entries: Entry[] }) {
  return (
    <View style={styles.key}>
      {entries.map(({ label, colour, dashed }) => (
        <View key={label} style={styles.entry}>
          <Swatch colour={colour} {...(dashed ? { dashed } : {})} />
          <Text size="caption" colour="quiet">
            {label}
          </Text>
        </View>
      ))}
    </View>
  );
}

/** A spot of a chart's colour, or a piece of its dashed line, beside the words for it. */
export function Swatch({ colour, dashed = false }: { colour: string; dashed?: boolean }) {
  const ground = { backgroundColor: colour };
  if (!dashed) return <View aria-hidden style={[styles.swatch, ground]} />;
  return (
    <View aria-hidden style={styles.dashes}>
      <View style={[styles.dash, ground]} />
      <View style={[styles.dash, ground]} />
    </View>
  );
}

const styles = StyleSheet.create({
  key: { flexDirection: 'row', flexWrap: 'wrap', columnGap: space.two, rowGap: space.half },
  entry: { flexDirection: 'row', alignItems: 'center', gap: space.one },
  dashes: { flexDirection: 'row', gap: 3 },
  dash: { width: 7, height: 3 },
  swatch: { width: 12, height: 12, borderRadius: radius.small / 2 },
});
