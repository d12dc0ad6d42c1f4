import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than what is looked up and hashed takes where the service is not busy. */
const MOMENT_MS = 50;

/**
 * Gives an answer no sooner than a moment after it was asked for: its time is a timer's, and does not tell whether there
 * is such an account. Beyond the moment, on a busy machine, the time is that of the work.
 */
export async function unhurried<T>(work: () => Promise<T>): Promise<T> {
  // Begun before anything is known, so that nothing that is found moves its end.
  const moment = sleep(MOMENT_MS);
  try {
    return await work();
  } finally {
    await moment;
  }
}

/** As {@link unhurried} where the answer is an error; what is granted is not kept waiting. */
export async function refusedUnhurried<T>(work: () => Promise<T>): Promise<T> {
  const moment = sleep(MOMENT_MS);
  try {
    return await work();
  } catch (error) {
    await moment;
    throw error;
  }
}
