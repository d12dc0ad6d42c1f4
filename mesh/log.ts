import { pino } from 'pino';

/**
 * The only fields that may be logged. Message texts, tokens, names, addresses and amounts are not among
 * them, and an error's own message is not either: database errors carry their parameters in it.
 */
const ALLOWED = [
  'service',
  'method',
  'peer',
  'code',
  'duration_ms',
  'request_id',
  'trace_id',
  'user_id',
  'event_id',
  'event_type',
  'message_id',
  'dead_letter_id',
  'topic',
  'partition',
  'offset',
  'group',
  'attempt',
  'count',
  'port',
  'address',
  'signal',
  'reason',
] as const;

type LogFields = Partial<Record<(typeof ALLOWED)[number], string | number>> & { error?: unknown };

/** Structured log lines on standard output, one JSON object each. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** A log for one service; anything outside the allow-list is dropped, whatever the types were told. */
export function createLog(service: string, level: LogLevel): Log {
  const sink = pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime });
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) => {
      if (sink.isLevelEnabled(name)) sink[name](allowed(fields), event);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function allowed(fields: LogFields): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  for (const key of ALLOWED) if (fields[key] !== undefined) line[key] = fields[key];
  if (fields.error !== undefined) Object.assign(line, describeError(fields.error));
  return line;
}

/** Class, code and place of an error and of its cause, without the message. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    error: error.name,
    ...(code === undefined ? {} : { error_code: code }),
    at: frames.slice(0, 6).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
