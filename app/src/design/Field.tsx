import { type ReactNode, type Ref, useId, useState } from 'react';
import { StyleSheet, TextInput, type TextInputProps, View } from 'react-native';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { radius, type as sizes, space, TOUCH } from './tokens.ts';

export interface FieldProps extends TextInputProps {
  label: string;
  /** What is wrong with what stands there; takes the hint's place. */
  error?: string | undefined;
  hint?: string | undefined;
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
  const id = useId();
  const [focused, setFocused] = useState(false);
  const below = error ?? hint;
  return (
    <View style={styles.field}>
      <Text size="caption" strong colour="quiet" aria-hidden>
        {label}
      </Text>
      <View>
        <TextInput
          ref={ref}
          aria-label={label}
          aria-invalid={error !== undefined}
          {...(below ? { 'aria-describedby': `${id}below` } : {})}
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
            styles.input,
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
    </View>
  );
}

const styles = StyleSheet.create({
  field: { gap: space.half },
  input: {
    minHeight: TOUCH + 4,
    borderWidth: 1.5,
    borderRadius: radius.medium,
    paddingHorizontal: space.two,
    paddingVertical: space.one,
  },
  multiline: { minHeight: 120, textAlignVertical: 'top' },
  beforeTrailing: { paddingEnd: TOUCH + space.one },
  trailing: { position: 'absolute', end: space.half, top: 0, bottom: 0, justifyContent: 'center' },
});
