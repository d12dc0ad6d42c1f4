import { and, eq, lt, lte, sql } from 'drizzle-orm';
import type { Database, Tx } from '#mesh/database.ts';
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

class Exhausted extends Error {
  override readonly name = 'Exhausted';
}

/** What so many tokens cost, in millionths, rounded up. */
export function costOf({ tokensIn, tokensOut }: Usage, { priceIn, priceOut }: Limits): number {
  return Math.ceil(tokensIn * priceIn + tokensOut * priceOut);
}

/**
 * The day's budgets, kept in the database: what a call may use at most is set aside before it and settled after it. The
 * limits hold however many replicas ask at once; a replica that dies in between leaves its reservation as spent.
 */
export function createBudget(database: Database, limits: Limits, clock: () => Date) {
  /** Adds to a day's spending where the sum stays within the limits; else throws {@link Exhausted}. */
  async function take(tx: Tx, { day, tokens, micros }: Reservation, userId: string, most: number) {
    await tx
      .insert(modelSpend)
      .values({ day, userId, tokens: 0, micros: 0 })
      .onDuplicateKeyUpdate({ set: { day } });
    const all = userId === EVERYBODY;
    const [{ affectedRows }] = await tx
      .update(modelSpend)
      .set({
        tokens: sql`${modelSpend.tokens} + ${tokens}`,
        micros: sql`${modelSpend.micros} + ${micros}`,
      })
      .where(
        and(
          isSpendOf(day, userId),
          lte(modelSpend.tokens, most - tokens),
          all ? lte(modelSpend.micros, limits.micros - micros) : undefined,
        ),
      );
    if (affectedRows !== 1) throw new Exhausted();
  }

  return {
    /**
     * Sets aside what a call may use; undefined where the user's or everybody's budget of the day does not hold it, or
     * where `wanted`, asked within the same transaction, says that nobody waits for it any more.
     */
    async reserve(
      userId: string,
      most: Usage,
      wanted: (tx: Tx) => Promise<boolean> = async () => true,
    ): Promise<Reservation | undefined> {
      const day = clock().toISOString().slice(0, 10);
      const tokens = most.tokensIn + most.tokensOut;
      const reservation = { day, userId, tokens, micros: costOf(most, limits) };
      if (tokens > limits.tokensPerUser || tokens > limits.tokens || reservation.micros > limits.micros)
        return undefined;
      try {
        await database.withTx(async (tx) => {
          if (!(await wanted(tx))) throw new Exhausted();
          // The row that all share comes last, so that it is locked for as short as can be.
          await take(tx, reservation, userId, limits.tokensPerUser);
          await take(tx, reservation, EVERYBODY, limits.tokens);
        });
        return reservation;
      } catch (error) {
        if (error instanceof Exhausted) return undefined;
        throw error;
      }
    },

    /** Puts what was used in the place of what was set aside; a user who was erased meanwhile stays erased. */
    async settle(tx: Tx, reservation: Reservation, used: Usage): Promise<void> {
      const { day, userId } = reservation;
      const tokens = used.tokensIn + used.tokensOut - reservation.tokens;
      const micros = costOf(used, limits) - reservation.micros;
      for (const who of [userId, EVERYBODY])
        await tx
          .update(modelSpend)
          .set({
            tokens: sql`${modelSpend.tokens} + ${tokens}`,
            micros: sql`${modelSpend.micros} + ${micros}`,
          })
          .where(isSpendOf(day, who));
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
