import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button';
import { Text } from '@/design/Text';
import { useToast } from '@/design/toast';
import { CodeField } from './CodeField';
import { Form } from './Form';
import { Resend } from './Resend';
import { sendEmailCode, verifyEmail } from './requests';
import { useForm } from './useForm';

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
