import type { Socket } from 'node:net';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { PoolExhausted } from '#mesh/sql/errors.ts';

/** What the driver's pool is made of, as far as it is needed here. */
type CorePool = Pool['pool'];
type CoreConnection = Parameters<Parameters<CorePool['getConnection']>[0]>[1];

/** Whoever waits longer than this for a connection gets {@link PoolExhausted}; one that comes late goes back at once. */
export function boundWaiting({ pool }: Pool, ms: number): void {
  const acquire = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => {
    let tooLate = false;
    const timer = setTimeout(() => {
      tooLate = true;
      callback(new PoolExhausted(`no connection came free within ${ms} ms`), undefined as never);
    }, ms);
    acquire((error, connection) => {
      clearTimeout(timer);
      if (!tooLate) callback(error, connection);
      else if (!error) connection.release();
    });
  };
}

/**
 * Ends connections that are in use and hear nothing for so long: of a server that hangs, over a link that is half open,
 * or of a transaction that nobody ends. Whoever waits on one gets ETIMEDOUT.
 */
export function endSilent({ pool }: Pool, ms: number): void {
  const inUse = new WeakSet<CoreConnection>();
  pool.on('acquire', (connection) => inUse.add(connection));
  pool.on('release', (connection) => inUse.delete(connection));
  pool.on('connection', (connection) => {
    const socket = socketOf(connection);
    socket.setTimeout(ms);
    // Not as setTimeout's own callback, which is called once: a connection that lay idle would be watched no more.
    socket.on('timeout', () => {
      if (!inUse.has(connection)) return;
      const error = new Error(`the database said nothing for ${ms} ms`);
      socket.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
    });
  });
}

/**
 * Lets statements of a connection take as long as they need: migrations rebuild tables, and wait for the transactions
 * that use them. One that gave up between two statements could not be run again.
 */
export async function letRun(connection: PoolConnection): Promise<void> {
  socketOf(connection.connection).setTimeout(0);
  await connection.query(
    'SET lock_wait_timeout = 60, innodb_lock_wait_timeout = 60' +
      ' /*M! , max_statement_time = 0 */ /*!80000 , max_execution_time = 0 */',
  );
}

/** The driver types it as anything. */
const socketOf = (connection: unknown) => (connection as { stream: Socket }).stream;
