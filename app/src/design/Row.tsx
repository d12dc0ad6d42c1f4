import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Pressable, type PressableProps } from './Pressable.tsx';
import { Text } from './Text.tsx';
import { space } from './tokens.ts';

interface RowProps extends Omit<PressableProps, 'children'> {
  title: string;
  subtitle?: string | undefined;
  /** Before the words: an icon. */
  leading?: ReactNode;
  /** After them: an amount, a switch, a chevron. */
  trailing?: ReactNode;
}

/** A line of a list; one that leads somewhere has `onPress`. */
export function Row({ title, subtitle, leading, trailing, onPress, style, ...rest }: RowProps) {
  const inside = (
    <>
      {leading}
      <View style={styles.words}>
        <Text numberOfLines={2}>{title}</Text>
        {subtitle ? (
          <Text size="caption" colour="quiet" numberOfLines={2}>
            {subtitle}
          </Text>
        ) : null}
      </View>
      {trailing}
    </>
  );
  if (!onPress)
    return (
      <View style={[styles.row, style]} testID={rest.testID}>
        {inside}
      </View>
    );
  return (
    <Pressable {...rest} onPress={onPress} style={[styles.row, style]}>
      {inside}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    // Where the text is large what stands at the end goes below the words instead of squeezing them.
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    minHeight: 56,
    columnGap: space.two,
    paddingVertical: space.one,
  },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 120, gap: 2 },
});
