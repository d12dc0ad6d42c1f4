import type { AuditAction, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Sql } from '#mesh/database.ts';
import type { PublicCall } from '#mesh/handle.ts';

/** What happened, to whom and how it ended. */
export interface AuditEntry {
  readonly action: AuditAction;
  readonly outcome: AuditOutcome;
  /** Null for an account that does not exist. */
  readonly userId: string | null;
  /** The session or personal token that it is about. */
  readonly sessionId?: string;
}

/** The log of what happened to accounts; lines are added and never changed. */
export interface Audit {
  /** Adds a line, with the transaction where there is one. */
  record(sql: Sql, entry: AuditEntry, call: Pick<PublicCall, 'address' | 'userAgent'>): Promise<void>;
}

export function createAudit(): Audit {
  return { async record() {} };
}
