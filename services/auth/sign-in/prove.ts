import { eq } from 'drizzle-orm';
import { type AuditAction, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Tx } from '#mesh/database.ts';
import type { PublicCall } from '#mesh/handle.ts';
import type { Account } from '../accounts/account-store.ts';
import { users } from '../schema.ts';
import type { AuthOptions } from '../service.ts';
import { TooManyFailures } from '../throttle/throttle.ts';

/** What is tried, and what for. */
interface Attempt {
  /** Lower case; what failures are counted for where there is no such account, too. */
  readonly username: string;
  /** Undefined for a name that nobody has: it is tried all the same, and costs the same. */
  readonly account: Account | undefined;
  readonly password: string;
  readonly action: AuditAction;
  readonly deviceName?: string;
}

/**
 * Tries a password under the throttle, whose errors it throws: the account that it opens, or undefined where it is not
 * right. Audits each end but the right one, which the caller has still to make something of.
 */
export async function provePassword(
  {
    database,
    passwords,
    throttle,
    audit,
  }: Pick<AuthOptions, 'database' | 'passwords' | 'throttle' | 'audit'>,
  { username, account, password, ...entry }: Attempt,
  call: PublicCall,
): Promise<Account | undefined> {
  const end = (outcome: AuditOutcome) =>
    audit.record(database.sql, { ...entry, outcome, userId: account?.userId ?? null }, call);
  const look = async () => ((await passwords.verify(password, account?.passwordHash)) ? account : undefined);
  try {
    const owner = await throttle.attempt({ username, address: call.address }, look);
    if (!owner) await end(AuditOutcome.REFUSED);
    return owner;
  } catch (error) {
    if (error instanceof TooManyFailures) await end(AuditOutcome.THROTTLED);
    throw error;
  }
}

/** How it ends for an account whose password was right a moment ago; it stays as it is until the transaction ends. */
export async function lockOutcome(tx: Tx, account: Account): Promise<AuditOutcome> {
  const [user] = await tx
    .select({ disabledAt: users.disabledAt, passwordChangedAt: users.passwordChangedAt })
    .from(users)
    .where(eq(users.userId, account.userId))
    .for('update');
  const same = user?.passwordChangedAt.getTime() === account.passwordChangedAt.getTime();
  if (!user || !same) return AuditOutcome.REFUSED;
  return user.disabledAt ? AuditOutcome.DISABLED : AuditOutcome.SUCCEEDED;
}
