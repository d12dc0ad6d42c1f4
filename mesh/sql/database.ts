import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle, type MySql2Database } from 'drizzle-orm/mysql2';
import { createPool, type Pool, type PoolConnection } from 'mysql2/promise';

/** What SQL is written against: the pool outside, one connection inside a transaction. */
export type Sql = Pick<MySql2Database, 'select' | 'insert' | 'update' | 'delete' | 'execute'> & {
  /** The driver underneath, for prepared statements. */
  readonly $client: Pick<Pool, 'execute' | 'query'>;
};

/** One open transaction. */
export interface Tx extends Sql {
  /** Runs after a successful commit and not otherwise; must not throw. */
  afterCommit(callback: () => void): void;
}

/** A pool of connections to the service's own database. */
export interface Database {
  /** Statements outside a transaction, each committed for itself. */
  readonly sql: Sql;
  readonly pool: Pool;
  /**
   * Runs `work` in a READ COMMITTED transaction and commits. `work` is run again, at most five times in
   * all, after a deadlock or lock timeout, so its only effects must be in the database. The first error is
   * the one thrown; a connection in doubt is destroyed, never returned to the pool.
   */
  withTx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// Deadlock, lock wait timeout, MariaDB's "record has changed since last read".
const RETRYABLE = new Set([1213, 1205, 1020]);
const ATTEMPTS = 5;

/** MySQL's number of the error, looked for through the causes; undefined for anything else. */
export function sqlErrno(error: unknown): number | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const errno = (at as { errno?: unknown }).errno;
    // Socket errors carry negative system numbers in the same property.
    if (typeof errno === 'number' && errno > 0) return errno;
  }
  return undefined;
}

/** The name of the unique key that an insert or update ran into, or undefined for any other error. */
export function duplicateKey(error: unknown): string | undefined {
  if (sqlErrno(error) !== 1062) return undefined;
  for (let at = error; at instanceof Error; at = at.cause) {
    const key = /for key '(?:[^'.]+\.)?([^'.]+)'/.exec((at as { sqlMessage?: string }).sqlMessage ?? '');
    if (key) return key[1];
  }
  return '';
}

/** Opens a pool on `mysql://user:password@host:port/database`; connects when first used. */
export function openDatabase(url: string, connections: number): Database {
  const pool = createPool({
    uri: url,
    connectionLimit: connections,
    maxIdle: connections,
    queueLimit: 2000,
    connectTimeout: 5000,
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    enableKeepAlive: true,
    // A stack captured for every statement is a twentieth of what a small call costs.
    trace: false,
  });
  pool.pool.on('connection', (connection) => {
    // Without a callback an error here, as while the server goes down, would end the process.
    const settled = (error: unknown) => {
      if (error) connection.destroy();
    };
    connection.query(
      "SET time_zone = '+00:00', innodb_lock_wait_timeout = 5, lock_wait_timeout = 5",
      settled,
    );
    connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', settled);
  });
  return {
    pool,
    sql: drizzle(pool),
    withTx: (work) => withTx(pool, work),
    close: () => pool.end(),
  };
}

async function withTx<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !RETRYABLE.has(sqlErrno(error) ?? 0)) throw error;
      await sleep(Math.random() * 10 * 2 ** attempt);
    }
  }
}

async function once<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const connection = await pool.getConnection();
  const callbacks: (() => void)[] = [];
  let result: T;
  try {
    await connection.query('START TRANSACTION');
    result = await work(txOn(connection, callbacks));
    await connection.query('COMMIT');
  } catch (error) {
    await rollBack(connection);
    throw error;
  }
  connection.release();
  for (const callback of callbacks) callback();
  return result;
}

/** Leaves the connection clean in the pool, or destroys it: what failed may still be running on it. */
async function rollBack(connection: PoolConnection): Promise<void> {
  try {
    await connection.query('ROLLBACK');
    connection.release();
  } catch {
    connection.destroy();
  }
}

function txOn(connection: PoolConnection, callbacks: (() => void)[]): Tx {
  // Made anew per transaction: an instance is a few closures, and a cached one would outlive the transaction.
  return Object.assign(drizzle(connection), {
    afterCommit: (callback: () => void) => {
      callbacks.push(callback);
    },
  });
}
