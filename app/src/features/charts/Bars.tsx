import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, useWindowDimensions, View } from 'react-native';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { Key } from './Key.tsx';
import { BarChart } from './library.ts';
import { HEADROOM, Plot, SECTIONS } from './Plot.tsx';
import { stride, topOf } from './scale.ts';
import { useShortMonth } from './useShortMonth.ts';

interface MonthFigures {
  /** YYYY-MM. */
  month: string;
  /** Decimal strings, spent less what came back; a second bar stands beside where there is `received`. */
  spent: string;
  received?: string;
}

interface BarsProps {
  /** In order, without gaps. */
  months: MonthFigures[];
  currency: string;
  height?: number;
  /** Of the first bars, where it is not that of spending. */
  colour?: string;
  onPress?: (month: string) => void;
}

/** Bars a month; each month is a button that says its figures and leads to its rows. */
export function Bars({ months, currency, height = 160, colour, onPress }: BarsProps) {
  const { t } = useTranslation('insights');
  const { ramp } = useTheme();
  const colours = [colour ?? ramp[0] ?? '', ramp[2] ?? ''] as const;
  const paired = months.some(({ received }) => received !== undefined);
  const top = topOf(
    Math.max(0, ...months.flatMap(({ spent, received }) => [Number(spent), Number(received ?? 0)])),
  );
  return (
    <View style={styles.bars}>
      <Plot
        height={height}
        top={top}
        drawing={(width) => (
          <Drawn months={months} paired={paired} colours={colours} {...{ width, height, top }} />
        )}
      >
        <Columns months={months} currency={currency} height={height} {...(onPress ? { onPress } : {})} />
      </Plot>
      {paired ? (
        <Key
          entries={[
            { label: t('spent'), colour: colours[0] },
            { label: t('received'), colour: colours[1] },
          ]}
        />
      ) : null}
    </View>
  );
}

interface DrawnProps {
  months: MonthFigures[];
  paired: boolean;
  colours: readonly [string, string];
  width: number;
  height: number;
  top: number;
}

function Drawn({ months, paired, colours, width, height, top }: DrawnProps) {
  const theme = useTheme();
  const column = width / Math.max(1, months.length);
  const bar = Math.min(22, column * (paired ? 0.34 : 0.6));
  const between = paired ? 2 : 0;
  const gap = column - bar * (paired ? 2 : 1) - between;
  const data = months.flatMap(({ spent, received = '0' }) => {
    const first = {
      value: Math.max(0, Number(spent)),
      frontColor: colours[0],
      spacing: paired ? between : gap,
    };
    return paired ? [first, { value: Number(received), frontColor: colours[1], spacing: gap }] : [first];
  });
  return (
    <View style={styles.foot}>
      <BarChart
        data={data}
        width={width}
        height={height - HEADROOM}
        barWidth={bar}
        spacing={gap}
        initialSpacing={gap / 2}
        endSpacing={0}
        maxValue={top}
        noOfSections={SECTIONS}
        barBorderTopLeftRadius={4}
        barBorderTopRightRadius={4}
        hideYAxisText
        yAxisLabelWidth={0}
        yAxisThickness={0}
        yAxisExtraHeight={HEADROOM}
        xAxisThickness={1}
        xAxisColor={theme.colours.line}
        xAxisLabelsHeight={0}
        rulesColor={theme.colours.line}
        rulesType="solid"
        disableScroll
        disablePress
      />
    </View>
  );
}

interface ColumnsProps {
  months: MonthFigures[];
  currency: string;
  height: number;
  onPress?: (month: string) => void;
}

function Columns({ months, currency, height, onPress }: ColumnsProps) {
  const { t } = useTranslation('insights');
  const { money, month: nameOf } = useFormat();
  const short = useShortMonth();
  const { fontScale } = useWindowDimensions();
  const [width, setWidth] = useState(0);
  const every = stride(months.length, width, 36 * fontScale);
  const worded = (amount: string) => money({ currency_code: currency, amount });
  return (
    <View
      style={[styles.columns, { marginTop: -height }]}
      onLayout={(event) => setWidth(event.nativeEvent.layout.width)}
    >
      {months.map(({ month, spent, received }, index) => (
        <Pressable
          key={month}
          role={onPress ? 'button' : 'none'}
          disabled={!onPress}
          aria-label={
            received === undefined
              ? `${nameOf(month)}: ${worded(spent)}`
              : t('monthFigures', { month: nameOf(month), spent: worded(spent), received: worded(received) })
          }
          onPress={() => onPress?.(month)}
          style={[styles.column, { paddingTop: height + space.half }]}
          testID={`bar-${month}`}
        >
          {/* Counted from the last one: it is the month that matters most. */}
          <Text
            size="caption"
            colour="quiet"
            align="center"
            numberOfLines={1}
            aria-hidden
            style={[styles.label, (months.length - 1 - index) % every !== 0 && styles.left]}
          >
            {short(month)}
          </Text>
        </Pressable>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  bars: { gap: space.one },
  foot: { ...StyleSheet.absoluteFill, justifyContent: 'flex-end' },
  columns: { flexDirection: 'row' },
  column: { flex: 1, alignItems: 'center', borderRadius: radius.small },
  // Wider than its column, for a label stands for the columns around it, too.
  label: { marginHorizontal: -space.two, minWidth: 36 },
  left: { opacity: 0 },
});
