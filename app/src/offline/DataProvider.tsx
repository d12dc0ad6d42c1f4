import { focusManager, IsRestoringProvider, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { AppState, Platform } from 'react-native';
import { onSignOut, start, useSession } from '@/api/session.ts';
import { watchNetwork } from './network.ts';
import { clearOutbox, sendAll } from './outbox.ts';
import { queryClient } from './queryClient.ts';
import { useOutbox } from './useOutbox.ts';
import { clearStoredQueries, useStoredQueries } from './useStoredQueries.ts';

const FLUSH_MS = 3_000;

onSignOut({
  before: () => Promise.race([sendAll(), new Promise<void>((resolve) => setTimeout(resolve, FLUSH_MS))]),
  after: async (userId) => {
    await Promise.all([clearOutbox(userId), clearStoredQueries(userId)]);
  },
});

/**
 * The session, what the server said last and the changes that wait, for everything below it. The session's status is
 * known from the first render on.
 */
export function DataProvider({ children }: { children: ReactNode }) {
  useState(start);
  const { userId } = useSession();
  const restoring = useStoredQueries(userId);
  useOutbox(userId);
  useEffect(watchNetwork, []);
  useEffect(watchForeground, []);
  return (
    <QueryClientProvider client={queryClient}>
      <IsRestoringProvider value={restoring}>{children}</IsRestoringProvider>
    </QueryClientProvider>
  );
}

/** Tells the query cache when the app comes to the front; on the web it sees that by itself. */
function watchForeground(): (() => void) | undefined {
  if (Platform.OS === 'web') return undefined;
  const subscription = AppState.addEventListener('change', (state) =>
    focusManager.setFocused(state === 'active'),
  );
  return () => subscription.remove();
}
