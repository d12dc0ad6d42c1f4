import { type AuditAction, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import type { PublicCall } from '#mesh/rpc/handle.ts';
import type { Account } from '../accounts/account-store.ts';
import { noteRefusal } from '../audit/note-refusal.ts';
import type { AuthOptions } from '../service.ts';

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
  const about = { ...entry, userId: account?.userId ?? null };
  const look = async () => ((await passwords.verify(password, account?.passwordHash)) ? account : undefined);
  const subject = { username, address: call.address };
  const owner = await noteRefusal({ audit, database }, about, call, throttle.attempt(subject, look));
  if (!owner) await audit.record(database.sql, { ...about, outcome: AuditOutcome.REFUSED }, call);
  return owner;
}
