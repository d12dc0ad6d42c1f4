import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { CodeField } from './CodeField.tsx';
import { Form } from './Form.tsx';
import { Resend } from './Resend.tsx';
import { sendEmailCode, verifyEmail } from './requests.ts';
import { useForm } from './useForm.ts';

/** Takes the code that was mailed to `email`. */
export function VerifyForm({ email, onDone }: { email: string; onDone: () => void }) {
  const { t } = useTranslation('auth');
  const toast = useToast();
  const client = useQueryClient();
  const form = useForm({
    initial: { code: '' },
    check: (values) => ({ code: values.code.trim() ? undefined : t('required') }),
    send: async (values) => {
      await verifyEmail(values.code);
      toast({ text: t('verified') });
      onDone();
      void client.invalidateQueries({ queryKey: ['account'] });
    },
  });
  return (
    <>
      <Form label={t('verifyTitle')} whole={form.whole}>
        <Text>{t('verifyText', { email })}</Text>
        <CodeField {...form.field('code')} autoFocus returnKeyType="go" onSubmitEditing={form.submit} />
        <Button label={t('verify')} busy={form.busy} onPress={form.submit} testID="submit" />
      </Form>
      <Resend send={sendEmailCode} />
      <Button label={t('later')} look="plain" onPress={onDone} testID="later" />
    </>
  );
}
