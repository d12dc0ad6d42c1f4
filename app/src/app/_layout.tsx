import '@/i18n/index.ts';
import { type ErrorBoundaryProps, Slot } from 'expo-router';
import { CrashScreen } from '@/features/shell/CrashScreen.tsx';
import { Providers } from '@/features/shell/Providers.tsx';

export default function RootLayout() {
  return (
    <Providers>
      <Slot />
    </Providers>
  );
}

/** Takes the place of the layout itself, and so needs what that gives its screens. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  return (
    <Providers>
      <CrashScreen {...props} />
    </Providers>
  );
}
