import { type ReactNode, useId } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text } from './Text.tsx';
import { radius, space, TOUCH } from './tokens.ts';

export interface LabelledProps {
  label: string;
  /** What is wrong with what stands there; takes the hint's place. */
  error?: string | undefined;
  hint?: string | undefined;
}

/** A label above what is entered, and the hint or the error below it, which is announced. */
export function Labelled({
  label,
  error,
  hint,
  children,
}: LabelledProps & {
  /** Given what says to assistive technology what stands below. */
  children: (described: { 'aria-describedby'?: string }) => ReactNode;
}) {
  const id = useId();
  const below = error ?? hint;
  return (
    <View style={styles.labelled}>
      <Text size="caption" strong colour="quiet" aria-hidden>
        {label}
      </Text>
      {children(below ? { 'aria-describedby': id } : {})}
      {below ? (
        <Text
          size="caption"
          nativeID={id}
          colour={error ? 'danger' : 'quiet'}
          {...(error ? { role: 'alert' as const } : {})}
        >
          {below}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({ labelled: { gap: space.half } });

/** The box of what is entered. */
export const box = {
  minHeight: TOUCH + 4,
  borderWidth: 1.5,
  borderRadius: radius.medium,
  paddingHorizontal: space.two,
  paddingVertical: space.one,
} as const;
