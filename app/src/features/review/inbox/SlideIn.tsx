import { type ReactNode, useEffect, useState } from 'react';
import { Animated, Platform } from 'react-native';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useRightToLeft } from '@/i18n/direction.ts';

const DISTANCE = space.six;

/** Comes in from the end of the line, where the next one waits; at once where the system asks for less motion. */
export function SlideIn({ children }: { children: ReactNode }) {
  const { motion } = useTheme();
  const from = useRightToLeft() ? -DISTANCE : DISTANCE;
  const [place] = useState(() => new Animated.Value(motion ? 0 : 1));
  useEffect(() => {
    const slide = Animated.timing(place, {
      toValue: 1,
      duration: motion,
      useNativeDriver: Platform.OS !== 'web',
    });
    slide.start();
    return () => slide.stop();
  }, [motion, place]);
  const translateX = place.interpolate({ inputRange: [0, 1], outputRange: [from, 0] });
  return (
    <Animated.View style={{ gap: space.two, opacity: place, transform: [{ translateX }] }}>
      {children}
    </Animated.View>
  );
}
