import { useRouter } from 'expo-router';
import GraduationCap from 'lucide-react-native/icons/graduation-cap';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';

/** Says that the correction holds for the next such message, and leads to what was learned. */
export function Learned() {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  return (
    <Banner
      tone="positive"
      icon={GraduationCap}
      text={t('learned')}
      action={
        <Button
          label={t('seeRules')}
          look="plain"
          onPress={() => router.push('/settings/rules')}
          testID="to-rules"
        />
      }
    />
  );
}
