import { StyleSheet, View } from 'react-native';
import type { IconShape } from './Icon.tsx';
import { Icon } from './Icon.tsx';
import { Pressable, type PressableProps } from './Pressable.tsx';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { type Colours, radius, space, TOUCH } from './tokens.ts';

type Look = 'primary' | 'secondary' | 'plain' | 'danger';

export interface ButtonProps extends Omit<PressableProps, 'children'> {
  label: string;
  look?: Look;
  icon?: IconShape;
  /** Work is under way: it cannot be pressed, and says so to screen readers. */
  busy?: boolean;
}

const looks: Record<Look, { ground?: keyof Colours; text: keyof Colours }> = {
  primary: { ground: 'accent', text: 'onAccent' },
  secondary: { ground: 'sunken', text: 'text' },
  plain: { text: 'accent' },
  danger: { ground: 'dangerSoft', text: 'danger' },
};

export function Button({
  label,
  look = 'primary',
  icon,
  busy = false,
  disabled,
  style,
  ...rest
}: ButtonProps) {
  const { colours } = useTheme();
  const { ground, text } = looks[look];
  return (
    <Pressable
      aria-busy={busy}
      {...rest}
      disabled={disabled || busy}
      style={[styles.button, ground && { backgroundColor: colours[ground] }, style]}
    >
      <View style={styles.inside}>
        {icon ? <Icon shape={icon} colour={text} /> : null}
        <Text strong colour={text} align="center">
          {label}
        </Text>
      </View>
    </Pressable>
  );
}

export interface IconButtonProps extends Omit<PressableProps, 'children'> {
  /** What screen readers say. */
  label: string;
  icon: IconShape;
  colour?: keyof Colours;
}

export function IconButton({ label, icon, colour = 'text', style, ...rest }: IconButtonProps) {
  return (
    <Pressable aria-label={label} {...rest} style={[styles.icon, style]}>
      <Icon shape={icon} colour={colour} />
    </Pressable>
  );
}

const styles = StyleSheet.create({
  button: {
    minHeight: TOUCH + 4,
    borderRadius: radius.medium,
    paddingHorizontal: space.two,
    paddingVertical: space.one,
    justifyContent: 'center',
  },
  inside: { flexDirection: 'row', alignItems: 'center', justifyContent: 'center', gap: space.one },
  icon: {
    minWidth: TOUCH,
    minHeight: TOUCH,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: radius.round,
  },
});
