import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { ResultSetHeader } from 'mysql2/promise';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { modelSpend } from '../schema.ts';
import type { Usage } from './ask.ts';

/** The most that may be spent a day (UTC). Money in millionths of the currency that the prices are in. */
export interface Limits {
  readonly tokensPerUser: number;
  readonly tokens: number;
  readonly micros: number;
  /** Prices of a million tokens, which makes them millionths a token. */
  readonly priceIn: number;
  readonly priceOut: number;
}

/** A part of the day's budget that was set aside for one call. */
export interface Reservation {
  readonly day: string;
  readonly userId: string;
  readonly tokens: number;
  readonly micros: number;
}

const EVERYBODY = '00000000-0000-0000-0000-000000000000';
/** How long it can be looked up what was spent. */
const KEEP_DAYS = 90;

/** What so many tokens cost, in millionths, rounded up. */
export function costOf({ tokensIn, tokensOut }: Usage, { priceIn, priceOut }: Limits): number {
  return Math.ceil(tokensIn * priceIn + tokensOut * priceOut);
}

/**
 * The day's budgets, kept in the database: what a call may use at most is set aside before it and settled after it. The
 * limits hold however many replicas ask at once; a replica that dies in between leaves its reservation as spent.
 */
export function createBudget(database: Database, limits: Limits, clock: () => Date) {
  const both = ({ day, userId }: Reservation) =>
    and(eq(modelSpend.day, day), inArray(modelSpend.userId, [userId, EVERYBODY]));
  const plus = (tokens: number, micros: number) => ({
    tokens: sql`${modelSpend.tokens} + ${tokens}`,
    micros: sql`${modelSpend.micros} + ${micros}`,
  });

  /** Adds to the day's spending of the user and of all, or to neither where one of the two has no room. */
  async function take(tx: Tx, { day, userId, tokens, micros }: Reservation): Promise<boolean> {
    const [{ affectedRows }] = await tx.execute<ResultSetHeader>(sql`
      update model_spend own join model_spend alls on alls.day = own.day and alls.user_id = ${EVERYBODY}
      set own.tokens = own.tokens + ${tokens}, own.micros = own.micros + ${micros},
        alls.tokens = alls.tokens + ${tokens}, alls.micros = alls.micros + ${micros}
      where own.day = ${day} and own.user_id = ${userId} and own.tokens <= ${limits.tokensPerUser - tokens}
        and alls.tokens <= ${limits.tokens - tokens} and alls.micros <= ${limits.micros - micros}`);
    return affectedRows > 0;
  }

  /** The day's first call of a user finds no row of theirs yet. */
  async function open(tx: Tx, { day, userId }: Reservation): Promise<void> {
    const rows = [EVERYBODY, userId].map((who) => ({ day, userId: who, tokens: 0, micros: 0 }));
    await tx.insert(modelSpend).values(rows).onDuplicateKeyUpdate({ set: { day } });
  }

  const isOpen = async (tx: Tx, reservation: Reservation) =>
    (await tx.select().from(modelSpend).where(both(reservation))).length === 2;

  return {
    /** Sets aside what a call may use; undefined where the user's or everybody's budget of the day does not hold it. */
    async reserve(tx: Tx, userId: string, most: Usage): Promise<Reservation | undefined> {
      const day = clock().toISOString().slice(0, 10);
      const tokens = most.tokensIn + most.tokensOut;
      const reservation = { day, userId, tokens, micros: costOf(most, limits) };
      if (await take(tx, reservation)) return reservation;
      // There is no room, or no row: then another replica may have added it a moment ago, and the second word counts.
      if (!(await isOpen(tx, reservation))) await open(tx, reservation);
      return (await take(tx, reservation)) ? reservation : undefined;
    },

    /** Puts what was used in the place of what was set aside; a user who was erased meanwhile stays erased. */
    async settle(tx: Tx, reservation: Reservation, used: Usage): Promise<void> {
      const tokens = used.tokensIn + used.tokensOut - reservation.tokens;
      const micros = costOf(used, limits) - reservation.micros;
      await tx.update(modelSpend).set(plus(tokens, micros)).where(both(reservation));
    },

    /** What was spent today, reservations of running calls included. */
    async spent(userId: string = EVERYBODY): Promise<{ tokens: number; micros: number }> {
      const [row] = await database.sql
        .select()
        .from(modelSpend)
        .where(isSpendOf(clock().toISOString().slice(0, 10), userId));
      return { tokens: row?.tokens ?? 0, micros: row?.micros ?? 0 };
    },

    /** Forgets days long past. */
    async prune(): Promise<void> {
      const before = new Date(clock().getTime() - KEEP_DAYS * 86_400_000).toISOString().slice(0, 10);
      await database.sql.delete(modelSpend).where(lt(modelSpend.day, before)).limit(10_000);
    },
  };
}

export type Budget = ReturnType<typeof createBudget>;

const isSpendOf = (day: string, userId: string) =>
  and(eq(modelSpend.day, day), eq(modelSpend.userId, userId));
