import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from '@/design/Field.tsx';

/** An input for the name of an account. */
export function UsernameField(props: Omit<FieldProps, 'label'>) {
  const { t } = useTranslation('auth');
  return (
    <Field
      label={t('username')}
      autoCapitalize="none"
      autoCorrect={false}
      autoComplete="username"
      textContentType="username"
      maxLength={64}
      testID="username"
      {...props}
    />
  );
}
