import { memo } from 'react';
import { StyleSheet, View } from 'react-native';
import type { Money } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Heading } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { compare } from '@/format/decimal.ts';
import { useFormat } from '@/format/useFormat.ts';

/** A day, and what it left in each currency. */
export const DayHeader = memo(function DayHeader({ day, nets }: { day: string; nets: readonly Money[] }) {
  const { colours } = useTheme();
  const { relativeDay } = useFormat();
  return (
    <View style={[styles.day, { backgroundColor: colours.background }]} testID="day">
      <View style={styles.name}>
        <Heading level={2} size="caption" colour="quiet">
          {relativeDay(day)}
        </Heading>
      </View>
      <View style={styles.nets}>
        {nets.map((net) => (
          <Amount
            key={net.currency_code}
            money={net}
            direction={compare(net.amount, '0') > 0 ? 'DIRECTION_CREDIT' : undefined}
            size="caption"
            strong={false}
            colour="quiet"
          />
        ))}
      </View>
    </View>
  );
});

const styles = StyleSheet.create({
  day: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.two,
    minHeight: 40,
    paddingHorizontal: space.two,
    paddingTop: space.one,
  },
  name: { flex: 1 },
  nets: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: space.two,
    flexShrink: 1,
  },
});
