import { Redirect, Stack } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { useSession } from '@/api/session.ts';
import { useTheme, useWide } from '@/design/theme.tsx';
import { CollectMessages } from '@/features/capture/sms/CollectMessages.tsx';
import { OfflineBar } from '@/features/offline/OfflineBar.tsx';
import { Rail } from './Rail.tsx';
import { Splash } from './Splash.tsx';

/** What stands around every screen of a user who is signed in. */
export function SignedInLayout() {
  const { status } = useSession();
  const { colours, motion } = useTheme();
  const wide = useWide();
  if (status === 'starting') return <Splash />;
  if (status === 'signed-out') return <Redirect href="/sign-in" />;
  return (
    <View style={[styles.sides, { backgroundColor: colours.background }]}>
      <CollectMessages />
      {wide ? <Rail /> : null}
      <View role="main" style={styles.rest}>
        <OfflineBar>
          <Stack
            screenOptions={{
              headerShown: false,
              animation: motion ? 'default' : 'none',
              contentStyle: { backgroundColor: colours.background },
            }}
          />
        </OfflineBar>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  sides: { flex: 1, flexDirection: 'row' },
  rest: { flex: 1 },
});
