import type { ReactNode } from 'react';
import { StyleSheet, useWindowDimensions, View } from 'react-native';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { Drawing } from './Drawing.tsx';
import { useCompact } from './useCompact.ts';

/** Sections of the scale; a rule stands at the top of each. */
export const SECTIONS = 2;

interface PlotProps {
  /** Of what is drawn, without the labels below it. */
  height: number;
  top: number;
  label?: string;
  drawing: (width: number) => ReactNode;
  /** Over the drawing, as wide as it: labels and what can be touched. */
  children?: ReactNode;
}

/** A drawing with the scale of its values at its start. */
export function Plot({ height, top, label, drawing, children }: PlotProps) {
  const compact = useCompact();
  const { fontScale } = useWindowDimensions();
  const values = Array.from({ length: SECTIONS + 1 }, (_, step) => (top * step) / SECTIONS);
  return (
    <View style={styles.plot}>
      <View aria-hidden style={[styles.scale, { height, width: SCALE * fontScale }]}>
        {values.map((value) => (
          <Text
            key={value}
            size="caption"
            colour="quiet"
            tabular
            numberOfLines={1}
            style={[styles.value, { bottom: (value / top) * (height - HEADROOM) - 9 * fontScale }]}
          >
            {compact(value)}
          </Text>
        ))}
      </View>
      <View style={styles.grow}>
        <Drawing height={height} {...(label ? { label } : {})}>
          {drawing}
        </Drawing>
        {children}
      </View>
    </View>
  );
}

/** Above the topmost rule, so that its label is not cut. */
export const HEADROOM = 12;
const SCALE = 40;

const styles = StyleSheet.create({
  plot: { flexDirection: 'row', gap: space.half },
  scale: { position: 'relative' },
  value: { position: 'absolute', end: 0 },
  grow: { flex: 1 },
});
