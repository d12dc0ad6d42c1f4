/** The gateway's answer that something is wrong: the gRPC status code, and what it says to the user. */
export class ApiError extends Error {
  readonly code: number;
  /** The HTTP status. */
  readonly status: number;
  /** After how many milliseconds the server wants to be asked again, where it says so. */
  readonly retryAfter: number | undefined;
  constructor(code: number, message: string, status: number, retryAfter?: number) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** No answer came: there is no network, or no server at that address. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('the server cannot be reached', { cause });
    this.name = 'Unreachable';
  }
}

/** gRPC status codes that the app goes by. */
export const codes = {
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  UNAUTHENTICATED: 16,
} as const;

const passing: readonly number[] = [
  codes.UNAVAILABLE,
  codes.RESOURCE_EXHAUSTED,
  codes.DEADLINE_EXCEEDED,
  codes.ABORTED,
];

/** Whether the same may work later without anybody changing anything. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof ApiError && passing.includes(error.code));

/** What is wrong with which field, where the error names one: "password: must be …". */
export function fieldOf(error: unknown): { field: string; text: string } | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const [, field, text] = /^([a-z_.\d[\]]+): (.+)$/s.exec(error.message) ?? [];
  return field && text ? { field, text } : undefined;
}
