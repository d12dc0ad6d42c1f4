import ChevronDown from 'lucide-react-native/icons/chevron-down';
import { useId, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { Icon } from './Icon.tsx';
import { Pressable } from './Pressable.tsx';
import { type Option, SelectSheet } from './SelectSheet.tsx';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { radius, space, TOUCH } from './tokens.ts';

interface SelectFieldProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value | undefined;
  onChoose: (value: Value) => void;
  hint?: string | undefined;
  error?: string | undefined;
  disabled?: boolean;
  testID?: string;
}

/** Looks like a `Field`; what stands in it is chosen from a list in a sheet. */
export function SelectField<Value extends string>({
  label,
  options,
  value,
  onChoose,
  hint,
  error,
  disabled,
  testID,
}: SelectFieldProps<Value>) {
  const { colours } = useTheme();
  const id = useId();
  const [open, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const shown = chosen ? [chosen.label, chosen.detail].filter(Boolean).join(' · ') : (value ?? '');
  const below = error ?? hint;
  return (
    <View style={styles.field}>
      <Text size="caption" strong colour="quiet" aria-hidden>
        {label}
      </Text>
      <Pressable
        aria-label={`${label}: ${shown}`}
        aria-expanded={open}
        {...(below ? { 'aria-describedby': `${id}below` } : {})}
        disabled={disabled}
        onPress={() => setOpen(true)}
        testID={testID}
        style={[
          styles.input,
          { backgroundColor: colours.surface, borderColor: error ? colours.danger : colours.edge },
        ]}
      >
        <Text style={styles.value}>{shown}</Text>
        <Icon shape={ChevronDown} colour="quiet" />
      </Pressable>
      {below ? (
        <Text
          size="caption"
          nativeID={`${id}below`}
          colour={error ? 'danger' : 'quiet'}
          {...(error ? { role: 'alert' as const } : {})}
        >
          {below}
        </Text>
      ) : null}
      <SelectSheet
        open={open}
        title={label}
        options={options}
        value={value}
        onChoose={onChoose}
        onClose={() => setOpen(false)}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  field: { gap: space.half },
  input: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.one,
    minHeight: TOUCH + 4,
    borderWidth: 1.5,
    borderRadius: radius.medium,
    paddingHorizontal: space.two,
    paddingVertical: space.one,
  },
  value: { flex: 1 },
});
