import { useTranslation } from 'react-i18next';
import { Screen } from '@/design/layout';
import { SideBySide } from '@/design/SideBySide';
import { useWide } from '@/design/theme';
import { SettingsAside } from './layout/SettingsAside';
import { SettingsList } from './layout/SettingsList';
import { ProfileScreen } from './ProfileScreen';

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
