import X from 'lucide-react-native/icons/x';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal, ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { IconButton } from './Button';
import { Pressable } from './Pressable';
import { Heading } from './Text';
import { useTheme, useWide } from './theme';
import { radius, space } from './tokens';

/** A choice above the screen: from below on a phone, in the middle where there is room. Escape and the ground close it. */
export function Sheet({ open, title, onClose, children }: { open: boolean; title: string; onClose: () => void; children: ReactNode }) {
  const { colours, motion } = useTheme();
  const { t } = useTranslation();
  const wide = useWide();
  const insets = useSafeAreaInsets();
  return (
    <Modal visible={open} transparent onRequestClose={onClose} animationType={motion ? (wide ? 'fade' : 'slide') : 'none'}>
      <View style={[styles.ground, wide ? styles.middle : styles.below]}>
        <Pressable
          role="none"
          aria-hidden
          tabIndex={-1}
          onPress={onClose}
          style={[StyleSheet.absoluteFill, { backgroundColor: colours.scrim }]}
        />
        <View
          role="dialog"
          aria-modal
          aria-label={title}
          style={[styles.sheet, wide && styles.wide, { backgroundColor: colours.surface, paddingBottom: space.two + insets.bottom }]}
        >
          <View style={styles.head}>
            <View style={styles.grow}>
              <Heading level={2}>{title}</Heading>
            </View>
            <IconButton label={t('close')} icon={X} onPress={onClose} testID="close-sheet" />
          </View>
          <ScrollView keyboardShouldPersistTaps="handled" contentContainerStyle={styles.content}>
            {children}
          </ScrollView>
        </View>
      </View>
    </Modal>
  );
}

const styles = StyleSheet.create({
  ground: { flex: 1, alignItems: 'center' },
  below: { justifyContent: 'flex-end' },
  middle: { justifyContent: 'center' },
  sheet: { width: '100%', maxHeight: '88%', borderTopLeftRadius: radius.large, borderTopRightRadius: radius.large, paddingTop: space.one },
  wide: { width: 520, borderRadius: radius.large },
  head: { flexDirection: 'row', alignItems: 'center', paddingHorizontal: space.two },
  grow: { flex: 1 },
  content: { paddingHorizontal: space.two, gap: space.two, paddingTop: space.one },
});
