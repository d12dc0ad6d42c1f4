import { type ReactNode, Suspense, useState } from 'react';
import { Platform, StyleSheet, View } from 'react-native';
import { useRightToLeft } from '@/i18n/direction.ts';

interface DrawingProps {
  /** In points; the place is kept before the width is known. */
  height: number;
  /** The figures in words. Without it the drawing is passed by, for what stands beside it says the same. */
  label?: string;
  children: (width: number) => ReactNode;
}

/** A picture that is not touched itself and holds no text: mirrored where the language is written from right to left. */
export function Drawing({ height, label, children }: DrawingProps) {
  const [width, setWidth] = useState(0);
  const mirrored = useRightToLeft();
  return (
    <View
      {...(label ? { role: 'img' as const, 'aria-label': label, accessible: true } : { 'aria-hidden': true })}
      style={{ height }}
      onLayout={(event) => setWidth(Math.floor(event.nativeEvent.layout.width))}
    >
      <View
        ref={withdraw}
        aria-hidden
        {...leftToRight}
        importantForAccessibility="no-hide-descendants"
        style={[styles.inside, mirrored && styles.mirrored, styles.leftToRight]}
      >
        <Suspense fallback={null}>{width > 0 ? children(width) : null}</Suspense>
      </View>
    </View>
  );
}

// What is drawn counts from the left; the web knows that as an attribute only.
const leftToRight = Platform.OS === 'web' ? { dir: 'ltr' } : {};

// The chart library puts focusable elements into its charts. On the web, inert takes them out of the tab order.
function withdraw(view: View | null) {
  (view as unknown as Partial<Element> | null)?.setAttribute?.('inert', '');
}

const styles = StyleSheet.create({
  inside: { ...StyleSheet.absoluteFill, overflow: 'hidden', pointerEvents: 'none' },
  leftToRight: Platform.OS === 'web' ? {} : { direction: 'ltr' },
  mirrored: { transform: [{ scaleX: -1 }] },
});
