import { type Href, useRouter } from 'expo-router';
import ClipboardPaste from 'lucide-react-native/icons/clipboard-paste';
import PencilLine from 'lucide-react-native/icons/pencil-line';
import Sparkles from 'lucide-react-native/icons/sparkles';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Card } from '@/design/layout.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { READABLE, space } from '@/design/tokens.ts';
import { Gauge } from '../charts/Gauge.tsx';

/** The home of someone whose ledger is empty: three ways to begin. */
export function Newcomer() {
  const { t } = useTranslation('home');
  const { colours } = useTheme();
  const router = useRouter();
  return (
    <Card style={styles.card} testID="newcomer">
      <Gauge share={0} colour={colours.accent}>
        <Text size="display" strong colour="quiet" aria-hidden>
          0
        </Text>
      </Gauge>
      <Heading level={2} align="center">
        {t('newTitle')}
      </Heading>
      <Text colour="quiet" align="center">
        {t('newText')}
      </Text>
      <View style={styles.ways}>
        <Button
          label={t('pasteMessages')}
          icon={ClipboardPaste}
          onPress={() => router.navigate('/capture/paste')}
          testID="begin-paste"
        />
        <Button
          label={t('addByHand')}
          icon={PencilLine}
          look="secondary"
          onPress={() => router.navigate('/capture/manual')}
          testID="begin-manual"
        />
        <Button
          label={t('trySample')}
          icon={Sparkles}
          look="plain"
          onPress={() => router.navigate('/capture/paste?sample=1' as Href)}
          testID="begin-sample"
        />
      </View>
    </Card>
  );
}

const styles = StyleSheet.create({
  card: { gap: space.two, padding: space.three, width: '100%', maxWidth: READABLE, alignSelf: 'center' },
  ways: { gap: space.one, paddingTop: space.one },
});
