import { type ReactNode, useEffect } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { ThemeProvider } from '@/design/theme.tsx';
import { ToastProvider } from '@/design/toast.tsx';
import { DataProvider } from '@/offline/DataProvider.tsx';
import { Ground } from './Ground.tsx';
import { LanguageProvider } from './LanguageProvider.tsx';
import { readPreferences, usePreferences } from './preferences.ts';

/** What every screen stands on. */
export function Providers({ children }: { children: ReactNode }) {
  const preferences = usePreferences();
  useEffect(() => void readPreferences(), []);
  return (
    <SafeAreaProvider>
      <ThemeProvider appearance={preferences?.appearance ?? 'system'}>
        <LanguageProvider chosen={preferences?.language ?? 'device'}>
          <Ground>
            <DataProvider>
              <ToastProvider>{preferences ? children : null}</ToastProvider>
            </DataProvider>
          </Ground>
        </LanguageProvider>
      </ThemeProvider>
    </SafeAreaProvider>
  );
}
