import { StyleSheet, View } from 'react-native';
import { Text } from '@/design/Text';
import { radius, space } from '@/design/tokens';

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

/** A spot of a chart's colour, beside the words for it. */
export function Swatch({ colour, dashed = false }: { colour: string; dashed?: boolean }) {
  return (
    <View
      aria-hidden
      style={[
        styles.swatch,
        dashed ? { borderColor: colour, borderWidth: 2, borderStyle: 'dashed' } : { backgroundColor: colour },
      ]}
    />
  );
}

const styles = StyleSheet.create({
  key: { flexDirection: 'row', flexWrap: 'wrap', columnGap: space.two, rowGap: space.half },
  entry: { flexDirection: 'row', alignItems: 'center', gap: space.one },
  swatch: { width: 12, height: 12, borderRadius: radius.small / 2 },
});
