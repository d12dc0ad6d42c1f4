import { AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import { InvalidArgument, Unauthenticated } from '#mesh/rpc/errors.ts';
import type { PublicCall } from '#mesh/rpc/handle.ts';
import { AccountDisabled } from '../accounts/failures.ts';
import type { AuthOptions } from '../service.ts';
import { TooManyFailures } from '../throttle/throttle.ts';
import type { AuditEntry } from './audit.ts';

/** Waits for what is being looked at, and writes it down where it was refused. */
export async function noteRefusal<T>(
  { audit, database }: Pick<AuthOptions, 'audit' | 'database'>,
  about: Omit<AuditEntry, 'outcome'>,
  call: PublicCall,
  looking: Promise<T>,
): Promise<T> {
  try {
    return await looking;
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome) await audit.record(database.sql, { ...about, outcome }, call);
    throw error;
  }
}

/** Undefined for what went wrong otherwise. */
function outcomeOf(error: unknown): AuditOutcome | undefined {
  if (error instanceof TooManyFailures) return AuditOutcome.THROTTLED;
  if (error instanceof AccountDisabled) return AuditOutcome.DISABLED;
  const refused = error instanceof Unauthenticated || error instanceof InvalidArgument;
  return refused ? AuditOutcome.REFUSED : undefined;
}
