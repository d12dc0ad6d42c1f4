import { focusManager, IsRestoringProvider, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { AppState, Platform } from 'react-native';
import { onSignOut, sessionState, start, useSession, watchSession } from '@/api/session.ts';
import { watchNetwork } from './network.ts';
import { clearDevice, sendAll } from './outbox.ts';
import { queryClient } from './queryClient.ts';
import { useOutbox } from './useOutbox.ts';
import { useProfile } from './useProfile.ts';
import { clearStoredQueries, useStoredQueries } from './useStoredQueries.ts';

const FLUSH_MS = 3_000;

onSignOut({
  before: () => Promise.race([sendAll(), new Promise<void>((resolve) => setTimeout(resolve, FLUSH_MS))]),
  after: async (userId) => {
    await Promise.all([clearDevice(userId), clearStoredQueries(userId)]);
  },
});

/** Whom the answers are about that are in memory and on the device. */
let known = '';

// Before anything is drawn for the next user, and also where the server has ended the session: only what waits to be sent
// stays then, until the same user is back.
watchSession(() => {
  const { userId } = sessionState();
  if (userId === known) return;
  queryClient.clear();
  if (known) void clearStoredQueries(known);
  known = userId;
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
  // Days everywhere are those of its timezone.
  useProfile();
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
