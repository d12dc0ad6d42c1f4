import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import { persistQueryClient } from '@tanstack/react-query-persist-client';
import { useEffect, useState } from 'react';
import { sessionState } from '@/api/session.ts';
// biome-ignore lint/correctness/useImportExtensions: with its ending it would be this file on every platform
import { cacheStore } from './cacheStore';
import { isKept, shortened } from './kept.ts';
import { KEPT_MS, queryClient } from './queryClient.ts';

/** Of the shape of what is stored: what another version stored is not read. */
const BUSTER = '1';

type PersistedOptions = Parameters<typeof persistQueryClient>[0];

const cacheKey = (userId: string): string => `tracker.cache.${userId}`;

export const clearStoredQueries = (userId: string): Promise<void> =>
  // Where nothing could be stored there is nothing to clear.
  cacheStore.removeItem(cacheKey(userId)).catch(() => {});

/**
 * Keeps what the server said to this user on the device and reads it back; nobody's where the id is empty. True while it
 * is being read.
 */
export function useStoredQueries(userId: string): boolean {
  const [restored, setRestored] = useState('');
  useEffect(() => {
    if (!userId) return;
    let current = true;
    const persister = createAsyncStoragePersister({
      // It writes a second after a change: by then the user may have signed out, and nothing of theirs is to be left.
      storage: {
        ...cacheStore,
        setItem: async (key, value) =>
          current && sessionState().userId === userId ? cacheStore.setItem(key, value) : undefined,
      },
      key: cacheKey(userId),
      serialize: (client) => JSON.stringify(shortened(client)),
    });
    const [stop, whenRestored] = persistQueryClient({
      // Two versions of the cache's core may be installed; they differ in private parts only.
      queryClient: queryClient as unknown as PersistedOptions['queryClient'],
      persister,
      maxAge: KEPT_MS,
      buster: BUSTER,
      dehydrateOptions: { shouldDehydrateQuery: (query) => isKept(query.queryKey, query.state, Date.now()) },
    });
    const done = () => {
      if (!current) return;
      // However young: it is shown first and read again.
      void queryClient.invalidateQueries();
      setRestored(userId);
    };
    void whenRestored.then(done, done);
    return () => {
      current = false;
      stop();
    };
  }, [userId]);
  return userId !== '' && restored !== userId;
}
