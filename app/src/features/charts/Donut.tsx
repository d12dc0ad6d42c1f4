import type { ReactNode } from 'react';
import { type GestureResponderEvent, StyleSheet, View } from 'react-native';
import { Pressable } from '@/design/Pressable.tsx';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { partAt } from './arc.ts';
import { Drawing } from './Drawing.tsx';
import { PieChart } from './library.ts';

interface Part {
  key: string;
  /** For drawing only; not below zero. */
  value: number;
  colour: string;
}

interface DonutProps {
  parts: Part[];
  /** The figures in words; a list of them stands beside the ring. */
  label: string;
  /** In the hole. */
  children?: ReactNode;
  onPress?: (key: string) => void;
}

const SIZE = 208;
const HOLE = 136;

/** A ring of parts, clockwise from the top. Its parts can be touched; by keyboard one goes to the list beside it. */
export function Donut({ parts, label, children, onPress }: DonutProps) {
  const { colours } = useTheme();
  const mirrored = useRightToLeft();
  const touched = ({ nativeEvent }: GestureResponderEvent) => {
    const { x, y } = placeOf(nativeEvent);
    const part = partAt(
      { x: mirrored ? SIZE - x : x, y },
      { size: SIZE, hole: HOLE },
      parts.map(({ value }) => value),
    );
    const key = part === undefined ? undefined : parts[part]?.key;
    if (key !== undefined) onPress?.(key);
  };
  return (
    <View style={styles.donut}>
      <Drawing height={SIZE} label={label}>
        {() => (
          <PieChart
            data={parts.map(({ value, colour }) => ({ value, color: colour }))}
            donut
            radius={SIZE / 2}
            innerRadius={HOLE / 2}
            innerCircleColor={colours.surface}
            strokeColor={colours.surface}
            strokeWidth={parts.length > 1 ? 2 : 0}
          />
        )}
      </Drawing>
      <View style={styles.hole}>{children}</View>
      {onPress ? (
        <Pressable role="none" aria-hidden tabIndex={-1} onPress={touched} style={styles.touch} />
      ) : null}
    </View>
  );
}

// In a browser a press is a click, which has no location of its own but an offset.
function placeOf(event: GestureResponderEvent['nativeEvent'] & { offsetX?: number; offsetY?: number }) {
  return { x: event.offsetX ?? event.locationX, y: event.offsetY ?? event.locationY };
}

const styles = StyleSheet.create({
  donut: { width: SIZE, height: SIZE, alignSelf: 'center' },
  hole: {
    ...StyleSheet.absoluteFill,
    margin: (SIZE - HOLE) / 2 + space.one,
    alignItems: 'center',
    justifyContent: 'center',
  },
  touch: StyleSheet.absoluteFill,
});
