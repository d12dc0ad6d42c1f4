import { AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import { InvalidArgument, Unauthenticated } from '#mesh/errors.ts';
import type { PublicCall } from '#mesh/handle.ts';
import type { AuditEntry } from '../audit/audit.ts';
import type { AuthOptions } from '../service.ts';

/** Waits for a password or a code to be looked at, and writes it down where that is not right. */
export async function noteRefusal<T>(
  { audit, database }: Pick<AuthOptions, 'audit' | 'database'>,
  about: Omit<AuditEntry, 'outcome'>,
  call: PublicCall,
  looking: Promise<T>,
): Promise<T> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof Unauthenticated || error instanceof InvalidArgument) {
      await audit.record(database.sql, { ...about, outcome: AuditOutcome.REFUSED }, call);
    }
    throw error;
  }
}
