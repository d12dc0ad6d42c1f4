import { QueryClient } from '@tanstack/react-query';
import { isPassing } from '@/api/errors.ts';
import { retryDelay } from './backoff.ts';

/** How long what was read last is kept for reading without a network. */
export const KEPT_MS = 20 * 24 * 60 * 60 * 1000;
const FRESH_MS = 15_000;
const ATTEMPTS = 3;

/** Whether a read that failed so often is tried again. */
export const isTriedAgain = (failures: number, error: Error): boolean =>
  failures < ATTEMPTS && isPassing(error) && error.name !== 'Unreachable';

/** What the server said last. Reads are tried also where the device believes to be offline: it may be wrong. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: FRESH_MS,
      gcTime: KEPT_MS,
      refetchOnReconnect: 'always',
      retry: isTriedAgain,
      retryDelay: (failures, error) => retryDelay(failures, error),
    },
  },
});
