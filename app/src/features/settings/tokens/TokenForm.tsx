import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { answer, api } from '@/api/client.ts';
import { Button } from '@/design/Button.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Field } from '@/design/Field.tsx';
import { Switch } from '@/design/Switch.tsx';
import { Text } from '@/design/Text.tsx';
import { useOnline } from '@/offline/network.ts';
import { PasswordProof } from '../layout/PasswordProof.tsx';
import { Refusal } from '../layout/Refusal.tsx';
import { useDraft } from '../layout/useDraft.ts';
import { scopes, short, type TokenScope } from './scopes.ts';

const lives = [30, 90, 180, 365];
const untouched: { name: string; may: readonly TokenScope[]; days: number } = {
  name: '',
  may: ['TOKEN_SCOPE_INGEST'],
  days: 90,
};

/** What the token is for, what it may do and how long, and the password that says that the owner asks. */
export function TokenForm({ made }: { made: (token: string) => void }) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const client = useQueryClient();
  const [{ name, may, days }, keep] = useDraft('token', untouched);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const make = useMutation({
    mutationFn: () =>
      answer(api.POST('/auth/v1/tokens', { body: { name: name.trim(), scopes: [...may], days, password } })),
    onSuccess: ({ token }) => {
      keep(untouched);
      made(token);
      return client.invalidateQueries({ queryKey: ['tokens'] });
    },
  });
  const nameless = name.trim() === '';
  const submit = () => {
    setTried(true);
    if (!nameless && may.length > 0 && password !== '') make.mutate();
  };
  const allow = (scope: TokenScope, on: boolean) =>
    keep({ name, days, may: on ? [...may, scope] : may.filter((other) => other !== scope) });
  return (
    <>
      <Field
        label={t('tokenName')}
        value={name}
        onChangeText={(typed) => keep({ name: typed, may, days })}
        maxLength={100}
        hint={t('tokenNameHint')}
        error={tried && nameless ? t('tokenNameMissing') : undefined}
        testID="token-name"
      />
      <View role="group" aria-label={t('tokenScopes')}>
        <Text size="caption" strong colour="quiet">
          {t('tokenScopes')}
        </Text>
        {scopes.map((scope) => (
          <Switch
            key={scope}
            label={t(`scope_${short(scope)}`)}
            text={t(`scopeText_${short(scope)}`)}
            on={may.includes(scope)}
            onChange={(on) => allow(scope, on)}
            testID={`scope-${short(scope).toLowerCase()}`}
          />
        ))}
        {tried && may.length === 0 ? (
          <Text role="alert" size="caption" colour="danger">
            {t('tokenScopesMissing')}
          </Text>
        ) : null}
      </View>
      <View role="group" aria-label={t('tokenDays')}>
        <Text size="caption" strong colour="quiet">
          {t('tokenDays')}
        </Text>
        <Chips>
          {lives.map((life) => (
            <Chip
              key={life}
              label={t('days', { count: life })}
              selected={life === days}
              onPress={() => keep({ name, may, days: life })}
            />
          ))}
        </Chips>
      </View>
      <PasswordProof value={password} onChangeText={setPassword} error={make.error} onSubmit={submit} />
      <Refusal proof error={make.error} />
      <Button
        label={t('tokenNew')}
        disabled={!online || password === ''}
        busy={make.isPending}
        onPress={submit}
        testID="make-token"
      />
    </>
  );
}
