import { useTranslation } from 'react-i18next';
import { Loaded, SkeletonRows } from '@/design/states.tsx';
import { useProfile } from '@/offline/useProfile.ts';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { ProfileForm } from './profile/ProfileForm.tsx';

/** Who the user is, and how days and amounts are read for them. */
export function ProfileScreen() {
  const { t } = useTranslation('settings');
  const query = useProfile();
  return (
    <SettingsPage title={t('profile')} testID="profile">
      <Loaded query={query} skeleton={<SkeletonRows count={8} />}>
        {(profile) => <ProfileForm profile={profile} />}
      </Loaded>
    </SettingsPage>
  );
}
