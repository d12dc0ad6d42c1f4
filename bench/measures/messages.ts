import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, RowDataPacket } from 'mysql2/promise';
import { MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Account } from '../accounts.ts';
import { openLedger } from '../ledger-rows.ts';
import { rangeOf } from '../load.ts';
import type { Measure } from '../measure.ts';
import { messageAt } from '../texts.ts';

const MESSAGES = 20_000;
const WARM_UP = 2000;
const BATCH = 100;
const PARTS = 4;
const GIVE_UP_MS = 60_000;
const TIMEOUT_MS = 30_000;
/** Each a user of its own. */
const IN_FLIGHT = 3;

/** Messages stored a second, in batches of 100, and how long until the ledger has the last of them. */
export const messages: Measure = async ({ accounts: { ds, newUser }, stack, say }) => {
  const users = await Promise.all(Array.from({ length: IN_FLIGHT }, newUser));
  const pool = openLedger(stack.databaseUrls.expense);
  let next = 0;
  let expected = 0;

  async function submit(count: number): Promise<number[]> {
    const stored: number[] = [];
    const end = next + count;
    const started = performance.now();
    const worker = async ({ token }: Account) => {
      while (next < end) {
        const from = next;
        next += BATCH;
        const batch = Array.from({ length: BATCH }, (_, at) => messageAt(from + at, new Date()));
        const reply = await ds.submitMessages({ messages: batch }, { token, timeoutMs: TIMEOUT_MS });
        stored.push(performance.now() - started);
        expected += reply.messages.filter(
          ({ outcome }) => outcome?.status === MessageStatus.EXTRACTED,
        ).length;
      }
    };
    await Promise.all(users.map(worker));
    return stored;
  }

  try {
    say(`messages_per_s: ${WARM_UP} to warm up`);
    await submit(WARM_UP);
    await inLedger(pool, users, expected);

    say(`messages_per_s: ${MESSAGES} in batches of ${BATCH}, ${IN_FLIGHT} in flight`);
    const started = performance.now();
    const stored = await submit(MESSAGES);
    await inLedger(pool, users, expected);
    const seconds = (performance.now() - started) / 1000;

    const total = (stored[stored.length - 1] ?? 0) / 1000;
    const share = (100 * expected) / (MESSAGES + WARM_UP);
    const detail = `${IN_FLIGHT} batches in flight; all in the ledger after ${seconds.toFixed(1)} s (${Math.round(share)} % are transactions)`;
    return [{ key: 'messages_per_s', value: MESSAGES / total, range: rangeOf(partRates(stored)), detail }];
  } finally {
    await pool.end();
  }
};

/** The rate of each quarter of the batches. */
function partRates(stored: readonly number[]): number[] {
  const size = stored.length / PARTS;
  return Array.from({ length: PARTS }, (_, part) => {
    const from = part === 0 ? 0 : (stored[part * size - 1] ?? 0);
    return (size * BATCH * 1000) / ((stored[(part + 1) * size - 1] ?? 0) - from);
  });
}

async function inLedger(pool: Pool, users: readonly Account[], expected: number): Promise<void> {
  const ids = users.map(({ userId }) => userId);
  const end = Date.now() + GIVE_UP_MS;
  for (;;) {
    const [rows] = await pool.query<RowDataPacket[]>(
      'SELECT count(*) AS n FROM expenses WHERE user_id IN (?)',
      [ids],
    );
    const count = Number(rows[0]?.n);
    if (count === expected) return;
    if (count > expected || Date.now() > end) throw new Error(`${count} of ${expected} are in the ledger`);
    await sleep(50);
  }
}
