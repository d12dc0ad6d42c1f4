import { and, eq } from 'drizzle-orm';
import { AuditAction, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Tx } from '#mesh/database.ts';
import type { Audit } from '../audit/audit.ts';
import { userRoles, users } from '../schema.ts';

/** What came of a change of roles. */
export type RoleChange = 'changed' | 'as before' | 'no such user';

const NOWHERE = { address: '', userAgent: '' };

/** Gives a user the role ADMIN, or takes it away; tokens say so from the next login or refresh on. */
export async function setAdmin(tx: Tx, audit: Audit, username: string, wanted: boolean): Promise<RoleChange> {
  const [user] = await tx
    .select({ userId: users.userId })
    .from(users)
    .where(eq(users.username, username))
    .for('update');
  if (!user) return 'no such user';
  const row = { userId: user.userId, role: 'ADMIN' };
  const which = and(eq(userRoles.userId, row.userId), eq(userRoles.role, row.role));
  const is = (await tx.select().from(userRoles).where(which)).length === 1;
  if (is === wanted) return 'as before';
  if (wanted) await tx.insert(userRoles).values(row);
  else await tx.delete(userRoles).where(which);
  const action = wanted ? AuditAction.ROLE_GRANTED : AuditAction.ROLE_REVOKED;
  await audit.record(tx, { action, outcome: AuditOutcome.SUCCEEDED, userId: row.userId }, NOWHERE);
  return 'changed';
}
