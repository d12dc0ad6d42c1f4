import { StyleSheet, View } from 'react-native';
import { Pressable } from './Pressable.tsx';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { radius, space, TOUCH } from './tokens.ts';

interface SwitchProps {
  label: string;
  /** What it does, below its label. */
  text?: string;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  testID?: string;
}

/** A line that is on or off; all of it can be touched. */
export function Switch({ label, text, on, onChange, disabled, testID }: SwitchProps) {
  const { colours } = useTheme();
  return (
    <Pressable
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onPress={() => onChange(!on)}
      testID={testID}
      style={styles.line}
    >
      <View style={styles.words}>
        <Text>{label}</Text>
        {text ? (
          <Text size="caption" colour="quiet">
            {text}
          </Text>
        ) : null}
      </View>
      <View
        style={[
          styles.track,
          on
            ? { backgroundColor: colours.accent, borderColor: colours.accent, alignItems: 'flex-end' }
            : { backgroundColor: colours.sunken, borderColor: colours.edge, alignItems: 'flex-start' },
        ]}
      >
        <View style={[styles.knob, { backgroundColor: on ? colours.onAccent : colours.edge }]} />
      </View>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  line: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.two,
    minHeight: TOUCH + space.one,
    paddingVertical: space.one,
  },
  words: { flex: 1, gap: 2 },
  track: {
    width: 48,
    height: 28,
    borderRadius: radius.round,
    borderWidth: 1.5,
    padding: 3,
    justifyContent: 'center',
  },
  knob: { width: 19, height: 19, borderRadius: radius.round },
});
