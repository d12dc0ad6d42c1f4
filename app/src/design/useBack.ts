import { type Href, usePathname, useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import ArrowRight from 'lucide-react-native/icons/arrow-right';
import { useTranslation } from 'react-i18next';
import { useRightToLeft } from '@/i18n/direction.ts';
import { parentOf } from './parentOf.ts';

/** The way back: to where one came from, or to the page above where a link led here. */
export function useBack() {
  const router = useRouter();
  const { t } = useTranslation();
  const mirrored = useRightToLeft();
  const parent = parentOf(usePathname()) as Href;
  return {
    label: t('back'),
    icon: mirrored ? ArrowRight : ArrowLeft,
    onPress: () => (router.canGoBack() ? router.back() : router.replace(parent)),
    testID: 'back',
  };
}
