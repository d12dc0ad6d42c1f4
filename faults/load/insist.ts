import { setTimeout as sleep } from 'node:timers/promises';
import { RestError } from '../../local/rest.ts';

/** The client gave up on a call: whether it had its effect is not known. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

const CALL_MS = 5000;
const FIRST_DELAY_MS = 100;
const MOST_DELAY_MS = 1000;

/** gRPC's ABORTED, which REST shows as 409 like ALREADY_EXISTS. */
const ABORTED = 10;

/** Whether repeating the same may succeed: nothing was answered, or that it could not be done now. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof RestError)) return true;
  const { status, code } = error;
  return status >= 499 || status === 429 || status === 408 || code === ABORTED;
}

/**
 * Repeats a call, which has to be the same each time, until it is answered; throws what the services refused for good,
 * and {@link GivenUp} once the signal is aborted.
 */
export async function insist<T>(
  call: (signal: AbortSignal) => Promise<T>,
  givingUp: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<{ answer: T; attempts: number }> {
  for (let attempts = 1; ; attempts++) {
    if (givingUp.aborted) throw new GivenUp('gave up');
    try {
      return { answer: await call(AbortSignal.any([givingUp, AbortSignal.timeout(CALL_MS)])), attempts };
    } catch (error) {
      if (!isPassing(error)) throw Object.assign(error as RestError, { attempts });
      onFailure(error);
      const delayMs = Math.min(MOST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempts, 5));
      await sleep(delayMs * (0.5 + Math.random() / 2), undefined, { signal: givingUp }).catch(() => {});
    }
  }
}
