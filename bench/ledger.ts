import type { Pool, RowDataPacket } from 'mysql2/promise';
import { v7 as uuidv7 } from 'uuid';
import { pageToken } from '#mesh/rpc/page.ts';
import type { Account } from './accounts.ts';
import { dayBack, INSERT_MANY, openLedger, row } from './ledger-rows.ts';
import type { Bench } from './measure.ts';

const OWN_ROWS = 20_000;
const OTHERS = 20;
const OTHERS_ROWS = 200_000;
const DAYS = 1000;
const ROWS_A_STATEMENT = 500;
const POSITIONS = 400;
export const PAGE_SIZE = 50;

/** Day and id of an entry. */
type Position = readonly [day: string, id: string];

/** The REST path of the page after an entry. */
export const pagePath = (position: Position): string =>
  `/expense/v1/expenses?page_size=${PAGE_SIZE}&page_token=${pageToken(position)}`;

/** A ledger of 20,000 entries among 200,000 of others. */
export interface Ledger {
  readonly owner: Account;
  /** The next of some entries that are spread over the ledger, each with a full page behind it. */
  nextPosition(): Position;
}

/** Gives a new user such a ledger. */
export async function seedLedger({ accounts, stack, say }: Omit<Bench, 'ledger'>): Promise<Ledger> {
  say(`seeding ${OWN_ROWS + OTHERS_ROWS} rows`);
  const owner = await accounts.newUser();
  const pool = openLedger(stack.databaseUrls.expense);
  try {
    await seed(pool, owner.userId);
    const positions = await somePositions(pool, owner.userId);
    let nth = 0;
    return { owner, nextPosition: () => positions[nth++ % positions.length] ?? ['', ''] };
  } finally {
    await pool.end();
  }
}

/** The user's rows lie scattered among those of the others, as they would after years. */
async function seed(pool: Pool, userId: string): Promise<void> {
  const others = Array.from({ length: OTHERS }, () => uuidv7());
  const total = OWN_ROWS + OTHERS_ROWS;
  const every = total / OWN_ROWS;
  for (let from = 0; from < total; from += ROWS_A_STATEMENT) {
    const rows = Array.from({ length: ROWS_A_STATEMENT }, (_, at) => {
      const nth = from + at;
      const owner = nth % every === 0 ? userId : (others[nth % OTHERS] ?? userId);
      return row(owner, dayBack(DAYS - Math.floor((nth * DAYS) / total)), nth);
    });
    await pool.query(INSERT_MANY, [rows]);
  }
  await pool.query('ANALYZE TABLE expenses');
}

/** In an order that jumps about. */
async function somePositions(pool: Pool, userId: string): Promise<Position[]> {
  const [rows] = await pool.query<RowDataPacket[]>(
    'SELECT occurred_on AS day, expense_id AS id FROM expenses WHERE user_id = ? ORDER BY occurred_on DESC, expense_id DESC',
    [userId],
  );
  const usable = rows.length - PAGE_SIZE - 1;
  // 7,919 is a prime far from any divisor of the ledger's length.
  return Array.from({ length: POSITIONS }, (_, nth) => rows[(nth * 7919) % usable]).map((at) => [
    String(at?.day),
    String(at?.id),
  ]);
}
