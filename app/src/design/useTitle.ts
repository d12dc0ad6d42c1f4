import { useFocusEffect } from 'expo-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Platform } from 'react-native';

/** Names the page in the browser's tab and history while its screen is the one in front. */
export function useTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const app = t('appName');
  useFocusEffect(
    useCallback(() => {
      if (Platform.OS === 'web') document.title = title ? `${title} · ${app}` : app;
    }, [title, app]),
  );
}
