import { Metadata, status } from '@grpc/grpc-js';
import { isOutage } from '#mesh/sql/errors.ts';

/**
 * An error whose message is meant for the caller. Everything else that a handler throws is answered with a fixed text:
 * UNAVAILABLE where the database is, else INTERNAL. Domain code throws the named subclasses, or its own of them.
 */
class CallError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A field of the request is not acceptable; the message names it and says what is. */
export class InvalidArgument extends CallError {
  readonly field: string;
  constructor(field: string, accepted: string) {
    super(`${field}: ${accepted}`);
    this.field = field;
  }
}
/** The thing does not exist, or is not the caller's. */
export class NotFound extends CallError {}
/** A unique thing exists already. */
export class AlreadyExists extends CallError {}
/** The request is valid but not in this state. */
export class FailedPrecondition extends CallError {}
/** What the caller saw is not so any more; reading it again and starting over helps. */
export class Aborted extends CallError {}
/** The caller did not prove who it is. */
export class Unauthenticated extends CallError {}
/** The caller is known, but may not do this. */
export class PermissionDenied extends CallError {}
/** Too much at once; trying later helps. */
export class ResourceExhausted extends CallError {
  /** After how long, where that is known. */
  readonly retryAfterSeconds: number | undefined;
  constructor(message: string, { retryAfterSeconds }: { retryAfterSeconds?: number } = {}) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
/** The time that the caller, or the server, allowed is over. */
export class DeadlineExceeded extends CallError {
  constructor() {
    super('deadline: exceeded');
  }
}
/** Something this depends on cannot be reached; trying again helps. */
export class Unavailable extends CallError {}

/** The one table from errors to gRPC status; the first row whose class matches decides. */
const STATUS_OF: readonly (readonly [new (...args: never[]) => CallError, status])[] = [
  [InvalidArgument, status.INVALID_ARGUMENT],
  [NotFound, status.NOT_FOUND],
  [AlreadyExists, status.ALREADY_EXISTS],
  [FailedPrecondition, status.FAILED_PRECONDITION],
  [Aborted, status.ABORTED],
  [Unauthenticated, status.UNAUTHENTICATED],
  [PermissionDenied, status.PERMISSION_DENIED],
  [ResourceExhausted, status.RESOURCE_EXHAUSTED],
  [DeadlineExceeded, status.DEADLINE_EXCEEDED],
  [Unavailable, status.UNAVAILABLE],
];

/** What the caller is told of an error, and how the log tells it: as a refusal, as an outage, or as a fault of ours. */
export function toStatus(error: unknown): {
  code: status;
  details: string;
  metadata?: Metadata;
  level: 'info' | 'warn' | 'error';
} {
  if (error instanceof CallError) {
    const metadata = metadataOf(error);
    for (const [type, code] of STATUS_OF) {
      if (error instanceof type) return { code, details: error.message, metadata, level: 'info' };
    }
  }
  if (isOutage(error)) {
    return { code: status.UNAVAILABLE, details: 'database: cannot be reached, try again', level: 'warn' };
  }
  return { code: status.INTERNAL, details: 'internal error', level: 'error' };
}

/** What HTTP says in a header: it leaves with the status, so that there is no other metadata before an error. */
function metadataOf(error: CallError): Metadata {
  const metadata = new Metadata();
  if (error instanceof ResourceExhausted && error.retryAfterSeconds !== undefined) {
    metadata.set('retry-after', String(error.retryAfterSeconds));
  }
  return metadata;
}
