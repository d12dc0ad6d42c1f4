import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import Svg, { Path } from 'react-native-svg';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { arc, notch } from './arc.ts';

interface GaugeProps {
  /** How much is used up; above 1 the arc is full. */
  share: number;
  /** Where it would be if every day took the same; a notch stands there. */
  pace?: number;
  colour: string;
  /** The figures, inside the arc. */
  children: ReactNode;
}

const WIDTH = 280;
const STROKE = 18;
const RADIUS = (WIDTH - STROKE) / 2;
const HEIGHT = RADIUS + STROKE;

/** Half a circle that fills up; what it says stands inside it as text. */
export function Gauge({ share, pace, colour, children }: GaugeProps) {
  const { colours } = useTheme();
  const mirrored = useRightToLeft();
  const centre = { x: WIDTH / 2, y: RADIUS + STROKE / 2 };
  return (
    <View style={styles.gauge}>
      <View aria-hidden style={[styles.drawn, mirrored && styles.mirrored]}>
        <Svg width="100%" height="100%" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          <Path
            d={arc(centre, RADIUS, 1)}
            stroke={colours.sunken}
            strokeWidth={STROKE}
            strokeLinecap="round"
            fill="none"
          />
          {share > 0 ? (
            <Path
              d={arc(centre, RADIUS, share)}
              stroke={colour}
              strokeWidth={STROKE}
              strokeLinecap="round"
              fill="none"
            />
          ) : null}
          {pace === undefined ? null : (
            <Path
              d={notch(centre, RADIUS, STROKE, pace)}
              stroke={colours.text}
              strokeWidth={2}
              strokeLinecap="round"
            />
          )}
        </Svg>
      </View>
      <View style={styles.inside}>{children}</View>
    </View>
  );
}

const styles = StyleSheet.create({
  // As wide as there is room for, up to its own width.
  gauge: { width: '100%', maxWidth: WIDTH, alignSelf: 'center', alignItems: 'center' },
  drawn: { width: '100%', aspectRatio: WIDTH / HEIGHT },
  mirrored: { transform: [{ scaleX: -1 }] },
  inside: {
    marginTop: '-29%',
    minHeight: 72,
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: space.half,
  },
});
