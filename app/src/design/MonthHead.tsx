import ChevronLeft from 'lucide-react-native/icons/chevron-left';
import ChevronRight from 'lucide-react-native/icons/chevron-right';
import { StyleSheet, View } from 'react-native';
import { addMonths } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { IconButton } from './Button.tsx';
import { Heading } from './Text.tsx';

interface MonthHeadProps {
  /** YYYY-MM. */
  month: string;
  onChange: (month: string) => void;
  /** What screen readers say of the buttons. */
  earlier: string;
  later: string;
}

/** The name of a month, between the ways to the one before and the one after. */
export function MonthHead({ month, onChange, earlier, later }: MonthHeadProps) {
  const { month: nameOf } = useFormat();
  const [Earlier, Later] = useRightToLeft() ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <View style={styles.head}>
      <IconButton
        label={earlier}
        icon={Earlier}
        onPress={() => onChange(addMonths(month, -1))}
        testID="earlier-month"
      />
      <View style={styles.name} aria-live="polite">
        <Heading level={3} align="center">
          {nameOf(month)}
        </Heading>
      </View>
      <IconButton
        label={later}
        icon={Later}
        onPress={() => onChange(addMonths(month, 1))}
        testID="later-month"
      />
    </View>
  );
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center' },
  name: { flex: 1 },
});
