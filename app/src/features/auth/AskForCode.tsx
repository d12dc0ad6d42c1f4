import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { Form } from './Form.tsx';
import { requestReset } from './requests.ts';
import { UsernameField } from './UsernameField.tsx';
import { useForm } from './useForm.ts';

/** Has a code mailed to whoever has this name. */
export function AskForCode({ username, onAsked }: { username: string; onAsked: (username: string) => void }) {
  const { t } = useTranslation('auth');
  const form = useForm({
    initial: { username },
    check: (values) => ({ username: values.username.trim() ? undefined : t('required') }),
    send: async (values) => {
      const name = values.username.trim();
      await requestReset(name);
      onAsked(name);
    },
  });
  return (
    <Form label={t('forgotTitle')} whole={form.whole}>
      <Text colour="quiet">{t('forgotText')}</Text>
      <UsernameField {...form.field('username')} autoFocus returnKeyType="go" onSubmitEditing={form.submit} />
      <Button label={t('sendCode')} busy={form.busy} onPress={form.submit} testID="submit" />
    </Form>
  );
}
