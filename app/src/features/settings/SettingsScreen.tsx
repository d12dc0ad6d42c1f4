import { useTranslation } from 'react-i18next';
import { Screen } from '@/design/layout.tsx';
import { SideBySide } from '@/design/SideBySide.tsx';
import { useWide } from '@/design/theme.tsx';
import { SettingsAside } from './layout/SettingsAside.tsx';
import { SettingsList } from './layout/SettingsList.tsx';
import { ProfileScreen } from './ProfileScreen.tsx';

/** The list of everything that can be set; where there is room the profile stands beside it. */
export function SettingsScreen() {
  const { t } = useTranslation();
  if (useWide()) return <SideBySide list={<SettingsAside />} detail={<ProfileScreen />} />;
  return (
    <Screen title={t('settings')} testID="settings">
      <SettingsList />
    </Screen>
  );
}
