import '@/i18n';
import { Slot } from 'expo-router';
import { Providers } from '@/features/shell/Providers';

export default function RootLayout() {
  return (
    <Providers>
      <Slot />
    </Providers>
  );
}
