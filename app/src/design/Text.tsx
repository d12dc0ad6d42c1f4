import { type TextProps as NativeProps, Text as NativeText, Platform, type TextStyle } from 'react-native';
import { useTheme } from './theme.tsx';
import { type Colours, type as sizes, type TypeSize, weight } from './tokens.ts';

export interface TextProps extends NativeProps {
  size?: TypeSize;
  strong?: boolean;
  colour?: keyof Colours;
  /** Digits of one width, for what stands in columns. */
  tabular?: boolean;
  align?: 'auto' | 'center';
}

// Where lines of the app's language begin, also for a name in another script. Devices mirror `left` by themselves.
const START = (Platform.OS === 'web' ? 'start' : 'left') as TextStyle['textAlign'];

/** Text in one of the four sizes and two weights. It grows with the system's text size. */
export function Text({ size = 'body', strong, colour = 'text', tabular, align, style, ...rest }: TextProps) {
  const { colours } = useTheme();
  return (
    <NativeText
      {...rest}
      style={[
        sizes[size],
        { color: colours[colour], fontWeight: strong ? weight.strong : weight.regular },
        tabular && { fontVariant: ['tabular-nums'] },
        { textAlign: align ?? START },
        style,
      ]}
    />
  );
}

/** The heading of a screen or of a part of it, which screen readers can jump to. */
export function Heading({ level = 2, ...rest }: TextProps & { level?: 1 | 2 | 3 }) {
  const size = rest.size ?? (level === 3 ? 'body' : 'title');
  return <Text role="heading" aria-level={level} strong {...rest} size={size} />;
}
