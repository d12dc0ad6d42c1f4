import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { ThemeProvider } from '@/design/theme';
import { ToastProvider } from '@/design/toast';
import { Ground } from './Ground';
import { LanguageProvider } from './LanguageProvider';
import { readPreferences, usePreferences } from './preferences';

/** What every screen stands on. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient());
  const preferences = usePreferences();
  useEffect(() => void readPreferences(), []);
  return (
    <SafeAreaProvider>
      <ThemeProvider appearance={preferences?.appearance ?? 'system'}>
        <LanguageProvider chosen={preferences?.language ?? 'device'}>
          <Ground>
            <QueryClientProvider client={client}>
              <ToastProvider>{preferences ? children : null}</ToastProvider>
            </QueryClientProvider>
          </Ground>
        </LanguageProvider>
      </ThemeProvider>
    </SafeAreaProvider>
  );
}
