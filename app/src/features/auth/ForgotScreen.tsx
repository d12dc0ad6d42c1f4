import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskForCode } from './AskForCode.tsx';
import { AuthPage } from './AuthPage.tsx';
import { SetPassword } from './SetPassword.tsx';

/** From a forgotten password to a new one: the name first, then the code that was mailed. */
export function ForgotScreen() {
  const { t } = useTranslation('auth');
  const [username, setUsername] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <AuthPage title={t('forgotTitle')} testID="forgot">
      {asked ? (
        <SetPassword username={username} onOther={() => setAsked(false)} />
      ) : (
        <AskForCode
          username={username}
          onAsked={(name) => {
            setUsername(name);
            setAsked(true);
          }}
        />
      )}
    </AuthPage>
  );
}
