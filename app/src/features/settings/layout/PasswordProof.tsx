import { useTranslation } from 'react-i18next';
import { ApiError, codes } from '@/api/errors.ts';
import { PasswordField } from '@/features/auth/PasswordField.tsx';

interface PasswordProofProps {
  value: string;
  onChangeText: (password: string) => void;
  /** What the server said to the one before. */
  error: unknown;
  label?: string;
  onSubmit?: (() => void) | undefined;
}

/** Whether the server said that the password is not right. */
export const isWrongPassword = (error: unknown): boolean =>
  error instanceof ApiError && error.code === codes.UNAUTHENTICATED;

/** The user's password, asked for once more before something that only its owner may do. */
export function PasswordProof({ value, onChangeText, error, label, onSubmit }: PasswordProofProps) {
  const { t } = useTranslation('settings');
  return (
    <PasswordField
      label={label ?? t('yourPassword')}
      value={value}
      onChangeText={onChangeText}
      onSubmitEditing={onSubmit}
      hint={label ? undefined : t('passwordWhy')}
      error={isWrongPassword(error) ? t('passwordWrong') : undefined}
      testID="password-proof"
    />
  );
}
