import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { AccessibilityInfo, useColorScheme, useWindowDimensions } from 'react-native';
import { type Colours, colours, MOTION, ramp, WIDE } from './tokens.ts';

type Scheme = 'light' | 'dark';
/** `system` follows what the device says. */
export type Appearance = Scheme | 'system';

export interface Theme {
  scheme: Scheme;
  colours: Colours;
  ramp: readonly string[];
  /** How long a movement lasts, in milliseconds; 0 where the system asks for less motion. */
  motion: number;
}

const Context = createContext<Theme | undefined>(undefined);

/** Gives everything below it the colours and the motion that the device, or the user, asks for. */
export function ThemeProvider({ appearance, children }: { appearance: Appearance; children: ReactNode }) {
  const system = useColorScheme();
  const scheme: Scheme = appearance === 'system' ? (system === 'dark' ? 'dark' : 'light') : appearance;
  const still = useReducedMotion();
  const theme = useMemo(
    () => ({ scheme, colours: colours[scheme], ramp: ramp[scheme], motion: still ? 0 : MOTION }),
    [scheme, still],
  );
  return <Context.Provider value={theme}>{children}</Context.Provider>;
}

/** The theme of this place; throws outside a `ThemeProvider`. */
export function useTheme(): Theme {
  const theme = useContext(Context);
  if (!theme) throw new Error('useTheme: there is no ThemeProvider above');
  return theme;
}

/** Whether there is room for a rail and for details beside their list. */
export function useWide(): boolean {
  return useWindowDimensions().width >= WIDE;
}

function useReducedMotion(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    AccessibilityInfo.isReduceMotionEnabled().then(setStill, () => {});
    const subscription = AccessibilityInfo.addEventListener('reduceMotionChanged', setStill);
    return () => subscription.remove();
  }, []);
  return still;
}
