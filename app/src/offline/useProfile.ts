import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { answer, api } from '@/api/client.ts';
import { ApiError, codes } from '@/api/errors.ts';
import { useSession } from '@/api/session.ts';
import type { Profile } from '@/api/types.ts';
import { deviceTimezone, today } from '@/format/days.ts';
import { retryDelay } from './backoff.ts';
import { isTriedAgain, queryClient } from './queryClient.ts';

/** A signup is on its way to the profile for a moment, and longer where Kafka is just coming back. */
const LOOKS = 40;
const LOOK_MS = 500;
const isOnItsWay = (error: Error): boolean => error instanceof ApiError && error.code === codes.NOT_FOUND;

/** Who the user is: home_currency, timezone and the rest of the profile. */
export function useProfile(): UseQueryResult<Profile> {
  const { status } = useSession();
  // The client is named because formats are also wanted where no provider stands above: in an error boundary.
  return useQuery(
    {
      queryKey: ['profile'],
      queryFn: async ({ signal }) => (await answer(api.GET('/user/v1/me', { signal }))).profile as Profile,
      enabled: status === 'signed-in',
      staleTime: 60_000,
      retry: (failures, error) => (isOnItsWay(error) ? failures < LOOKS : isTriedAgain(failures, error)),
      retryDelay: (failures, error) => (isOnItsWay(error) ? LOOK_MS : retryDelay(failures, error)),
    },
    queryClient,
  );
}

/**
 * The zone that the user's days are counted in: the profile's, until that is known the device's. Each amount and day asks
 * for it, so it only looks at the profile that `DataProvider` reads.
 */
export const useTimezone = (): string => useSyncExternalStore(watchProfile, timezone, deviceTimezone);

const watchProfile = (changed: () => void): (() => void) =>
  queryClient.getQueryCache().subscribe(({ query }) => query.queryKey[0] === 'profile' && changed());

const timezone = (): string => queryClient.getQueryData<Profile>(['profile'])?.timezone || deviceTimezone();

/** Today's calendar day in the user's zone. */
export const useToday = (): string => today(useTimezone());
