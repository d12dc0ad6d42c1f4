import type { LucideIcon } from 'lucide-react-native';
import { useTheme } from './theme.tsx';
import type { Colours } from './tokens.ts';

/** Imported one by one: `import Coffee from 'lucide-react-native/icons/coffee'`. */
export type IconShape = LucideIcon;

export interface IconProps {
  shape: IconShape;
  /** In points. */
  size?: number;
  colour?: keyof Colours;
  /** A colour of the ramp, in place of one of the theme. */
  tint?: string;
}

/** A drawing beside words that say the same: screen readers pass it by. */
export function Icon({ shape: Shape, size = 22, colour = 'text', tint }: IconProps) {
  const { colours } = useTheme();
  return <Shape size={size} color={tint ?? colours[colour]} strokeWidth={2} aria-hidden />;
}
