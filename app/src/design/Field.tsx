import { type ReactNode, type Ref, useState } from 'react';
import { StyleSheet, TextInput, type TextInputProps, View } from 'react-native';
import { box, Labelled, type LabelledProps } from './Labelled.tsx';
import { useTheme } from './theme.tsx';
import { type as sizes, space, TOUCH } from './tokens.ts';

export interface FieldProps extends TextInputProps, LabelledProps {
  /** At the end of the input: a button that belongs to it. */
  trailing?: ReactNode;
  ref?: Ref<TextInput>;
}

/** A labelled input. Its error stands below it and is announced. */
export function Field({
  label,
  error,
  hint,
  style,
  onFocus,
  onBlur,
  multiline,
  trailing,
  ref,
  ...rest
}: FieldProps) {
  const { colours } = useTheme();
  const [focused, setFocused] = useState(false);
  return (
    <Labelled label={label} error={error} hint={hint}>
      {(described) => (
        <View>
          <TextInput
            ref={ref}
            aria-label={label}
            aria-invalid={error !== undefined}
            {...described}
            placeholderTextColor={colours.quiet}
            multiline={multiline}
            {...rest}
            onFocus={(event) => {
              setFocused(true);
              onFocus?.(event);
            }}
            onBlur={(event) => {
              setFocused(false);
              onBlur?.(event);
            }}
            style={[
              sizes.body,
              box,
              {
                color: colours.text,
                backgroundColor: colours.surface,
                borderColor: error ? colours.danger : focused ? colours.accent : colours.edge,
                outlineColor: error ? colours.danger : colours.accent,
              },
              multiline && styles.multiline,
              trailing ? styles.beforeTrailing : null,
              style,
            ]}
          />
          {trailing ? <View style={styles.trailing}>{trailing}</View> : null}
        </View>
      )}
    </Labelled>
  );
}

const styles = StyleSheet.create({
  multiline: { minHeight: 120, textAlignVertical: 'top' },
  beforeTrailing: { paddingEnd: TOUCH + space.one },
  trailing: { position: 'absolute', end: space.half, top: 0, bottom: 0, justifyContent: 'center' },
});
