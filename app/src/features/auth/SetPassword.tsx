import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextInput } from 'react-native';
import { signIn } from '@/api/session.ts';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { CodeField } from './CodeField.tsx';
import { Form } from './Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import { Resend } from './Resend.tsx';
import { requestReset, resetPassword } from './requests.ts';
import { isLongEnough } from './rules.ts';
import { useForm } from './useForm.ts';

/** Sets another password with the code that was mailed, and signs in with it. */
export function SetPassword({ username, onOther }: { username: string; onOther: () => void }) {
  const { t } = useTranslation('auth');
  const toast = useToast();
  const password = useRef<TextInput>(null);
  const form = useForm({
    initial: { code: '', new_password: '' },
    check: (values) => ({
      code: values.code.trim() ? undefined : t('required'),
      new_password: isLongEnough(values.new_password) ? undefined : t('passwordRule'),
    }),
    send: async (values) => {
      await resetPassword({ username, ...values });
      toast({ text: t('passwordSet') });
      await signIn(username, values.new_password);
    },
  });
  return (
    <>
      <Form label={t('forgotTitle')} whole={form.whole}>
        <Text colour="quiet" role="status">
          {t('codeText', { username })}
        </Text>
        <CodeField
          {...form.field('code')}
          autoFocus
          returnKeyType="next"
          submitBehavior="submit"
          onSubmitEditing={() => password.current?.focus()}
        />
        <PasswordField
          ref={password}
          fresh
          label={t('newPassword')}
          hint={t('passwordRule')}
          {...form.field('new_password')}
          returnKeyType="go"
          onSubmitEditing={form.submit}
        />
        <Button label={t('setPassword')} busy={form.busy} onPress={form.submit} testID="submit" />
      </Form>
      <Resend send={() => requestReset(username)} />
      <Button label={t('otherUsername')} look="plain" onPress={onOther} testID="other-username" />
    </>
  );
}
