import X from 'lucide-react-native/icons/x';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyboardAvoidingView, Modal, Platform, ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { IconButton } from './Button.tsx';
import { Pressable } from './Pressable.tsx';
import { Heading } from './Text.tsx';
import { useTheme, useWide } from './theme.tsx';
import { radius, space } from './tokens.ts';
import { useReturnedFocus } from './useReturnedFocus.ts';

interface SheetProps {
  open: boolean;
  title: string;
  onClose: () => void;
  /** false for what scrolls by itself: a list. */
  scrolls?: boolean;
  /** Stays below what scrolls. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A choice above the screen: from below on a phone, in the middle where there is room. Escape and the ground close it. */
export function Sheet({ open, title, onClose, scrolls = true, footer, children }: SheetProps) {
  const { colours, motion } = useTheme();
  const { t } = useTranslation();
  const wide = useWide();
  const insets = useSafeAreaInsets();
  const returnFocus = useReturnedFocus(open);
  const ground = { backgroundColor: colours.surface, paddingBottom: space.two + (wide ? 0 : insets.bottom) };
  return (
    <Modal
      {...(Platform.OS === 'web' ? { 'aria-label': title } : {})}
      visible={open}
      transparent
      onRequestClose={onClose}
      onDismiss={returnFocus}
      animationType={motion ? (wide ? 'fade' : 'slide') : 'none'}
    >
      <KeyboardAvoidingView
        enabled={Platform.OS === 'ios'}
        behavior="padding"
        style={[styles.ground, wide ? styles.middle : styles.below]}
      >
        <Pressable
          role="none"
          aria-hidden
          tabIndex={-1}
          onPress={onClose}
          style={[StyleSheet.absoluteFill, { backgroundColor: colours.scrim }]}
        />
        <View {...dialog(title)} style={[styles.sheet, wide && styles.wide, ground]}>
          <View style={styles.head}>
            <View style={styles.grow}>
              <Heading level={2}>{title}</Heading>
            </View>
            <IconButton label={t('close')} icon={X} onPress={onClose} testID="close-sheet" />
          </View>
          {scrolls ? (
            <ScrollView
              keyboardShouldPersistTaps="handled"
              contentContainerStyle={[styles.content, footer != null && styles.above]}
            >
              {children}
            </ScrollView>
          ) : (
            <View style={[styles.content, styles.shrink]}>{children}</View>
          )}
          {footer ? <View style={styles.footer}>{footer}</View> : null}
        </View>
      </KeyboardAvoidingView>
    </Modal>
  );
}

// On the web the modal around it is the dialog.
const dialog = (title: string) =>
  Platform.OS === 'web' ? {} : ({ role: 'dialog', 'aria-modal': true, 'aria-label': title } as const);

const styles = StyleSheet.create({
  ground: { flex: 1, alignItems: 'center' },
  below: { justifyContent: 'flex-end' },
  middle: { justifyContent: 'center' },
  sheet: {
    width: '100%',
    maxHeight: '88%',
    borderTopStartRadius: radius.large,
    borderTopEndRadius: radius.large,
    paddingTop: space.one,
  },
  wide: { width: 520, borderRadius: radius.large },
  head: { flexDirection: 'row', alignItems: 'center', paddingStart: space.two, paddingEnd: space.one },
  grow: { flex: 1 },
  shrink: { flexShrink: 1 },
  above: { paddingBottom: space.two },
  footer: { paddingHorizontal: space.two, paddingTop: space.one },
  content: { paddingHorizontal: space.two, gap: space.two, paddingTop: space.one },
});
