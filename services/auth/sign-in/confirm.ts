import type { AuditAction } from '#gen/tracker/auth/v1/auth_service.ts';
import { Unauthenticated } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { type Account, findAccountById } from '../accounts/account-store.ts';
import type { AuthOptions } from '../service.ts';
import { provePassword } from './prove.ts';

/**
 * Looks whether it is the owner of the account who calls, before `action`: throws {@link Unauthenticated} where the
 * password is not right, and what the throttle throws. Audits that; a right one is left to `action`.
 */
export type Confirm = (call: Call, field: string, password: string, action: AuditAction) => Promise<Account>;

/** The password once more, before what cannot be taken back. */
export function createConfirm(
  options: Pick<AuthOptions, 'database' | 'passwords' | 'throttle' | 'audit'>,
): Confirm {
  return async (call, field, password, action) => {
    const account = await findAccountById(options.database.sql, call.caller.userId);
    const username = account?.username ?? call.caller.username;
    const owner = await provePassword(options, { username, account, password, action }, call);
    if (!owner) throw new Unauthenticated(`${field}: not right`);
    return owner;
  };
}
