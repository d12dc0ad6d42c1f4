import { StyleSheet, View } from 'react-native';
import { useTheme } from '@/design/theme.tsx';
import { LineChart } from './library.ts';
import { HEADROOM, Plot, SECTIONS } from './Plot.tsx';
import { topOf } from './scale.ts';

interface TrendProps {
  /** What had been spent at the end of each day, for drawing only; shorter than `before` while the month runs. */
  now: number[];
  before: number[];
  /** A line across. */
  limit?: number;
  /** The figures in words. */
  label: string;
  height?: number;
}

/** Two months that grow, one over the other: the one that runs drawn through, the one before it dashed. */
export function Trend({ now, before, limit, label, height = 180 }: TrendProps) {
  const top = topOf(Math.max(0, limit ?? 0, ...now, ...before));
  return (
    <Plot
      height={height}
      top={top}
      label={label}
      drawing={(width) => (
        <Drawn {...{ now, before, width, height, top }} {...(limit === undefined ? {} : { limit })} />
      )}
    />
  );
}

interface DrawnProps {
  now: number[];
  before: number[];
  limit?: number;
  width: number;
  height: number;
  top: number;
}

function Drawn({ now, before, limit, width, height, top }: DrawnProps) {
  const { colours, ramp } = useTheme();
  const days = Math.max(2, now.length, before.length);
  const line = (values: number[]) => values.map((value) => ({ value: Math.max(0, value) }));
  return (
    <View style={styles.foot}>
      <LineChart
        dataSet={[
          {
            data: line(before),
            color: colours.quiet,
            thickness: 2,
            strokeDashArray: [4, 4],
            hideDataPoints: true,
          },
          { data: line(now), color: ramp[0] ?? '', thickness: 3, hideDataPoints: true },
        ].filter(({ data }) => data.length > 0)}
        width={width}
        height={height - HEADROOM}
        spacing={(width - 4) / (days - 1)}
        initialSpacing={2}
        endSpacing={0}
        maxValue={top}
        noOfSections={SECTIONS}
        {...(limit === undefined
          ? {}
          : {
              showReferenceLine1: true,
              referenceLine1Position: limit,
              referenceLine1Config: {
                color: colours.warning,
                thickness: 2,
                type: 'dashed',
                dashWidth: 8,
                dashGap: 6,
                width,
              },
            })}
        hideYAxisText
        yAxisLabelWidth={0}
        yAxisThickness={0}
        yAxisExtraHeight={HEADROOM}
        xAxisThickness={1}
        xAxisColor={colours.line}
        xAxisLabelsHeight={0}
        rulesColor={colours.line}
        rulesType="solid"
        disableScroll
      />
    </View>
  );
}

const styles = StyleSheet.create({
  foot: { ...StyleSheet.absoluteFill, justifyContent: 'flex-end' },
});
