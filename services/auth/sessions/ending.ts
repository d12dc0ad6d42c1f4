import { AuditAction, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import type { EndedSession, SessionEnding } from '#mesh/identity/ended-sessions.ts';
import type { PublicCall } from '#mesh/rpc/handle.ts';
import type { Tx } from '#mesh/sql/database.ts';
import type { Audit } from '../audit/audit.ts';
import { revokePersonalTokens } from '../personal-tokens/personal-token-store.ts';
import { revokeSessions } from './session-store.ts';

/** Where a call came from. */
export type From = Pick<PublicCall, 'address' | 'userAgent' | 'traceparent'>;

/** Why sessions end, as the audit log has it. */
type EndingAction = AuditAction.LOG_OUT | AuditAction.REFRESH_TOKEN_REUSED | AuditAction.SESSION_REVOKED;

/** Sessions of one user that end, and with them personal tokens. */
export interface Ending {
  readonly userId: string;
  readonly action: EndingAction;
  readonly sessionIds: readonly string[];
  readonly personalTokens?: readonly { readonly tokenId: string; readonly expiresAt: Date }[];
}

/** Clocks of services may differ by this much. */
const SKEW_MS = 60_000;

interface EndOptions {
  readonly endedSessions: SessionEnding;
  readonly audit: Audit;
  readonly accessTokenSeconds: number;
}

/**
 * Ends sessions and personal tokens that the transaction, which holds the lock of their account, found open: in auth's
 * tables, in the audit log and, by event, in all services.
 */
export function createEnd({ endedSessions, audit, accessTokenSeconds }: EndOptions) {
  return async (
    tx: Tx,
    { userId, action, sessionIds, personalTokens = [] }: Ending,
    from: From,
    now: Date,
  ) => {
    const forgetAt = new Date(now.getTime() + accessTokenSeconds * 1000 + SKEW_MS);
    const tokenIds = personalTokens.map(({ tokenId }) => tokenId);
    await revokeSessions(tx, userId, sessionIds, now);
    await revokePersonalTokens(tx, userId, tokenIds, now);
    const ended: EndedSession[] = [
      ...sessionIds.map((sessionId) => ({ sessionId, forgetAt })),
      ...personalTokens.map(({ tokenId, expiresAt }) => ({ sessionId: tokenId, forgetAt: expiresAt })),
    ];
    await endedSessions.end(tx, userId, ended, from.traceparent);
    const line = { outcome: AuditOutcome.SUCCEEDED, userId };
    for (const sessionId of sessionIds) await audit.record(tx, { ...line, action, sessionId }, from);
    for (const sessionId of tokenIds) {
      await audit.record(tx, { ...line, action: AuditAction.PERSONAL_TOKEN_REVOKED, sessionId }, from);
    }
  };
}
