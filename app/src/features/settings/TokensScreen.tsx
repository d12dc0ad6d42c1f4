import KeyRound from 'lucide-react-native/icons/key-round';
import Plus from 'lucide-react-native/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { EmptyState, Loaded, SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useOnline } from '@/offline/network.ts';
import { Refusal } from './layout/Refusal.tsx';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { useTokens } from './queries.ts';
import { NewToken } from './tokens/NewToken.tsx';
import { TokenCard } from './tokens/TokenCard.tsx';
import { useRevokeToken } from './tokens/useRevokeToken.ts';

/** The tokens with which programs act for the user. */
export function TokensScreen() {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const revoke = useRevokeToken();
  const [making, setMaking] = useState(false);
  return (
    <SettingsPage title={t('tokens')} testID="tokens">
      <Text colour="quiet">{t('tokensAbout')}</Text>
      <Button
        label={t('tokenNew')}
        icon={Plus}
        disabled={!online}
        onPress={() => setMaking(true)}
        testID="new-token"
      />
      <Refusal error={revoke.error} />
      <Loaded query={useTokens()} skeleton={<SkeletonRows count={3} />}>
        {(tokens) =>
          tokens.length === 0 ? (
            <EmptyState icon={KeyRound} title={t('tokensEmpty')} text={t('tokensEmptyText')} />
          ) : (
            tokens.map((token) => (
              <TokenCard
                key={token.token_id}
                token={token}
                busy={revoke.isPending && revoke.variables.token_id === token.token_id}
                revoke={() => revoke.mutate(token)}
              />
            ))
          )
        }
      </Loaded>
      <NewToken open={making} onClose={() => setMaking(false)} />
    </SettingsPage>
  );
}
