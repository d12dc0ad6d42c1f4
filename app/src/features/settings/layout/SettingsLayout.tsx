import { Stack } from 'expo-router';
import { SideBySide } from '@/design/SideBySide.tsx';
import { useTheme, useWide } from '@/design/theme.tsx';
import { SettingsAside } from './SettingsAside.tsx';

/** The screens of the settings: one at a time, or beside their list where there is room. */
export function SettingsLayout() {
  const { colours, motion } = useTheme();
  const wide = useWide();
  const chosen = (
    <Stack
      screenOptions={{
        headerShown: false,
        animation: motion && !wide ? 'default' : 'none',
        contentStyle: { backgroundColor: colours.background },
      }}
    />
  );
  return <SideBySide list={<SettingsAside />} detail={chosen} narrow={chosen} />;
}
