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

/** What transactions of services write later and earlier: a rival locks it the other way round. */
const crossed: readonly (readonly [later: string, earlier: string])[] = [
  [
    'SELECT * FROM tracker_expense.expenses ORDER BY expense_id DESC LIMIT 20 FOR UPDATE',
    'SELECT * FROM tracker_expense.inbox FOR UPDATE',
  ],
  [
    'SELECT * FROM tracker_ds.outbox ORDER BY seq DESC LIMIT 20 FOR UPDATE',
    'SELECT * FROM tracker_ds.messages ORDER BY message_id DESC LIMIT 20 FOR UPDATE',
  ],
  ['SELECT * FROM tracker_user.profiles FOR UPDATE', 'SELECT * FROM tracker_user.inbox FOR UPDATE'],
  ['SELECT * FROM tracker_auth.outbox FOR UPDATE', 'SELECT * FROM tracker_auth.users FOR UPDATE'],
];

/** Transactions beside the services' that lock what those lock, the other way round, and have more to lose. */
export const deadlocks: Fault = {
  name: 'database-deadlocks',
  family: 'database',
  async inject({ stack, random, acknowledged, note }) {
    await acknowledged(random.integer(1, 5));
    const { admin } = toolsFor(stack);
    const rivals = await Promise.all(crossed.slice(0, 3).map(admin));
    const watcher = await admin();
    await watcher.query('CREATE DATABASE IF NOT EXISTS harm');
    await watcher.query('CREATE TABLE IF NOT EXISTS harm.weight (n int) ENGINE=InnoDB');
    const end = Date.now() + random.integer(3000, 6000);
    const before = await deadlocksSoFar(watcher);
    try {
      const lost = await Promise.all(rivals.map((rival, at) => compete(rival, random.fork(at), end)));
      const count = (await deadlocksSoFar(watcher)) - before;
      note(`${count} deadlocks, of which rivals lost ${lost.reduce((sum, one) => sum + one, 0)} at most`);
    } finally {
      for (const connection of [...rivals, watcher]) connection.destroy();
    }
  },
};

/** As often as a rival was refused: it lost, or waited for too long. */
async function compete(rival: Connection, random: Random, end: number): Promise<number> {
  let lost = 0;
  await rival.query('SET innodb_lock_wait_timeout = 2');
  while (Date.now() < end) {
    const [later, earlier] =
      random.integer(0, 2) === 0 ? random.pick(crossed) : random.pick(crossed.slice(0, 2));
    try {
      await rival.query('START TRANSACTION');
      // The server ends whoever changed the least.
      await rival.query(WEIGHT);
      await rival.query(later);
      await sleep(random.integer(1, 60));
      await rival.query(earlier);
    } catch {
      lost++;
    }
    await rival.query('ROLLBACK');
    await sleep(random.integer(1, 30));
  }
  return lost;
}

const WEIGHT = `INSERT INTO harm.weight VALUES ${Array.from({ length: 1000 }, (_, n) => `(${n})`).join()}`;

async function deadlocksSoFar(connection: Connection): Promise<number> {
  const [found] = await connection.query(
    "SELECT `count` AS n FROM information_schema.innodb_metrics WHERE name = 'lock_deadlocks'",
  );
  return Number((found as { n: unknown }[])[0]?.n ?? 0);
}
