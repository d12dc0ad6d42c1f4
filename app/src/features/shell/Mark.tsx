import Svg, { Path, Rect } from 'react-native-svg';
import { useTheme } from '@/design/theme.tsx';

/** The app's mark: lines of a ledger, the last of them ticked. */
export function Mark({ size }: { size: number }) {
  const { colours } = useTheme();
  return (
    <Svg width={size} height={size} viewBox="0 0 64 64" aria-hidden>
      <Rect width={64} height={64} rx={16} fill={colours.accent} />
      <Path
        d="M17 22h30M17 33h18M17 44h10M34 43l6 6 10-13"
        fill="none"
        stroke={colours.onAccent}
        strokeWidth={5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Svg>
  );
}
