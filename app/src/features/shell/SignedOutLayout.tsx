import { Redirect, Stack } from 'expo-router';
import { View } from 'react-native';
import { useSession } from '@/api/session.ts';
import { useTheme } from '@/design/theme.tsx';
import { Splash } from './Splash.tsx';

/** What stands around the screens before somebody is signed in. */
export function SignedOutLayout() {
  const { status } = useSession();
  const { colours, motion } = useTheme();
  if (status === 'starting') return <Splash />;
  if (status === 'signed-in') return <Redirect href="/" />;
  return (
    <View role="main" style={{ flex: 1 }}>
      <Stack
        screenOptions={{
          headerShown: false,
          animation: motion ? 'default' : 'none',
          contentStyle: { backgroundColor: colours.background },
        }}
      />
    </View>
  );
}
