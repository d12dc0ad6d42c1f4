/** What came back for a request. */
export interface Answer {
  /** As it is counted: a gRPC status's name, an HTTP status, or what happened instead of an answer. */
  readonly status: string;
  /** What was said of an error; '' for none. */
  readonly message: string;
  readonly ms: number;
  /** What is wrong with the form of it; undefined for nothing. */
  readonly fault?: string | undefined;
}

/** So long a request may take whatever it asks, but for its way there. */
export const DEADLINE_MS = 25_000;
/** A connection has 64 KiB under way at a time, for all its calls together: on a busy machine that is slow, and no hang. */
const MS_A_KIB = 100;

/** So long a request of this size may take. */
export const patienceFor = (bytes: number) => DEADLINE_MS + (bytes / 1024) * MS_A_KIB;

/** Statuses that say "our fault": of gRPC, and of HTTP. */
const OURS = new Set([
  'INTERNAL',
  'UNKNOWN',
  'DATA_LOSS',
  'UNAVAILABLE',
  '500',
  '501',
  '502',
  '503',
  '504',
  '505',
]);

/** Words of an error that were not written for who reads it: places in code, SQL, drivers, slips of JavaScript. */
const LEAK = new RegExp(
  [
    String.raw`\bat \S+ \(?\S*:\d+:\d+`,
    String.raw`node_modules|file:\/\/|\.ts:\d|\.js:\d`,
    String.raw`\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.*\b(FROM|VALUES|SET|WHERE)\b`,
    String.raw`\b(ER_[A-Z_]+|ECONN\w+|EPIPE|errno|sqlState|drizzle|mysql|mariadb|kafkajs|KafkaJS)`,
    '(Type|Range|Syntax|Reference)Error|is not a function|Cannot read prop|of undefined',
  ].join('|'),
  'i',
);

/** What is wrong with the answer to a request of a size, or undefined. `late`: it asked itself to be ended early. */
export function faultOf(
  { status, message, ms, fault }: Answer,
  late: boolean,
  bytes = 0,
): string | undefined {
  if (fault) return fault;
  if (late && /^(DEADLINE_EXCEEDED|CANCELLED|504)$/.test(status)) return undefined;
  const patience = Math.round(patienceFor(bytes));
  if (status === 'DEADLINE_EXCEEDED' || ms > patience) return `no answer within ${patience} ms`;
  if (OURS.has(status)) return status;
  // A path that is not known is said again: what stands in it is the client's.
  if (!/^failed to transcode/.test(message) && LEAK.test(message)) return 'an error text tells of the inside';
  return undefined;
}
