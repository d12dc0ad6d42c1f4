import Check from 'lucide-react-native/icons/check';
import { Platform, StyleSheet, View } from 'react-native';
import { Icon } from './Icon.tsx';
import { Card } from './layout.tsx';
import { Pressable } from './Pressable.tsx';
import { Text } from './Text.tsx';
import { space, TOUCH } from './tokens.ts';

interface ChoicesProps<Value extends string> {
  /** What screen readers say of the whole. */
  label: string;
  options: readonly { value: Value; label: string; detail?: string; lang?: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, below each other; the chosen one is ticked. */
export function Choices<Value extends string>({ label, options, value, onChoose }: ChoicesProps<Value>) {
  return (
    <Card role="radiogroup" aria-label={label} style={styles.card}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          role="radio"
          aria-checked={option.value === value}
          onPress={() => onChoose(option.value)}
          testID={`choice-${option.value}`}
          style={styles.line}
        >
          <View style={styles.words}>
            <Text strong={option.value === value}>
              <Text strong={option.value === value} {...langOf(option.lang)}>
                {option.label}
              </Text>
            </Text>
            {option.detail ? (
              <Text size="caption" colour="quiet">
                {option.detail}
              </Text>
            ) : null}
          </View>
          {option.value === value ? <Icon shape={Check} colour="accent" /> : null}
        </Pressable>
      ))}
    </Card>
  );
}

// Inside another text, so that the line begins where the app's language has it.
const langOf = (lang: string | undefined) => (lang && Platform.OS === 'web' ? { lang } : {});

const styles = StyleSheet.create({
  card: { paddingVertical: space.one, gap: 0 },
  line: { flexDirection: 'row', alignItems: 'center', gap: space.two, minHeight: TOUCH + space.one },
  words: { flex: 1 },
});
