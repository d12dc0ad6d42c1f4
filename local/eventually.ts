import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 20;

/**
 * Waits for what happens by event: calls `attempt` until it does not throw, for at most `withinMs`; an error that does not
 * pass with time ends it.
 */
export async function eventually<T>(
  attempt: () => Promise<T>,
  withinMs = 10_000,
  passes: (error: unknown) => boolean = () => true,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end || !passes(error)) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
