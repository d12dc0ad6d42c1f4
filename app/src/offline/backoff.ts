import { ApiError } from '../api/errors.ts';

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** A server that asks for more is asked all the same: a timer of more than 24 days would go off at once. */
const MOST_ASKED_MS = 15 * 60_000;

/**
 * Milliseconds to wait after `failures` failures in a row, the first being 0: twice as long each time, up to a minute,
 * spread by a quarter so that not all devices come back at once; as long as the server says where it says so, within
 * reason.
 */
export function retryDelay(failures: number, error: unknown, random = Math.random): number {
  const asked = error instanceof ApiError ? error.retryAfter : undefined;
  const said = asked === undefined ? undefined : Math.min(MOST_ASKED_MS, Math.max(FIRST_MS, asked));
  const wait = said ?? Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 16));
  return Math.round(wait * (1 + random() / 4));
}
