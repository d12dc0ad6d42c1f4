import { countWaiting, pruneDeadLetters } from '#mesh/events/dead-letters/store.ts';
import { type Job, repeating } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import type { Database } from '#mesh/sql/database.ts';
import { deleteInSteps } from '#mesh/sql/delete.ts';

const PRUNE_EVERY_MS = 3_600_000;

/** Warns where dead letters wait, so that a service that starts is not quiet about them. */
export async function tellWaiting({ sql }: Pick<Database, 'sql'>, log: Log): Promise<void> {
  const count = await countWaiting(sql);
  if (count > 0) log.warn('dead letters wait for a decision', { count });
}

/** Forgets dead letters ninety days after they were decided about. */
export function deadLetterPruning({ sql }: Pick<Database, 'sql'>, log: Log): Job {
  return repeating(
    'pruning dead letters',
    PRUNE_EVERY_MS,
    (signal) => deleteInSteps((limit) => pruneDeadLetters(sql, new Date(), limit), signal),
    log,
  );
}
