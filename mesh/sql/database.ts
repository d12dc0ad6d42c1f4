import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle, type MySql2Database } from 'drizzle-orm/mysql2';
import { createPool, type Pool, type PoolConnection } from 'mysql2/promise';
import { sqlErrno } from '#mesh/sql/errors.ts';
import { boundWaiting, endSilent } from '#mesh/sql/limits.ts';

/** What SQL is written against: the pool outside, one connection inside a transaction. */
export type Sql = Pick<MySql2Database, 'select' | 'insert' | 'update' | 'delete' | 'execute'> & {
  /** The driver underneath, for prepared statements. */
  readonly $client: Pick<Pool, 'execute' | 'query'>;
};

/** One open transaction. */
export interface Tx extends Sql {
  /** Runs after a successful commit and not otherwise; what it throws becomes a warning of the process. */
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
   * the one thrown; a connection in doubt is destroyed, never returned to the pool. After an error that
   * `isOutage` tells the transaction may have been committed all the same: whoever repeats it brings a key.
   */
  withTx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// Deadlock, lock wait timeout, MariaDB's "record has changed since last read".
const RETRYABLE = new Set([1213, 1205, 1020]);
const ATTEMPTS = 5;

/** How long something may take before it counts as an outage, in milliseconds. */
export interface Patience {
  /** For a connection to come free. */
  readonly waitMs: number;
  /** For a sign of the server while a connection is in use. */
  readonly silenceMs: number;
}

const PATIENCE: Patience = { waitMs: 5000, silenceMs: 10_000 };
const CONNECT_MS = 5000;
const CLOSE_MS = 3000;
/** Callers give up long before this many statements were served. */
const MOST_WAITING = 2000;

/**
 * What a session starts with. A statement that its client has given up on ends at the server too: MariaDB reads the
 * first comment, MySQL the second.
 */
const SESSION =
  "SET time_zone = '+00:00', innodb_lock_wait_timeout = 5, lock_wait_timeout = 5" +
  ' /*M! , max_statement_time = 8 */ /*!80000 , max_execution_time = 8000 */';

/** Opens a pool on `mysql://user:password@host:port/database`; connects when first used. */
export function openDatabase(url: string, connections: number, patience: Patience = PATIENCE): Database {
  const pool = createPool({
    uri: url,
    connectionLimit: connections,
    maxIdle: connections,
    queueLimit: MOST_WAITING,
    connectTimeout: CONNECT_MS,
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    enableKeepAlive: true,
    // A stack captured for every statement is a twentieth of what a small call costs.
    trace: false,
  });
  boundWaiting(pool, patience.waitMs);
  endSilent(pool, patience.silenceMs);
  pool.pool.on('connection', (connection) => {
    // Without a callback an error here, as while the server goes down, would end the process.
    const settled = (error: unknown) => {
      if (error) connection.destroy();
    };
    connection.query(SESSION, settled);
    connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', settled);
  });
  return {
    pool,
    sql: drizzle(pool),
    withTx: (work) => withTx(pool, work),
    // A server that hangs does not take leave.
    close: () => Promise.race([pool.end(), sleep(CLOSE_MS, undefined, { ref: false })]),
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
  for (const callback of callbacks) notify(callback);
  return result;
}

/** The transaction is committed: nothing may make it look as if it were not, or keep the others from hearing of it. */
function notify(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
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
