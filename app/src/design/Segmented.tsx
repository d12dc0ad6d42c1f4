import { StyleSheet, View } from 'react-native';
import { Pressable } from './Pressable.tsx';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { radius, space, TOUCH } from './tokens.ts';

interface SegmentedProps<Value extends string> {
  /** What screen readers say of the whole. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
  testID?: string;
}

/** One of two to four, side by side. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChoose,
  testID,
}: SegmentedProps<Value>) {
  const { colours } = useTheme();
  return (
    <View
      role="radiogroup"
      aria-label={label}
      testID={testID}
      style={[styles.all, { backgroundColor: colours.sunken }]}
    >
      {options.map((option) => {
        const chosen = option.value === value;
        return (
          <Pressable
            key={option.value}
            role="radio"
            aria-checked={chosen}
            onPress={() => onChoose(option.value)}
            testID={`segment-${option.value}`}
            style={[styles.one, chosen && { backgroundColor: colours.surface, borderColor: colours.edge }]}
          >
            <Text size="caption" strong={chosen} align="center" colour={chosen ? 'accent' : 'text'}>
              {option.label}
            </Text>
          </Pressable>
        );
      })}
    </View>
  );
}

const styles = StyleSheet.create({
  all: { flexDirection: 'row', flexWrap: 'wrap', borderRadius: radius.medium, padding: 2 },
  one: {
    // As wide as its longest word at the least: words are not broken, the segments go into two rows instead.
    flexGrow: 1,
    flexBasis: 'auto',
    minHeight: TOUCH,
    justifyContent: 'center',
    paddingHorizontal: space.one,
    borderRadius: radius.medium - 2,
    borderWidth: 1,
    borderColor: 'transparent',
  },
});
