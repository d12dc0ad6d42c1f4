import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { PersonalToken } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Card } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { dayOf } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useOnline } from '@/offline/network.ts';
import { EndAction } from '../layout/EndAction.tsx';
import { scopes, short } from './scopes.ts';

/** A token: what it is for, what it may do, until when, and when it was last used. */
export function TokenCard({
  token,
  revoke,
  busy,
}: {
  token: PersonalToken;
  revoke: () => void;
  busy: boolean;
}) {
  const { t } = useTranslation('settings');
  const { day, instant } = useFormat();
  const online = useOnline();
  const may = scopes
    .filter((scope) => token.scopes.includes(scope))
    .map((scope) => t(`scope_${short(scope)}`));
  const used = token.last_used_at ? t('usedWhen', { when: instant(token.last_used_at) }) : t('tokenUnused');
  return (
    <Card>
      <EndAction
        action={
          <Button
            label={t('tokenRevoke')}
            aria-label={t('tokenRevokeOf', { name: token.name })}
            look="danger"
            disabled={!online}
            busy={busy}
            onPress={revoke}
            testID="revoke-token"
          />
        }
      >
        <View style={styles.words}>
          <Text strong>{token.name}</Text>
          <Text>{may.join(', ')}</Text>
          <Text size="caption" colour="quiet">
            {[t('tokenUntil', { day: day(dayOf(token.expires_at)) }), used].join(' · ')}
          </Text>
        </View>
      </EndAction>
    </Card>
  );
}

const styles = StyleSheet.create({ words: { gap: 2 } });
