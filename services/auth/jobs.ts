import { type Job, repeating } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import type { Database } from '#mesh/sql/database.ts';
import { pruneDeletions } from './deletion/deletion-store.ts';
import type { WatchedKeyRing } from './keys/key-ring.ts';
import type { Sender } from './mail/sender.ts';
import { sweepSessions } from './sessions/sweep.ts';
import type { Throttle } from './throttle/throttle.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

interface JobOptions {
  readonly database: Database;
  readonly ring: WatchedKeyRing;
  readonly sender: Sender;
  readonly throttle: Throttle;
  readonly clock: () => Date;
  readonly log: Log;
}

/** What auth does beside its calls and events: it follows the keys, sends mails, and forgets what is over. */
export function authJobs({ database: { sql }, ring, sender, throttle, clock, log }: JobOptions): Job[] {
  const every = (ms: number, name: string, round: (signal: AbortSignal) => Promise<void>) =>
    repeating(name, ms, round, log);
  return [
    every(SECOND_MS, 'looking at the signing keys', ring.look),
    every(SECOND_MS / 2, 'sending mails', sender.sendDue),
    every(10 * MINUTE_MS, 'forgetting mails and codes', sender.forget),
    every(HOUR_MS, 'pruning throttles', throttle.prune),
    every(HOUR_MS, 'sweeping sessions', (signal) => sweepSessions(sql, clock(), signal)),
    every(HOUR_MS, 'pruning deletions', (signal) => pruneDeletions(sql, clock(), signal)),
  ];
}
