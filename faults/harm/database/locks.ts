import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';
import type { Fault } from '../../fault.ts';
import type { Random } from '../../random.ts';
import { toolsFor } from '../tools.ts';

/** Nothing can be written for a while, longer than a lock is waited for at times. */
export const readOnly: Fault = {
  name: 'database-read-locked',
  family: 'database',
  async inject({ stack, random, acknowledged, note }) {
    await acknowledged(random.integer(1, 5));
    const admin = await toolsFor(stack).admin();
    try {
      await admin.query('FLUSH TABLES WITH READ LOCK');
      const ms = random.integer(3000, 9000);
      note(`read lock for ${ms} ms`);
      await sleep(ms);
    } finally {
      // The lock ends with the connection.
      await admin.end();
    }
  },
};

/** Rows and the gaps between them that services write, by what one statement locks of them. */
const hot: readonly string[] = [
  'SELECT * FROM tracker_expense.expenses ORDER BY expense_id DESC LIMIT 50 FOR UPDATE',
  'SELECT * FROM tracker_expense.inbox FOR UPDATE',
  'SELECT * FROM tracker_expense.outbox FOR UPDATE',
  'SELECT * FROM tracker_ds.messages ORDER BY message_id DESC LIMIT 50 FOR UPDATE',
  'SELECT * FROM tracker_ds.outbox FOR UPDATE',
  'SELECT * FROM tracker_auth.outbox FOR UPDATE',
  'SELECT * FROM tracker_auth.sessions FOR UPDATE',
  'SELECT * FROM tracker_user.inbox FOR UPDATE',
];

/** Rows that every call and event needs are locked, so that pools fill with those who wait. */
export const locked: Fault = {
  name: 'database-rows-locked',
  family: 'database',
  async inject({ stack, random, acknowledged, note }) {
    await acknowledged(random.integer(1, 5));
    const statements = [random.pick(hot), random.pick(hot)];
    const ms = random.integer(2000, 8000);
    note(`${statements.join('; ')} for ${ms} ms`);
    const holders = await Promise.all(statements.map(() => toolsFor(stack).admin()));
    try {
      await Promise.all(
        holders.map(async (holder, at) => {
          await holder.query('START TRANSACTION');
          await holder.query(statements[at] ?? '').catch(() => {});
        }),
      );
      await sleep(ms);
    } finally {
      for (const holder of holders) await holder.query('ROLLBACK').finally(() => holder.destroy());
    }
  },
};

/** Transactions beside the services' that lock what those lock, in another order, and have more to lose. */
export const deadlocks: Fault = {
  name: 'database-deadlocks',
  family: 'database',
  async inject({ stack, random, acknowledged, note }) {
    await acknowledged(random.integer(1, 5));
    const rivals = await Promise.all([0, 1, 2].map(() => toolsFor(stack).admin()));
    const [first] = rivals as [Connection];
    await first.query('CREATE DATABASE IF NOT EXISTS harm');
    await first.query('CREATE TABLE IF NOT EXISTS harm.weight (n int) ENGINE=InnoDB');
    const end = Date.now() + random.integer(3000, 6000);
    try {
      const lost = await Promise.all(rivals.map((rival, at) => compete(rival, random.fork(at), end)));
      note(`rivals were refused ${lost.reduce((sum, one) => sum + one, 0)} times`);
    } finally {
      for (const rival of rivals) rival.destroy();
    }
  },
};

async function compete(rival: Connection, random: Random, end: number): Promise<number> {
  let lost = 0;
  await rival.query('SET innodb_lock_wait_timeout = 2');
  while (Date.now() < end) {
    try {
      await rival.query('START TRANSACTION');
      // The server ends whoever changed the least.
      for (let nth = 0; nth < 4; nth++) await rival.query(WEIGHT);
      await rival.query(random.pick(hot));
      await sleep(random.integer(1, 30));
      await rival.query(random.pick(hot));
    } catch {
      lost++;
    }
    await rival.query('ROLLBACK');
    await sleep(random.integer(1, 30));
  }
  return lost;
}

const WEIGHT = `INSERT INTO harm.weight VALUES ${Array.from({ length: 200 }, (_, n) => `(${n})`).join()}`;
