import '@/i18n';
import { type ErrorBoundaryProps, Slot } from 'expo-router';
import { CrashScreen } from '@/features/shell/CrashScreen';
import { Providers } from '@/features/shell/Providers';

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
