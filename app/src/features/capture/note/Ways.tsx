import { useRouter } from 'expo-router';
import Calculator from 'lucide-react-native/icons/calculator';
import ClipboardPaste from 'lucide-react-native/icons/clipboard-paste';
import Smartphone from 'lucide-react-native/icons/smartphone';
import { useTranslation } from 'react-i18next';
import { Icon, type IconShape } from '@/design/Icon.tsx';
import { Card } from '@/design/layout.tsx';
import { Row } from '@/design/Row.tsx';

/** The other ways in: paste an inbox, fill in a form, let messages come by themselves. */
export function Ways() {
  const { t } = useTranslation('capture');
  const router = useRouter();
  const way = (
    shape: IconShape,
    name: 'paste' | 'manual' | 'automatic',
    href: '/capture/paste' | '/capture/manual' | '/settings/messages',
  ) => (
    <Row
      title={t(`way.${name}`)}
      subtitle={t(`way.${name}Text`)}
      leading={<Icon shape={shape} colour="accent" />}
      onPress={() => router.push(href)}
      testID={`way-${name}`}
    />
  );
  return (
    <Card>
      {way(ClipboardPaste, 'paste', '/capture/paste')}
      {way(Calculator, 'manual', '/capture/manual')}
      {way(Smartphone, 'automatic', '/settings/messages')}
    </Card>
  );
}
