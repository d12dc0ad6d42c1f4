import { StyleSheet, View, type ViewProps } from 'react-native';
import type { IconShape } from './Icon.tsx';
import { Icon } from './Icon.tsx';
import { Pressable, type PressableProps } from './Pressable.tsx';
import { pressed } from './pressed.ts';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { radius, space, TOUCH } from './tokens.ts';

interface ChipProps extends Omit<PressableProps, 'children'> {
  label: string;
  icon?: IconShape;
  /** Set for one of several that can be chosen. */
  selected?: boolean;
}

/** A small choice or filter. */
export function Chip({ label, icon, selected, style, ...rest }: ChipProps) {
  const { colours } = useTheme();
  const colour = selected ? 'accent' : 'text';
  return (
    <Pressable {...(selected === undefined ? {} : pressed(selected))} {...rest} style={[styles.touch, style]}>
      <View
        style={[
          styles.chip,
          {
            backgroundColor: selected ? colours.accentSoft : colours.surface,
            borderColor: selected ? colours.accent : colours.line,
          },
        ]}
      >
        {icon ? <Icon shape={icon} size={16} colour={colour} /> : null}
        <Text size="caption" strong={selected === true} colour={colour}>
          {label}
        </Text>
      </View>
    </Pressable>
  );
}

/** Chips beside each other, on as many lines as they take. */
export function Chips({ style, ...rest }: ViewProps) {
  return <View {...rest} style={[styles.chips, style]} />;
}

const styles = StyleSheet.create({
  chips: { flexDirection: 'row', flexWrap: 'wrap', columnGap: space.one },
  touch: { minHeight: TOUCH, justifyContent: 'center' },
  chip: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.half,
    borderWidth: 1,
    borderRadius: radius.round,
    paddingHorizontal: space.two - 4,
    paddingVertical: 6,
  },
});
