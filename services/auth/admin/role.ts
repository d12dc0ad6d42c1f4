import { and, eq } from 'drizzle-orm';
import { AuditAction, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { type Audit, NOWHERE } from '../audit/audit.ts';
import { userRoles, users } from '../schema.ts';
import { hasRole } from './user-store.ts';

/** What came of a change of roles. */
export type RoleChange = 'changed' | 'as before' | 'no such user';

/** Gives a user the role ADMIN, or takes it away; tokens say so from the next login or refresh on. */
export async function setAdmin(tx: Tx, audit: Audit, username: string, wanted: boolean): Promise<RoleChange> {
  const [user] = await tx
    .select({ userId: users.userId })
    .from(users)
    .where(eq(users.username, username))
    .for('update');
  if (!user) return 'no such user';
  const row = { userId: user.userId, role: 'ADMIN' };
  if ((await hasRole(tx, row.userId, row.role)) === wanted) return 'as before';
  if (wanted) await tx.insert(userRoles).values(row);
  else await tx.delete(userRoles).where(and(eq(userRoles.userId, row.userId), eq(userRoles.role, row.role)));
  const action = wanted ? AuditAction.ROLE_GRANTED : AuditAction.ROLE_REVOKED;
  await audit.record(tx, { action, outcome: AuditOutcome.SUCCEEDED, userId: row.userId }, NOWHERE);
  return 'changed';
}
