import { type ErrorBoundaryProps, useRouter } from 'expo-router';
import Unplug from 'lucide-react-native/icons/unplug';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { EmptyState } from '@/design/states.tsx';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';

/** Takes the place of what threw while it was drawn. */
export function CrashScreen({ error, retry }: ErrorBoundaryProps) {
  const { colours } = useTheme();
  const { t } = useTranslation();
  const router = useRouter();
  const goHome = () => {
    router.replace('/');
    void retry();
  };
  return (
    <View role="alert" style={[styles.screen, { backgroundColor: colours.background }]} testID="crash">
      <EmptyState
        icon={Unplug}
        title={t('crashed')}
        text={__DEV__ ? `${t('crashedText')}\n\n${error.message}` : t('crashedText')}
        action={
          <View style={styles.ways}>
            <Button label={t('retry')} onPress={() => void retry()} />
            <Button label={t('goHome')} look="secondary" onPress={goHome} testID="go-home" />
          </View>
        }
      />
    </View>
  );
}

const styles = StyleSheet.create({
  screen: { flex: 1, justifyContent: 'center' },
  ways: { gap: space.one, alignSelf: 'stretch', maxWidth: 320 },
});
