import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { PasswordField } from '@/features/auth/PasswordField.tsx';
import { isLongEnough } from '@/features/auth/rules.ts';
import { useRefusal } from '@/features/auth/useRefusal.ts';
import { useOnline } from '@/offline/network.ts';
import { Actions } from '../layout/Actions.tsx';
import { PasswordProof } from '../layout/PasswordProof.tsx';
import { Refusal } from '../layout/Refusal.tsx';

const fields = ['new_password'];

/** Sets another password; the server then ends all other sessions. */
export function ChangePassword({ close }: { close: () => void }) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const toast = useToast();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () =>
      answer(api.POST('/auth/v1/password', { body: { current_password: current, new_password: next } })),
    onSuccess: async ({ revoked_sessions: count }) => {
      toast({ text: count > 0 ? t('passwordDoneEnded', { count }) : t('passwordDone') });
      close();
      await Promise.all([
        client.invalidateQueries({ queryKey: ['account'] }),
        client.invalidateQueries({ queryKey: ['sessions'] }),
      ]);
    },
  });
  const { problems } = useRefusal()(change.error, fields);
  const ready = online && current !== '' && isLongEnough(next);
  const submit = () => change.mutate();
  return (
    <>
      <PasswordProof
        label={t('passwordCurrent')}
        value={current}
        onChangeText={setCurrent}
        error={change.error}
      />
      <PasswordField
        fresh
        label={t('passwordNew')}
        value={next}
        onChangeText={(typed) => {
          change.reset();
          setNext(typed);
        }}
        hint={t('passwordHint')}
        error={change.error ? problems.new_password : undefined}
        onSubmitEditing={ready ? submit : undefined}
        testID="new-password"
      />
      <Text size="caption" colour="quiet">
        {t('passwordEnds')}
      </Text>
      <Refusal proof error={change.error} fields={fields} />
      <Actions>
        <Button label={t('common:cancel')} look="plain" onPress={close} />
        <Button
          label={t('passwordChange')}
          disabled={!ready}
          busy={change.isPending}
          onPress={submit}
          testID="save-password"
        />
      </Actions>
    </>
  );
}
