import { Tabs } from 'expo-router';

/** The five places. */
export function TabsLayout() {
  return <Tabs screenOptions={{ headerShown: false }} />;
}
