import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'expo-router';
import MailCheck from 'lucide-react-native/icons/mail-check';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Screen } from '@/design/layout.tsx';
import { EmptyState, Loaded, Skeleton } from '@/design/states.tsx';
import { readAccount } from './requests.ts';
import { VerifyForm } from './VerifyForm.tsx';

/** Confirms the e-mail address that waits for it; it can be left for later. */
export function VerifyEmailScreen() {
  const { t } = useTranslation('auth');
  const router = useRouter();
  const account = useQuery({ queryKey: ['account'], queryFn: ({ signal }) => readAccount(signal) });
  const leave = () => (router.canGoBack() ? router.back() : router.replace('/'));
  return (
    <Screen title={t('verifyTitle')} back testID="verify-email">
      <Loaded query={account} skeleton={<Skeleton height={220} />}>
        {({ pending_email: email }) =>
          email ? (
            <VerifyForm email={email} onDone={leave} />
          ) : (
            <EmptyState
              icon={MailCheck}
              title={t('nothingToVerify')}
              text={t('nothingToVerifyText')}
              action={
                <Button label={t('common:goHome')} look="secondary" onPress={() => router.replace('/')} />
              }
            />
          )
        }
      </Loaded>
    </Screen>
  );
}
