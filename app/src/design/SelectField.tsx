import ChevronDown from 'lucide-react-native/icons/chevron-down';
import { useState } from 'react';
import { StyleSheet } from 'react-native';
import { Icon } from './Icon.tsx';
import { box, Labelled, type LabelledProps } from './Labelled.tsx';
import { Pressable } from './Pressable.tsx';
import { type Option, SelectSheet } from './SelectSheet.tsx';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { space } from './tokens.ts';

interface SelectFieldProps<Value extends string> extends LabelledProps {
  options: readonly Option<Value>[];
  value: Value | undefined;
  onChoose: (value: Value) => void;
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
  const [open, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const shown = chosen ? [chosen.label, chosen.detail].filter(Boolean).join(' · ') : (value ?? '');
  return (
    <Labelled label={label} error={error} hint={hint}>
      {(described) => (
        <>
          <Pressable
            aria-label={`${label}: ${shown}`}
            aria-expanded={open}
            {...described}
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
          <SelectSheet
            open={open}
            title={label}
            options={options}
            value={value}
            onChoose={onChoose}
            onClose={() => setOpen(false)}
          />
        </>
      )}
    </Labelled>
  );
}

const styles = StyleSheet.create({
  input: { ...box, flexDirection: 'row', alignItems: 'center', gap: space.one },
  value: { flex: 1 },
});
