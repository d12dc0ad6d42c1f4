import { useTranslation } from 'react-i18next';
import { Choices } from '@/design/Choices.tsx';
import { prefer, usePreferences } from '@/features/shell/preferences.ts';
import { SettingsPage } from './layout/SettingsPage.tsx';

/** Light, dark, or as the device; shown at once. */
export function AppearanceScreen() {
  const { t } = useTranslation('auth');
  const appearance = usePreferences()?.appearance ?? 'system';
  return (
    <SettingsPage title={t('appearance')} onlineOnly={false} testID="appearance">
      <Choices
        label={t('appearance')}
        options={[
          { value: 'system', label: t('asDevice') },
          { value: 'light', label: t('light') },
          { value: 'dark', label: t('dark') },
        ]}
        value={appearance}
        onChoose={(chosen) => prefer({ appearance: chosen })}
      />
    </SettingsPage>
  );
}
