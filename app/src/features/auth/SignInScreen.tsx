import { Link } from 'expo-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type TextInput, View } from 'react-native';
import { signIn } from '@/api/session.ts';
import { Button } from '@/design/Button.tsx';
import { AuthPage } from './AuthPage.tsx';
import { Form } from './Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import { QuietLink } from './QuietLink.tsx';
import { ServerLink } from './ServerLink.tsx';
import { UsernameField } from './UsernameField.tsx';
import { useForm } from './useForm.ts';

export function SignInScreen() {
  const { t } = useTranslation('auth');
  const password = useRef<TextInput>(null);
  const form = useForm({
    initial: { username: '', password: '' },
    check: (values) => ({
      username: values.username.trim() ? undefined : t('required'),
      password: values.password ? undefined : t('required'),
    }),
    send: (values) => signIn(values.username.trim(), values.password),
  });
  return (
    <AuthPage first title={t('signIn')} testID="sign-in">
      <Form label={t('signIn')} whole={form.whole}>
        <UsernameField
          {...form.field('username')}
          returnKeyType="next"
          submitBehavior="submit"
          onSubmitEditing={() => password.current?.focus()}
        />
        <PasswordField
          ref={password}
          label={t('password')}
          {...form.field('password')}
          returnKeyType="go"
          onSubmitEditing={form.submit}
        />
        <Button label={t('signIn')} busy={form.busy} onPress={form.submit} testID="submit" />
      </Form>
      <View>
        <Link href="/sign-up" asChild>
          <Button label={t('signUp')} look="secondary" testID="to-sign-up" />
        </Link>
        <Link href="/forgot" asChild>
          <Button label={t('forgot')} look="plain" testID="to-forgot" />
        </Link>
      </View>
      <View>
        <ServerLink />
        <QuietLink href="/deletion" label={t('lookUpDeletion')} testID="to-deletion" />
      </View>
    </AuthPage>
  );
}
