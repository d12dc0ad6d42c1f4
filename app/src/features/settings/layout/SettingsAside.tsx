import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Platform, ScrollView, StyleSheet, View } from 'react-native';
import { Heading } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { SettingsList } from './SettingsList.tsx';

/** The list of the settings as it stands beside the chosen one. */
export function SettingsAside() {
  const { t } = useTranslation();
  const aside = useRef<View>(null);
  // Who comes by a link finds the chosen one in sight, however far down it stands.
  useEffect(() => {
    if (Platform.OS !== 'web' || !(aside.current instanceof HTMLElement)) return;
    aside.current.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <View ref={aside} role="navigation" aria-label={t('settings')} style={styles.aside}>
      <ScrollView contentContainerStyle={styles.content}>
        <View style={styles.head}>
          <Heading level={2}>{t('settings')}</Heading>
        </View>
        <SettingsList />
      </ScrollView>
    </View>
  );
}

const styles = StyleSheet.create({
  aside: { flex: 1 },
  content: { paddingHorizontal: space.two, paddingBottom: space.four, gap: space.two },
  head: { minHeight: 56, justifyContent: 'center' },
});
