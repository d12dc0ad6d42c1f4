import { lt, sql as text } from 'drizzle-orm';
import type { MySqlColumn, MySqlTable } from 'drizzle-orm/mysql-core';
import type { Sql } from '#mesh/sql/database.ts';
import { inbox, outbox, relays } from '#mesh/sql/tables.ts';

const DAY_MS = 24 * 3_600_000;
/** How long published events are kept, for a person who asks what left and when. */
const KEEP_SENT_MS = DAY_MS;
const EVERY_MS = 60_000;
/** Until the next step where one did not do. */
const SOON_MS = 1000;
/** Few enough that nothing waits long for the rows of one statement. */
const AT_ONCE = 1000;

/** Deletes old rows of the plumbing, a few at a time. */
export interface Pruner {
  /** One small step, where one is due. */
  turn(db: Sql): Promise<void>;
}

/**
 * `inboxDays` is how long handled events are remembered: longer than a topic keeps them, or an event that is read once
 * more has its effect again. Those of topics that are kept longer must change nothing then.
 */
export function createPruner(inboxDays: number): Pruner {
  let dueAt = 0;
  return {
    async turn(db) {
      if (performance.now() < dueAt) return;
      // One that fails, as it takes too long, is not tried again at once: publishing begins anew after it.
      dueAt = performance.now() + EVERY_MS;
      const deleted = [
        await deleteBefore(db, outbox, outbox.sentAt, KEEP_SENT_MS),
        await deleteBefore(db, inbox, inbox.handledAt, inboxDays * DAY_MS),
      ];
      await db.delete(relays).where(lt(relays.seenAt, text`CURRENT_TIMESTAMP(6) - INTERVAL 1 MINUTE`));
      if (deleted.includes(AT_ONCE)) dueAt = performance.now() + SOON_MS;
    },
  };
}

/** How many of the oldest rows it deleted. */
async function deleteBefore(db: Sql, table: MySqlTable, column: MySqlColumn, ageMs: number): Promise<number> {
  const before = new Date(Date.now() - ageMs);
  const [{ affectedRows }] = await db.delete(table).where(lt(column, before)).orderBy(column).limit(AT_ONCE);
  return affectedRows;
}
