import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Icon, type IconShape } from './Icon.tsx';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import type { Colours } from './tokens.ts';
import { radius, space } from './tokens.ts';

type Tone = 'quiet' | 'warning' | 'danger' | 'positive';

const tones: Record<Tone, { ground: keyof Colours; text: keyof Colours }> = {
  quiet: { ground: 'sunken', text: 'text' },
  warning: { ground: 'warningSoft', text: 'warning' },
  danger: { ground: 'dangerSoft', text: 'danger' },
  positive: { ground: 'positiveSoft', text: 'positive' },
};

/** A line that says something about the whole screen. */
export function Banner({
  tone = 'quiet',
  icon,
  text,
  action,
}: {
  tone?: Tone;
  icon?: IconShape;
  text: string;
  action?: ReactNode;
}) {
  const { colours } = useTheme();
  const { ground, text: colour } = tones[tone];
  return (
    <View role="status" style={[styles.banner, { backgroundColor: colours[ground] }]}>
      {icon ? <Icon shape={icon} size={18} colour={colour} /> : null}
      <Text size="caption" colour={colour} style={styles.text}>
        {text}
      </Text>
      {action}
    </View>
  );
}

const styles = StyleSheet.create({
  banner: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.one,
    borderRadius: radius.medium,
    paddingHorizontal: space.two,
    minHeight: 40,
  },
  text: { flex: 1, paddingVertical: space.one },
});
