import { useRouter } from 'expo-router';
import PartyPopper from 'lucide-react-native/icons/party-popper';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { EmptyState } from '@/design/states.tsx';

/** Nothing is left to look at. */
export function AllDone({ done }: { done: number }) {
  const { t } = useTranslation('review');
  const router = useRouter();
  return (
    <EmptyState
      icon={PartyPopper}
      title={t('allDone')}
      text={done > 0 ? t('allDoneCount', { count: done }) : t('allDoneText')}
      action={
        <Button
          label={t('seeIgnored')}
          look="secondary"
          onPress={() => router.push('/ignored')}
          testID="to-ignored"
        />
      }
    />
  );
}
