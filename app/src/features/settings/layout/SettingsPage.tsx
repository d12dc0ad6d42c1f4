import CloudOff from 'lucide-react-native/icons/cloud-off';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/design/Banner.tsx';
import { Screen } from '@/design/layout.tsx';
import { useWide } from '@/design/theme.tsx';
import { useOnline } from '@/offline/network.ts';

interface SettingsPageProps {
  title: string;
  testID: string;
  /** Nothing on it can be changed without a connection: it says so while there is none. */
  onlineOnly?: boolean;
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** A screen of the settings; where the list stands beside it there is no way back to show. */
export function SettingsPage({
  title,
  testID,
  onlineOnly = true,
  actions,
  footer,
  children,
}: SettingsPageProps) {
  const { t } = useTranslation('settings');
  const wide = useWide();
  const online = useOnline();
  return (
    <Screen title={title} back={!wide} actions={actions} footer={footer} testID={testID}>
      {onlineOnly && !online ? <Banner icon={CloudOff} text={t('onlineOnly')} /> : null}
      {children}
    </Screen>
  );
}
