/** A cause may point back to what it caused. */
const MOST_CAUSES = 10;

function* causesOf(error: unknown): Generator<Error> {
  let at = error;
  for (let depth = 0; at instanceof Error && depth < MOST_CAUSES; depth++, at = at.cause) yield at;
}

/** MySQL's number of the error, looked for through the causes; undefined for anything else. */
export function sqlErrno(error: unknown): number | undefined {
  for (const at of causesOf(error)) {
    const { errno } = at as { errno?: unknown };
    // Socket errors carry negative system numbers in the same property.
    if (typeof errno === 'number' && errno > 0) return errno;
  }
  return undefined;
}

/** The name of the unique key that an insert or update ran into, or undefined for any other error. */
export function duplicateKey(error: unknown): string | undefined {
  if (sqlErrno(error) !== 1062) return undefined;
  for (const at of causesOf(error)) {
    const key = /for key '(?:[^'.]+\.)?([^'.]+)'/.exec((at as { sqlMessage?: string }).sqlMessage ?? '');
    if (key) return key[1];
  }
  return '';
}

/** No connection came free in time; `code` is what tells drivers' errors from others. */
export class PoolExhausted extends Error {
  override readonly name = 'PoolExhausted';
  readonly code = 'POOL_ACQUIRE_TIMEOUT';
}

/** The server is overloaded, going down or read-only, it ended the connection or the statement, or it has no room left. */
const OUTAGES: ReadonlySet<number> = new Set([
  ...[1020, 1021, 1037, 1040, 1041, 1053, 1114, 1129, 1152, 1158, 1159, 1160, 1161, 1184, 1203, 1205, 1213],
  ...[1226, 1290, 1317, 1792, 1836, 1927, 1969, 2006, 2013, 3024, 3169, 4031],
]);
const CODES =
  /^(ECONN[A-Z]+|EPIPE|ETIMEDOUT|E(HOST|NET)(UNREACH|DOWN)|ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL|E[MN]FILE|PROTOCOL_.*|POOL_.*)$/;
/** The pool's own errors have no code. */
const MESSAGES: ReadonlySet<string> = new Set(['Queue limit reached.', 'Pool is closed.']);

/** Of MariaDB, and of MySQL. */
const TOO_SLOW: ReadonlySet<number> = new Set([1969, 3024]);

/** Whether the server ended a statement because it took too long: an outage, unless it is so every time. */
export const isTooSlow = (error: unknown): boolean => TOO_SLOW.has(sqlErrno(error) ?? 0);

/** Whether the database cannot be reached or is overloaded, rather than the statement wrong: trying again helps. */
export function isOutage(error: unknown): boolean {
  const errno = sqlErrno(error);
  if (errno !== undefined) return OUTAGES.has(errno);
  for (const at of causesOf(error)) {
    const { code, fatal, message } = at as { code?: unknown; fatal?: unknown; message: string };
    if (fatal === true || MESSAGES.has(message)) return true;
    if (typeof code === 'string' && CODES.test(code)) return true;
  }
  return false;
}
