import { and, isNull, type SQL, sql as text } from 'drizzle-orm';
import { type Job, repeating } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import { ResourceExhausted } from '#mesh/rpc/errors.ts';
import type { Database, Sql } from '#mesh/sql/database.ts';
import { outbox } from '#mesh/sql/tables.ts';

/** How much may wait to be published before nothing more is taken in. */
export interface BacklogLimits {
  /** Of the oldest event that would leave if Kafka were well. */
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

/** `charge` names the events whose age counts. */
export function createAdmission(
  { sql }: Database,
  limits: BacklogLimits,
  charge: () => SQL | undefined,
  log: Log,
): Admission {
  let full = false;

  async function look(): Promise<void> {
    const { events, ageSeconds } = await measureBacklog(sql, limits.maxEvents, charge());
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

/** How many events wait to be published, counted up to `most`, and the age of the oldest of those in `charge`. */
async function measureBacklog(
  db: Sql,
  most: number,
  charge: SQL | undefined,
): Promise<{ events: number; ageSeconds: number }> {
  const unsent = isNull(outbox.sentAt);
  const [rows] = await db.execute(text`
    SELECT (SELECT count(*) FROM (SELECT 1 FROM ${outbox} WHERE ${unsent} LIMIT ${text.raw(String(most))}) AS waiting)
      AS events,
    (SELECT TIMESTAMPDIFF(SECOND, created_at, CURRENT_TIMESTAMP(6)) FROM ${outbox} WHERE ${and(unsent, charge)}
      ORDER BY seq LIMIT 1) AS age`);
  const [row] = rows as unknown as { events: unknown; age: unknown }[];
  return { events: Number(row?.events), ageSeconds: Number(row?.age ?? 0) };
}
