import { useRouter } from 'expo-router';
import MapPinOff from 'lucide-react-native/icons/map-pin-off';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Screen } from '@/design/layout.tsx';
import { EmptyState } from '@/design/states.tsx';

/** Where a link leads to nothing. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Screen title={t('appName')} back testID="not-found">
      <EmptyState
        icon={MapPinOff}
        title={t('notFound')}
        text={t('notFoundText')}
        action={<Button label={t('goHome')} onPress={() => router.replace('/')} testID="go-home" />}
      />
    </Screen>
  );
}
