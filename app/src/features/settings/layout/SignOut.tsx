import LogOut from 'lucide-react-native/icons/log-out';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { signOut } from '@/api/session.ts';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useOnline } from '@/offline/network.ts';
import { useWrites } from '@/offline/useWrites.ts';

/** Ends the session on this device, and says what was not sent yet. */
export function SignOut() {
  const { t } = useTranslation('settings');
  const { waiting } = useWrites();
  const online = useOnline();
  const [busy, setBusy] = useState(false);
  return (
    <View style={styles.foot}>
      {waiting.length > 0 ? (
        <Text size="caption" colour="warning" align="center">
          {t('signOutWaiting', { count: waiting.length })}
        </Text>
      ) : null}
      {online ? null : (
        <Text size="caption" colour="quiet" align="center">
          {t('signOutOffline')}
        </Text>
      )}
      <Button
        label={t('signOut')}
        look="secondary"
        icon={LogOut}
        busy={busy}
        testID="sign-out"
        onPress={() => {
          setBusy(true);
          void signOut();
        }}
      />
    </View>
  );
}

const styles = StyleSheet.create({ foot: { gap: space.one, paddingTop: space.two } });
