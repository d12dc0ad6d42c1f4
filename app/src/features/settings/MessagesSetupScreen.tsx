import { useTranslation } from 'react-i18next';
import { Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { Recipes } from '@/features/capture/recipes/Recipes.tsx';
import { DeviceMessages } from '@/features/capture/sms/DeviceMessages.tsx';
import { bankMessages } from '../../../modules/bank-messages/index.ts';
import { SettingsPage } from './layout/SettingsPage.tsx';

/** How messages come by themselves: read from the device where that is possible, else handed in by an automation. */
export function MessagesSetupScreen() {
  const { t } = useTranslation('capture');
  return (
    <SettingsPage title={t('setupTitle')} onlineOnly={false} testID="messages-setup">
      {bankMessages ? <DeviceMessages /> : <Text colour="quiet">{t('setupText')}</Text>}
      <Section title={bankMessages ? t('otherwise') : t('automation')}>
        <Recipes />
      </Section>
    </SettingsPage>
  );
}
