import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from '@/design/Field.tsx';

/** An input for a code that was mailed. */
export function CodeField(props: Omit<FieldProps, 'label'>) {
  const { t } = useTranslation('auth');
  return (
    <Field
      label={t('code')}
      hint={t('codeHint')}
      autoCapitalize="characters"
      autoCorrect={false}
      autoComplete="one-time-code"
      textContentType="oneTimeCode"
      maxLength={40}
      testID="code"
      {...props}
    />
  );
}
