import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { Button } from '@/design/Button.tsx';
import { Field } from '@/design/Field.tsx';
import { useToast } from '@/design/toast.tsx';
import { useRefusal } from '@/features/auth/useRefusal.ts';
import { useOnline } from '@/offline/network.ts';
import { Actions } from '../layout/Actions.tsx';
import { PasswordProof } from '../layout/PasswordProof.tsx';
import { Refusal } from '../layout/Refusal.tsx';
import { useDraft } from '../layout/useDraft.ts';

const fields = ['email'];

/** Asks for another address; it counts once its code came back. */
export function ChangeEmail({ close }: { close: () => void }) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const toast = useToast();
  const client = useQueryClient();
  const [email, setEmail] = useDraft('email', '');
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: () => answer(api.POST('/auth/v1/email', { body: { email: email.trim(), password } })),
    onSuccess: async () => {
      toast({ text: t('codeSent', { email: email.trim() }) });
      await client.invalidateQueries({ queryKey: ['account'] });
      setEmail('');
      close();
    },
  });
  const { problems } = useRefusal()(change.error, fields);
  const ready = online && email.trim() !== '' && password !== '';
  const submit = () => change.mutate();
  return (
    <>
      <Field
        label={t('emailNew')}
        value={email}
        onChangeText={(typed) => {
          change.reset();
          setEmail(typed);
        }}
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        autoCorrect={false}
        error={change.error ? problems.email : undefined}
        testID="new-email"
      />
      <PasswordProof
        value={password}
        onChangeText={setPassword}
        error={change.error}
        onSubmit={ready ? submit : undefined}
      />
      <Refusal proof error={change.error} fields={fields} />
      <Actions>
        <Button label={t('common:cancel')} look="plain" onPress={close} />
        <Button
          label={t('sendCode')}
          disabled={!ready}
          busy={change.isPending}
          onPress={submit}
          testID="send-email-code"
        />
      </Actions>
    </>
  );
}
