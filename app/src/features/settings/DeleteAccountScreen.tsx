import TriangleAlert from 'lucide-react-native/icons/triangle-alert';
import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/design/Banner';
import { Button } from '@/design/Button';
import { Card, Section } from '@/design/layout';
import { Text } from '@/design/Text';
import { useWrites } from '@/offline/useWrites';
import { DeleteForm } from './deletion/DeleteForm';
import { SettingsPage } from './layout/SettingsPage';

/** What goes with the account and what stays for a while, before it goes. */
export function DeleteAccountScreen() {
  const { t } = useTranslation('settings');
  const router = useRouter();
  const { waiting } = useWrites();
  const goes = [t('deleteLedger'), t('deleteMessages'), t('deleteProfile')];
  if (waiting.length > 0) goes.push(t('deleteWaiting', { count: waiting.length }));
  return (
    <SettingsPage title={t('deleteAccount')} testID="delete-account">
      <Banner tone="danger" icon={TriangleAlert} text={t('deleteFinal')} />
      <Section title={t('deleteGoes')}>
        <Card role="list">
          {goes.map((what) => (
            <Text key={what} role="listitem">
              {`•\u2002${what}`}
            </Text>
          ))}
        </Card>
      </Section>
      <Section title={t('deleteStays')}>
        <Text colour="quiet">{t('deleteStaysText')}</Text>
      </Section>
      <Button
        label={t('deleteExport')}
        look="secondary"
        onPress={() => router.navigate('/settings/export')}
        testID="export-first"
      />
      <DeleteForm />
    </SettingsPage>
  );
}
