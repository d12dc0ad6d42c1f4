import { ApiError } from '../api/errors.ts';

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * Milliseconds to wait after `failures` failures in a row, the first being 0: twice as long each time, up to a minute,
 * spread by a quarter so that not all devices come back at once; as long as the server says where it says so.
 */
export function retryDelay(failures: number, error: unknown, random = Math.random): number {
  const asked = error instanceof ApiError ? error.retryAfter : undefined;
  const wait = asked ?? Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 16));
  return Math.round(wait * (1 + random() / 4));
}
