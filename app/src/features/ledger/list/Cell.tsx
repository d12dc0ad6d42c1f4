import { type Ref, useImperativeHandle, useRef } from 'react';
import { View, type ViewProps } from 'react-native';

interface CellProps extends ViewProps {
  ref?: Ref<unknown>;
  index: number;
}

interface Size {
  clientWidth: number;
  clientHeight: number;
}

/**
 * What the list puts around each row, and measures. A browser gives no height to a screen behind another one: the row
 * then has the one that it had last, or the list would count with rows of none and be elsewhere afterwards.
 */
export function Cell({ ref, index: _, ...rest }: CellProps) {
  const view = useRef<View>(null);
  const last = useRef({ clientWidth: 0, clientHeight: 0 });
  useImperativeHandle(ref, () => {
    const sizeOf = (side: keyof Size): number => {
      const now = (view.current as unknown as Size | null)?.[side];
      if (now) last.current[side] = now;
      return last.current[side];
    };
    return {
      get clientWidth() {
        return sizeOf('clientWidth');
      },
      get clientHeight() {
        return sizeOf('clientHeight');
      },
    };
  }, []);
  return <View ref={view} {...rest} />;
}
