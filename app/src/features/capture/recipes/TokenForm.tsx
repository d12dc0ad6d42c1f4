import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { ApiError, codes, fieldOf } from '@/api/errors.ts';
import { useWordsOf } from '@/api/words.ts';
import { Button } from '@/design/Button.tsx';
import { Field } from '@/design/Field.tsx';
import { Card } from '@/design/layout.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { useOnline } from '@/offline/network.ts';

const DAYS = 366;

/** Makes a token that can hand in messages and nothing else. It is told once. */
export function TokenForm({ onToken }: { onToken: (token: string) => void }) {
  const { t } = useTranslation('capture');
  const [password, setPassword] = useState('');
  const queries = useQueryClient();
  const online = useOnline();
  const make = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/auth/v1/tokens', {
          body: { name: t('tokenName'), scopes: ['TOKEN_SCOPE_INGEST'], days: DAYS, password },
        }),
      ),
    onSuccess: ({ token }) => {
      setPassword('');
      onToken(token);
      void queries.invalidateQueries({ queryKey: ['tokens'] });
    },
  });
  const words = useWordsOf(make.error);
  const wrong = make.error instanceof ApiError && make.error.code === codes.UNAUTHENTICATED;
  return (
    <Card>
      <Heading level={2}>{t('tokenTitle')}</Heading>
      <Text colour="quiet">{t('tokenText')}</Text>
      <Field
        label={t('password')}
        value={password}
        onChangeText={setPassword}
        secureTextEntry
        autoComplete="current-password"
        textContentType="password"
        onSubmitEditing={() => password && make.mutate()}
        error={
          make.isError ? (wrong ? t('passwordWrong') : (fieldOf(make.error)?.text ?? words.text)) : undefined
        }
        testID="token-password"
      />
      <Button
        label={online ? t('makeToken') : t('makeTokenOffline')}
        disabled={password === '' || !online}
        busy={make.isPending}
        onPress={() => make.mutate()}
        testID="make-token"
      />
    </Card>
  );
}
