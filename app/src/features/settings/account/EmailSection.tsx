import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import type { Account } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useOnline } from '@/offline/network.ts';
import { ChangeEmail } from './ChangeEmail.tsx';
import { EmailCode } from './EmailCode.tsx';

/** The confirmed address, the one that waits for its code, and the way to another. */
export function EmailSection({ account: { email, pending_email: pending } }: { account: Account }) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const [changing, setChanging] = useState(false);
  return (
    <Section title={t('email')}>
      <Card style={styles.card}>
        <Text colour={email ? 'text' : 'quiet'}>{email || t('emailNone')}</Text>
        {email ? (
          <Text size="caption" colour="positive">
            {t('emailConfirmed')}
          </Text>
        ) : null}
        {pending ? <EmailCode email={pending} /> : null}
        {changing ? (
          <ChangeEmail close={() => setChanging(false)} />
        ) : (
          <Button
            label={email || pending ? t('emailChange') : t('emailAdd')}
            look="secondary"
            disabled={!online}
            onPress={() => setChanging(true)}
            testID="change-email"
          />
        )}
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({ card: { gap: space.two } });
