import { useLocales } from 'expo-localization';
import RefreshCw from 'lucide-react-native/icons/refresh-cw';
import { useTranslation } from 'react-i18next';
import { I18nManager, Platform } from 'react-native';
import { Banner } from '@/design/Banner.tsx';
import { Choices } from '@/design/Choices.tsx';
import { prefer, usePreferences } from '@/features/shell/preferences.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { type Language, languages, spoken } from '@/i18n/languages.ts';
import { SettingsPage } from './layout/SettingsPage.tsx';

/** The language of the app, each under its own name; words change at once. */
export function LanguageScreen() {
  const { t } = useTranslation('auth');
  const language = usePreferences()?.language ?? 'device';
  const device = spoken(useLocales().map(({ languageTag }) => languageTag));
  const rightToLeft = useRightToLeft();
  const turns = Platform.OS !== 'web' && I18nManager.isRTL !== rightToLeft;
  const own = Object.entries(languages).map(([value, { name }]) => ({
    value: value as Language,
    label: name,
    lang: value,
  }));
  return (
    <SettingsPage title={t('language')} onlineOnly={false} testID="language">
      {turns ? <Banner icon={RefreshCw} text={t('restart')} /> : null}
      <Choices
        label={t('language')}
        options={[{ value: 'device', label: t('asDevice'), detail: languages[device].name }, ...own]}
        value={language}
        onChoose={(chosen) => prefer({ language: chosen })}
      />
    </SettingsPage>
  );
}
