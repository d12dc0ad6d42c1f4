import { sql as text } from 'drizzle-orm';
import { type Job, repeating } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import { ResourceExhausted } from '#mesh/rpc/errors.ts';
import type { Database, Sql } from '#mesh/sql/database.ts';
import { outbox } from '#mesh/sql/tables.ts';

/** How much may wait to be published before nothing more is taken in. */
export interface BacklogLimits {
  /** Of the oldest event. */
  readonly maxAgeSeconds: number;
  readonly maxEvents: number;
}

/** The door for what brings many events; everything else goes on while Kafka is away. */
export interface Admission {
  /** Throws {@link BacklogFull} where too much waited at the last look. */
  admit(): void;
  /** Looks how much waits. */
  readonly job: Job;
}

const LOOK_EVERY_MS = 2000;
const RETRY_AFTER_SECONDS = 30;

/**
 * Events cannot be delivered at present, and what waits has reached its limit. Not UNAVAILABLE: the service works,
 * and who counts that against it (a breaker, a health check) would keep callers from reading as well.
 */
class BacklogFull extends ResourceExhausted {
  constructor() {
    super(
      'earlier changes still wait to be delivered, nothing more is taken in until they are; try again later',
      {
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      },
    );
  }
}

export function createAdmission({ sql }: Database, limits: BacklogLimits, log: Log): Admission {
  let full = false;

  async function look(): Promise<void> {
    const { events, ageSeconds } = await measureBacklog(sql, limits.maxEvents);
    const was = full;
    full = events >= limits.maxEvents || ageSeconds > limits.maxAgeSeconds;
    if (full !== was) log.warn(full ? 'the outbox is full' : 'the outbox has room again', { count: events });
  }

  return {
    admit() {
      if (full) throw new BacklogFull();
    },
    job: repeating('measuring the outbox', LOOK_EVERY_MS, look, log),
  };
}

/** How many events wait to be published, counted up to `most`, and the age of the oldest. */
async function measureBacklog(db: Sql, most: number): Promise<{ events: number; ageSeconds: number }> {
  const unsent = text`FROM ${outbox} WHERE sent_at IS NULL`;
  const [rows] = await db.execute(text`
    SELECT (SELECT count(*) FROM (SELECT 1 ${unsent} LIMIT ${text.raw(String(most))}) AS waiting) AS events,
    (SELECT TIMESTAMPDIFF(SECOND, created_at, CURRENT_TIMESTAMP(6)) ${unsent} ORDER BY seq LIMIT 1) AS age`);
  const [row] = rows as unknown as { events: unknown; age: unknown }[];
  return { events: Number(row?.events), ageSeconds: Number(row?.age ?? 0) };
}
