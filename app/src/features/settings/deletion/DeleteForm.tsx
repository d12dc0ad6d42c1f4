import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { useSession } from '@/api/session.ts';
import { Button } from '@/design/Button.tsx';
import { Field } from '@/design/Field.tsx';
import { useOnline } from '@/offline/network.ts';
import { PasswordProof } from '../layout/PasswordProof.tsx';
import { Refusal } from '../layout/Refusal.tsx';
import { rememberDeleted } from './deleted.ts';

/** Deletes the account once its name and its password were typed; leads to the receipt. */
export function DeleteForm() {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const router = useRouter();
  const { userId, username } = useSession();
  const [typed, type] = useState('');
  const [password, setPassword] = useState('');
  const [left, setLeft] = useState(false);
  const deletion = useMutation({
    mutationFn: () => answer(api.POST('/auth/v1/account:delete', { body: { password } })),
    onSuccess: ({ receipt }) => {
      rememberDeleted(userId);
      router.replace({ pathname: '/deletion', params: { receipt } });
    },
  });
  const named = typed.trim().toLowerCase() === username.toLowerCase();
  return (
    <>
      <Field
        label={t('deleteType', { username })}
        value={typed}
        onChangeText={type}
        onBlur={() => setLeft(true)}
        autoCapitalize="none"
        autoCorrect={false}
        autoComplete="off"
        error={left && typed !== '' && !named ? t('deleteTypeWrong') : undefined}
        testID="delete-username"
      />
      <PasswordProof value={password} onChangeText={setPassword} error={deletion.error} />
      <Refusal proof error={deletion.error} />
      <Button
        label={t('deleteNow')}
        look="danger"
        disabled={!online || !named || password === ''}
        busy={deletion.isPending || deletion.isSuccess}
        onPress={() => deletion.mutate()}
        testID="delete-now"
      />
    </>
  );
}
