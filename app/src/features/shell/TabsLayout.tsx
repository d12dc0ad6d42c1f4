import { Tabs } from 'expo-router/js-tabs';
import { useTheme, useWide } from '@/design/theme.tsx';
import { BottomBar } from './BottomBar.tsx';

/** The places that keep their state while one goes between them; a wide screen has the rail in place of the bar. */
export function TabsLayout() {
  const wide = useWide();
  const { colours } = useTheme();
  return (
    <Tabs
      tabBar={() => (wide ? null : <BottomBar />)}
      screenOptions={{ headerShown: false, sceneStyle: { backgroundColor: colours.background } }}
    >
      <Tabs.Screen name="index" />
      <Tabs.Screen name="ledger" />
      <Tabs.Screen name="insights" />
      <Tabs.Screen name="settings" />
    </Tabs>
  );
}
