import { useRouter } from 'expo-router';
import Minus from 'lucide-react-native/icons/minus';
import TriangleAlert from 'lucide-react-native/icons/triangle-alert';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { DeleteForm } from './deletion/DeleteForm.tsx';
import { SettingsPage } from './layout/SettingsPage.tsx';

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
            <View key={what} role="listitem" style={styles.item}>
              <Icon shape={Minus} size={18} colour="danger" />
              <Text style={styles.words}>{what}</Text>
            </View>
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

const styles = StyleSheet.create({
  item: { flexDirection: 'row', alignItems: 'center', gap: space.one },
  words: { flex: 1 },
});
