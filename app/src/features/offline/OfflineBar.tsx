import { usePathname, useRouter } from 'expo-router';
import ChevronLeft from 'lucide-react-native/icons/chevron-left';
import ChevronRight from 'lucide-react-native/icons/chevron-right';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import CloudUpload from 'lucide-react-native/icons/cloud-upload';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { SafeAreaInsetsContext, useSafeAreaInsets } from 'react-native-safe-area-context';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { space, TOUCH } from '@/design/tokens.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { useOnline } from '@/offline/network.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { useLasting } from './useLasting.ts';

/** A change that is sent within this time is not worth a word. */
const QUIET_MS = 2_000;

/** A quiet bar above everything while there is no network, while changes wait and while some were refused; where there are any it leads to them. */
export function OfflineBar({ children }: { children?: ReactNode }) {
  const insets = useSafeAreaInsets();
  const words = useBarWords();
  return (
    <View style={styles.all}>
      {words ? <Bar {...words} top={insets.top} /> : null}
      <SafeAreaInsetsContext.Provider value={words ? { ...insets, top: 0 } : insets}>
        {children}
      </SafeAreaInsetsContext.Provider>
    </View>
  );
}

type Words = NonNullable<ReturnType<typeof useBarWords>>;

function Bar({ text, icon, colour, leads, top }: Words & { top: number }) {
  const { colours } = useTheme();
  const router = useRouter();
  const mirrored = useRightToLeft();
  const style = [styles.bar, { paddingTop: top, backgroundColor: colours.sunken }];
  const inside = (
    <>
      <Icon shape={icon} size={18} colour={colour} />
      <Text size="caption" colour={colour} style={styles.text}>
        {text}
      </Text>
    </>
  );
  if (!leads)
    return (
      <View role="status" testID="offline-bar" style={style}>
        {inside}
      </View>
    );
  return (
    <Pressable
      role="link"
      testID="offline-bar"
      aria-live="polite"
      onPress={() => router.navigate('/waiting')}
      style={style}
    >
      {inside}
      <Icon shape={mirrored ? ChevronLeft : ChevronRight} size={18} colour="quiet" />
    </Pressable>
  );
}

function useBarWords() {
  const { t } = useTranslation();
  const online = useOnline();
  const { waiting, refused, unsaved } = useWrites();
  const slow = useLasting(waiting.length > 0, QUIET_MS);
  const here = usePathname() === '/waiting';
  if (here) return undefined;
  // In a window that stores nothing this is so with every change, and is over once it is sent.
  if (unsaved && (slow || !online)) {
    return { text: t('unsaved'), icon: CircleAlert, colour: 'warning' as const };
  }
  if (refused.length > 0) {
    return {
      text: t('refused', { count: refused.length }),
      icon: CircleAlert,
      colour: 'warning' as const,
      leads: true,
    };
  }
  const count = waiting.length;
  if (!online) {
    return {
      text: count > 0 ? t('waiting', { count }) : t('offline'),
      icon: CloudOff,
      colour: 'text' as const,
      leads: count > 0,
    };
  }
  return slow
    ? { text: t('waiting', { count }), icon: CloudUpload, colour: 'text' as const, leads: true }
    : undefined;
}

const styles = StyleSheet.create({
  all: { flex: 1 },
  bar: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.one,
    minHeight: TOUCH,
    paddingHorizontal: space.two,
  },
  text: { flex: 1, paddingVertical: space.one },
});
