import { useLocales } from 'expo-localization';
import { Link, router } from 'expo-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextInput } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Field } from '@/design/Field.tsx';
import { SelectField } from '@/design/SelectField.tsx';
import { Text } from '@/design/Text.tsx';
import { useCurrencyChoices } from '@/features/settings/profile/useChoices.ts';
import { AuthPage } from './AuthPage.tsx';
import { currencyOf } from './currencyOf.ts';
import { Form } from './Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import { isLongEnough, isUsername, mayBeEmail } from './rules.ts';
import { UsernameField } from './UsernameField.tsx';
import { useForm } from './useForm.ts';
import { useJoin } from './useJoin.ts';

export function SignUpScreen() {
  const { t } = useTranslation('auth');
  const locales = useLocales();
  const [timezone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');
  const join = useJoin();
  const password = useRef<TextInput>(null);
  const email = useRef<TextInput>(null);
  const device = locales[0];
  const form = useForm({
    initial: {
      username: '',
      password: '',
      email: '',
      home_currency: device?.currencyCode ?? currencyOf(locales.map(({ regionCode }) => regionCode)),
    },
    check: (values) => ({
      username: isUsername(values.username) ? undefined : t('usernameRule'),
      password: isLongEnough(values.password) ? undefined : t('passwordRule'),
      email: !values.email.trim() || mayBeEmail(values.email) ? undefined : t('emailRule'),
    }),
    send: async (values) => {
      const address = values.email.trim();
      await join({
        ...values,
        username: values.username.trim(),
        timezone,
        ...(address ? { email: address } : { email: '' }),
        ...(device ? { locale: device.languageTag } : {}),
      });
      if (address) router.push('/verify-email');
    },
  });
  const currency = form.field('home_currency');
  const currencies = useCurrencyChoices(currency.value);
  return (
    <AuthPage title={t('signUp')} testID="sign-up">
      <Form label={t('signUp')} whole={form.whole}>
        <UsernameField
          {...form.field('username')}
          hint={t('usernameRule')}
          returnKeyType="next"
          submitBehavior="submit"
          onSubmitEditing={() => password.current?.focus()}
        />
        <PasswordField
          ref={password}
          fresh
          label={t('password')}
          hint={t('passwordRule')}
          {...form.field('password')}
          returnKeyType="next"
          submitBehavior="submit"
          onSubmitEditing={() => email.current?.focus()}
        />
        <Field
          ref={email}
          label={t('email')}
          hint={t('emailHint')}
          {...form.field('email')}
          keyboardType="email-address"
          autoCapitalize="none"
          autoCorrect={false}
          autoComplete="email"
          textContentType="emailAddress"
          returnKeyType="go"
          onSubmitEditing={form.submit}
          testID="email"
        />
        <SelectField
          label={t('currency')}
          hint={t('currencyHint')}
          options={currencies}
          value={currency.value}
          onChoose={currency.onChangeText}
          error={currency.error}
          testID="home-currency"
        />
        <Text size="caption" colour="quiet">
          {t('timezoneIs', { timezone: timezone.replaceAll('_', ' ') })}
        </Text>
        <Button label={t('signUp')} busy={form.busy} onPress={form.submit} testID="submit" />
      </Form>
      <Link href="/sign-in" dismissTo asChild>
        <Button label={`${t('signedUp')} ${t('signIn')}`} look="plain" testID="to-sign-in" />
      </Link>
    </AuthPage>
  );
}
