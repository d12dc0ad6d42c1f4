import Eye from 'lucide-react-native/icons/eye';
import EyeOff from 'lucide-react-native/icons/eye-off';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/design/Button.tsx';
import { Field, type FieldProps } from '@/design/Field.tsx';

interface PasswordFieldProps extends FieldProps {
  /** One that is being chosen, for which a password manager may propose its own. */
  fresh?: boolean;
}

/** An input for a password, which can be looked at. */
export function PasswordField({ fresh = false, ...rest }: PasswordFieldProps) {
  const { t } = useTranslation('auth');
  const [shown, setShown] = useState(false);
  return (
    <Field
      secureTextEntry={!shown}
      autoCapitalize="none"
      autoCorrect={false}
      autoComplete={fresh ? 'new-password' : 'current-password'}
      textContentType={fresh ? 'newPassword' : 'password'}
      testID="password"
      {...rest}
      trailing={
        <IconButton
          label={t(shown ? 'hidePassword' : 'showPassword')}
          icon={shown ? EyeOff : Eye}
          colour="quiet"
          onPress={() => setShown(!shown)}
          testID="show-password"
        />
      }
    />
  );
}
