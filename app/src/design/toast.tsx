import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { Pressable } from './Pressable.tsx';
import { Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { radius, space, TOUCH } from './tokens.ts';

interface Toast {
  text: string;
  /** What the button says and does: undo. */
  action?: { label: string; onPress: () => void };
  /** Where buttons stand at the foot that are wanted while it shows: how much higher it stands, in points. */
  lift?: number;
}

const SHOWN_MS = 6000;
const Context = createContext<(toast: Toast) => void>(() => {});

/** Shows a line at the foot of the screen for six seconds, with an undo where there is one. */
export function useToast(): (toast: Toast) => void {
  return useContext(Context);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = useCallback(() => setToast(undefined), []);
  const show = useCallback(
    (next: Toast) => {
      clearTimeout(timer.current);
      setToast(next);
      timer.current = setTimeout(hide, SHOWN_MS);
    },
    [hide],
  );
  return (
    <Context.Provider value={show}>
      {children}
      {toast ? <Shown toast={toast} hide={hide} /> : null}
    </Context.Provider>
  );
}

function Shown({ toast: { text, action, lift = 0 }, hide }: { toast: Toast; hide: () => void }) {
  const { colours } = useTheme();
  const insets = useSafeAreaInsets();
  const place = useMemo(() => ({ bottom: insets.bottom + 88 + lift }), [insets.bottom, lift]);
  return (
    <View pointerEvents="box-none" style={[styles.place, place]}>
      <View role="status" testID="toast" style={[styles.toast, { backgroundColor: colours.text }]}>
        <Text colour="background" style={styles.text}>
          {text}
        </Text>
        {action ? (
          <Pressable
            testID="toast-action"
            style={styles.action}
            onPress={() => {
              action.onPress();
              hide();
            }}
          >
            <Text strong colour="background" style={styles.underlined}>
              {action.label}
            </Text>
          </Pressable>
        ) : null}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  place: { position: 'absolute', start: space.two, end: space.two, alignItems: 'center' },
  toast: {
    flexDirection: 'row',
    alignItems: 'center',
    borderRadius: radius.medium,
    paddingHorizontal: space.two,
    minHeight: TOUCH + 4,
    maxWidth: 520,
    gap: space.two,
  },
  text: { flexShrink: 1, paddingVertical: space.one },
  action: { minHeight: TOUCH, justifyContent: 'center' },
  underlined: { textDecorationLine: 'underline' },
});
