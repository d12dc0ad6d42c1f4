import type { ReactNode } from 'react';
import {
  Pressable as NativePressable,
  type PressableProps as NativeProps,
  type StyleProp,
  type ViewStyle,
} from 'react-native';
import { useTheme } from './theme.tsx';

export interface PressableProps extends Omit<NativeProps, 'style' | 'children'> {
  style?: StyleProp<ViewStyle>;
  children?: ReactNode;
}

/** What can be touched: it answers a touch, a pointer above it and the keyboard's focus. */
export function Pressable({ style, disabled, children, ...rest }: PressableProps) {
  const { colours } = useTheme();
  return (
    <NativePressable
      role="button"
      {...rest}
      disabled={disabled}
      style={(state) => [
        style,
        { opacity: disabled ? 0.45 : state.pressed ? 0.7 : 'hovered' in state && state.hovered ? 0.85 : 1 },
        'focused' in state && state.focused
          ? { outlineColor: colours.accent, outlineStyle: 'solid', outlineWidth: 2, outlineOffset: 2 }
          : null,
      ]}
    >
      {children}
    </NativePressable>
  );
}
