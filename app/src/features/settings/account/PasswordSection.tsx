import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import type { Account } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useOnline } from '@/offline/network.ts';
import { ChangePassword } from './ChangePassword.tsx';

/** When the password was set, and the way to another. */
export function PasswordSection({ account }: { account: Account }) {
  const { t } = useTranslation('settings');
  const { instant } = useFormat();
  const online = useOnline();
  const [changing, setChanging] = useState(false);
  return (
    <Section title={t('password')}>
      <Card style={styles.card}>
        <Text colour="quiet">
          {t('passwordSet', { when: instant(account.password_changed_at || account.created_at) })}
        </Text>
        {changing ? (
          <ChangePassword close={() => setChanging(false)} />
        ) : (
          <Button
            label={t('passwordChange')}
            look="secondary"
            disabled={!online}
            onPress={() => setChanging(true)}
            testID="change-password"
          />
        )}
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({ card: { gap: space.two } });
