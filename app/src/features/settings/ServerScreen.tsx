import { useRouter } from 'expo-router';
import Info from 'lucide-react-native/icons/info';
import { useTranslation } from 'react-i18next';
import { Platform } from 'react-native';
import { defaultServer, serverUrl } from '@/api/server.ts';
import { useSession } from '@/api/session.ts';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Field } from '@/design/Field.tsx';
import { Card } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { AuthPage } from '@/features/auth/AuthPage.tsx';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { useChangeServer } from './server/useChangeServer.ts';

/** A page may only talk to the server that it came from: its content security policy says so. */
const FIXED = Platform.OS === 'web';

/** Which server the app talks to; another is taken only once it has answered, and never in a browser. */
export function ServerScreen() {
  const { t } = useTranslation('auth');
  const { status } = useSession();
  const toast = useToast();
  const router = useRouter();
  const { address, type, change, problem, busy } = useChangeServer(() => {
    toast({ text: t('serverSaved') });
    if (router.canGoBack()) router.back();
  });
  const signedIn = status === 'signed-in';
  const byDefault =
    serverUrl() === defaultServer() ? null : (
      <Button
        label={t('serverDefault')}
        look="plain"
        disabled={busy}
        onPress={() => change(undefined)}
        testID="default-server"
      />
    );
  const content = FIXED ? (
    <>
      <Text colour="quiet">{t('serverFixed')}</Text>
      <Card>
        <Text selectable testID="server-address">
          {serverUrl()}
        </Text>
      </Card>
      {byDefault}
    </>
  ) : (
    <>
      <Text colour="quiet">{t('serverText')}</Text>
      <Field
        label={t('serverAddress')}
        value={address}
        onChangeText={type}
        error={problem}
        hint={t('serverHint')}
        keyboardType="url"
        inputMode="url"
        autoCapitalize="none"
        autoCorrect={false}
        autoComplete="url"
        returnKeyType="go"
        onSubmitEditing={() => change(address)}
        testID="server-address"
      />
      {signedIn ? <Banner icon={Info} text={t('serverSignsOut')} /> : null}
      <Button
        label={t('serverSave')}
        busy={busy}
        disabled={address.trim() === serverUrl()}
        onPress={() => change(address)}
        testID="use-server"
      />
      {byDefault}
    </>
  );
  return signedIn ? (
    <SettingsPage title={t('serverTitle')} onlineOnly={false} testID="server">
      {content}
    </SettingsPage>
  ) : (
    <AuthPage title={t('serverTitle')} testID="server">
      {content}
    </AuthPage>
  );
}
