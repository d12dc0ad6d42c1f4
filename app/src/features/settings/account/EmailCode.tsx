import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { ApiError, codes } from '@/api/errors.ts';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { useToast } from '@/design/toast.tsx';
import { CodeField } from '@/features/auth/CodeField.tsx';
import { useRefusal } from '@/features/auth/useRefusal.ts';
import { useOnline } from '@/offline/network.ts';
import { Actions } from '../layout/Actions.tsx';
import { Refusal } from '../layout/Refusal.tsx';

const fields = ['code'];

/** Takes the code that was mailed to the address that waits. */
export function EmailCode({ email }: { email: string }) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const toast = useToast();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const verify = useMutation({
    mutationFn: () => answer(api.POST('/auth/v1/email:verify', { body: { code } })),
    onSuccess: async () => {
      toast({ text: t('emailDone') });
      await Promise.all([
        client.invalidateQueries({ queryKey: ['account'] }),
        client.invalidateQueries({ queryKey: ['profile'] }),
      ]);
    },
  });
  const again = useMutation({
    mutationFn: () => answer(api.POST('/auth/v1/email:send-code')),
    onSuccess: () => toast({ text: t('codeSent', { email }) }),
  });
  const { problems } = useRefusal()(verify.error, fields);
  const taken = verify.error instanceof ApiError && verify.error.code === codes.ALREADY_EXISTS;
  return (
    <>
      <Banner tone="warning" text={t('emailWaits', { email })} />
      <CodeField
        value={code}
        onChangeText={(typed) => {
          verify.reset();
          setCode(typed);
        }}
        error={taken ? t('emailTaken') : verify.error ? problems.code : undefined}
        testID="email-code"
      />
      {taken ? null : <Refusal error={verify.error ?? again.error} fields={fields} />}
      <Actions>
        <Button
          label={t('sendAnother')}
          look="plain"
          disabled={!online}
          busy={again.isPending}
          onPress={() => again.mutate()}
        />
        <Button
          label={t('confirm')}
          disabled={!online || code.trim() === ''}
          busy={verify.isPending}
          onPress={() => verify.mutate()}
          testID="confirm-email"
        />
      </Actions>
    </>
  );
}
