import { status } from '@grpc/grpc-js';
import { LRUCache } from 'lru-cache';
import type { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import type { Log } from '#mesh/log.ts';
import { type Client, isCallError, isUnreachable } from '#mesh/rpc/call.ts';
import type { Call } from '#mesh/rpc/handle.ts';

/** What the reading of a message depends on beside its text. */
export interface Preferences {
  /** Undefined where the user never named one: amounts without currency then need review. */
  readonly homeCurrency: string | undefined;
  readonly timezone: string;
}

const UNKNOWN: Preferences = { homeCurrency: undefined, timezone: 'UTC' };
const TIMEOUT_MS = 500;
const REMEMBERED = 10_000;
const WARN_EVERY_MS = 1000;

/** Asks the user service; while that cannot be reached, what it last said of the user goes on to hold. */
export function createPreferences(
  users: Client<typeof UserServiceService>,
  log: Log,
  now: () => number = Date.now,
) {
  const lastKnown = new LRUCache<string, Preferences>({ max: REMEMBERED });
  let warnedAt = Number.NEGATIVE_INFINITY;
  let unsaid = 0;

  /** One line a second says as much as one a message. */
  function warn({ requestId }: Call): void {
    unsaid++;
    if (now() - warnedAt < WARN_EVERY_MS) return;
    const fields = { request_id: requestId, count: unsaid };
    log.warn('user service unreachable, going on with what is known', fields);
    [warnedAt, unsaid] = [now(), 0];
  }

  return async (call: Call): Promise<Preferences> => {
    const { userId } = call.caller;
    try {
      const { profile } = await users.getProfile({}, { parent: call, timeoutMs: TIMEOUT_MS });
      const preferences = {
        homeCurrency: profile?.homeCurrency || undefined,
        timezone: profile?.timezone || UNKNOWN.timezone,
      };
      lastKnown.set(userId, preferences);
      return preferences;
    } catch (error) {
      // Not there yet, right after signup.
      if (isCallError(error, status.NOT_FOUND)) return UNKNOWN;
      if (!isUnreachable(error) && !isCallError(error, status.INTERNAL)) throw error;
      warn(call);
      return lastKnown.get(userId) ?? UNKNOWN;
    }
  };
}

export type PreferencesOf = ReturnType<typeof createPreferences>;
