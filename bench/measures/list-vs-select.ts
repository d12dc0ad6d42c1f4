import type { Pool, RowDataPacket } from 'mysql2/promise';
import { v7 as uuidv7 } from 'uuid';
import { TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { pageToken } from '#mesh/page.ts';
import { compare } from '../compare.ts';
import { dayBack, INSERT_MANY, openLedger, row, SELECT_PAGE } from '../ledger-rows.ts';
import type { Measure } from '../measure.ts';

const OWN_ROWS = 20_000;
const OTHERS = 20;
const OTHERS_ROWS = 200_000;
const DAYS = 1000;
const ROWS_A_STATEMENT = 500;
const POSITIONS = 400;
const PAGE_SIZE = 50;

/** ListExpenses at random places of a ledger of 20,000 entries among 200,000 of others, over the same SELECT. */
export const listVsSelect: Measure = async (bench) => {
  const { accounts, stack, say } = bench;
  const { userId, token } = await accounts.newUser();
  const pool = openLedger(stack.databaseUrls.expense);
  try {
    say(`list_vs_select: seeding ${OWN_ROWS + OTHERS_ROWS} rows`);
    await seed(pool, userId);
    const positions = await somePositions(pool, userId);
    let nth = 0;
    const next = () => positions[nth++ % positions.length] ?? ['', ''];
    const baseline = () => {
      const [day, id] = next();
      return pool.execute(SELECT_PAGE, [userId, day, day, id]);
    };
    const ours = () => {
      const request = { ...EVERYTHING, pageSize: PAGE_SIZE, pageToken: pageToken(next()) };
      return accounts.expense.listExpenses(request, { token });
    };
    const [[rows], { expenses }] = [await baseline(), await ours()];
    if ((rows as unknown[]).length !== PAGE_SIZE + 1 || expenses.length !== PAGE_SIZE) {
      throw new Error('the pages are not full');
    }
    return [await compare({ key: 'list_vs_select', baseline, ours }, bench)];
  } finally {
    await pool.end();
  }
};

const EVERYTHING = {
  from: '',
  to: '',
  category: '',
  merchant: '',
  kind: TransactionKind.UNSPECIFIED,
  currency: '',
};

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

/** Day and id of entries spread over the ledger, each with a full page behind it, in an order that jumps about. */
async function somePositions(pool: Pool, userId: string): Promise<[string, string][]> {
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
