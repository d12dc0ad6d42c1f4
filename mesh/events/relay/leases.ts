import { and, eq, inArray, sql as text } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Sql } from '#mesh/sql/database.ts';
import { BUCKETS, relayLeases, relays } from '#mesh/sql/tables.ts';

/** The buckets that one relay may publish, shared out among all that live. */
export interface Leases {
  /** Says that this relay lives, renews what it holds, and takes or gives back until it has its fair share. */
  round(db: Sql): Promise<void>;
  /** Whether it is time for the next {@link round}. */
  isDue(): boolean;
  /** Whether nobody else can have taken what is held, by this process's own clock: a pause stops no other one. */
  areValid(): boolean;
  held(): readonly number[];
  /** Whether no other relay lived at the last round. */
  isAlone(): boolean;
  /** Gives back everything, so that others need not wait for it to expire. */
  release(db: Sql): Promise<void>;
}

const ROUND_MS = 1000;
const LEASE_SECONDS = 4;
/** Shorter than a lease by more than a statement takes: the one who holds it stops first. */
const VALID_MS = 3000;
/** Nobody's; a bucket that is free has it. */
const NOBODY = '';

// The database's clock decides: those of replicas differ.
const now = text`CURRENT_TIMESTAMP(6)`;
const lapse = text`CURRENT_TIMESTAMP(6) + INTERVAL ${text.raw(String(LEASE_SECONDS))} SECOND`;
/** Further ahead than anything is written: from before the clock was set back. */
const farAhead = text`CURRENT_TIMESTAMP(6) + INTERVAL ${text.raw(String(2 * LEASE_SECONDS))} SECOND`;
const seenLately = text`seen_at > CURRENT_TIMESTAMP(6) - INTERVAL ${text.raw(String(LEASE_SECONDS))} SECOND
    AND seen_at < ${farAhead}`;
const isFree = text`(expires_at <= ${now} OR expires_at > ${farAhead})`;

/** Leases of a relay that is new: it has none before its first {@link Leases.round}. */
export function createLeases(relayId = uuidv7()): Leases {
  let buckets: readonly number[] = [];
  let alone = false;
  let renewedAt = Number.NEGATIVE_INFINITY;

  return {
    async round(db) {
      const startedAt = performance.now();
      if (!(await sayAlive(db, relayId))) {
        await join(db, relayId);
        await sayAlive(db, relayId);
      }
      const { live, earlier, free, held } = await look(db, relayId);
      const share = Math.floor(BUCKETS / live) + (earlier < BUCKETS % live ? 1 : 0);
      const surplus = held.slice(share);
      if (surplus.length > 0) await giveBack(db, relayId, surplus);
      const taken = held.length < share && free > 0 ? await take(db, relayId, share - held.length) : 0;
      buckets = taken > 0 ? (await look(db, relayId)).held : held.slice(0, share);
      alone = live === 1;
      renewedAt = startedAt;
    },
    isDue: () => performance.now() - renewedAt >= ROUND_MS,
    areValid: () => performance.now() - renewedAt < VALID_MS,
    held: () => buckets,
    isAlone: () => alone,
    async release(db) {
      buckets = [];
      renewedAt = Number.NEGATIVE_INFINITY;
      await giveBack(db, relayId);
      await db.delete(relays).where(eq(relays.relayId, relayId));
    },
  };
}

/** Renews presence and leases in one statement; false where the relay is not known, or not any more. */
async function sayAlive(db: Sql, relayId: string): Promise<boolean> {
  const [result] = await db.execute(text`
    UPDATE ${relays} LEFT JOIN ${relayLeases} ON relay_leases.relay_id = relays.relay_id
    SET relays.seen_at = ${now}, relay_leases.expires_at = ${lapse} WHERE relays.relay_id = ${relayId}`);
  return (result as unknown as { affectedRows: number }).affectedRows > 0;
}

async function join(db: Sql, relayId: string): Promise<void> {
  const free = Array.from({ length: BUCKETS }, (_, bucket) => ({ bucket, relayId: NOBODY, expiresAt: now }));
  await db.insert(relayLeases).ignore().values(free);
  await db.insert(relays).values({ relayId, seenAt: now });
}

/** How many relays live, how many of them have a lower id, how many buckets are free, and which are held. */
async function look(db: Sql, relayId: string) {
  const [rows] = await db.execute(text`
    SELECT (SELECT count(*) FROM ${relays} WHERE ${seenLately}) AS live,
    (SELECT count(*) FROM ${relays} WHERE ${seenLately} AND relay_id < ${relayId}) AS earlier,
    (SELECT count(*) FROM ${relayLeases} WHERE ${isFree}) AS free,
    (SELECT group_concat(bucket) FROM ${relayLeases} WHERE relay_id = ${relayId}) AS held`);
  const [row] = rows as unknown as Record<'live' | 'earlier' | 'free' | 'held', string | null>[];
  const held = (row?.held?.split(',') ?? []).map(Number).sort((a, b) => a - b);
  return {
    live: Math.max(1, Number(row?.live)),
    earlier: Number(row?.earlier),
    free: Number(row?.free),
    held,
  };
}

/** Takes up to `most` buckets that are free or whose holder did not renew them; how many it got. */
async function take(db: Sql, relayId: string, most: number): Promise<number> {
  const [result] = await db.execute(text`
    UPDATE ${relayLeases} SET relay_id = ${relayId}, expires_at = ${lapse}
    WHERE ${isFree} ORDER BY bucket LIMIT ${text.raw(String(most))}`);
  return (result as unknown as { affectedRows: number }).affectedRows;
}

/** Frees some buckets of a relay, or all of them. */
async function giveBack(db: Sql, relayId: string, buckets?: readonly number[]): Promise<void> {
  const some = buckets && inArray(relayLeases.bucket, [...buckets]);
  await db
    .update(relayLeases)
    .set({ relayId: NOBODY, expiresAt: now })
    .where(and(eq(relayLeases.relayId, relayId), some));
}
