import KeyRound from 'lucide-react-native/icons/key-round';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { CopyableText } from '../layout/CopyableText.tsx';

/** The token itself, which nobody shows a second time. */
export function MadeToken({ token, done }: { token: string; done: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <>
      <Banner tone="warning" icon={KeyRound} text={t('tokenOnce')} />
      <CopyableText text={token} testID="token" />
      <Button label={t('common:done')} look="secondary" onPress={done} testID="token-done" />
    </>
  );
}
