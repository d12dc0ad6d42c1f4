import type { Sql } from '#mesh/database.ts';
import { Unauthenticated } from '#mesh/errors.ts';
import type { Call } from '#mesh/handle.ts';
import { type Account, findAccountById } from '../accounts/account-store.ts';
import type { Passwords } from '../passwords/passwords.ts';

/** Looks whether it is the owner of the account who calls; throws {@link Unauthenticated} where the password is not right. */
export type Confirm = (call: Call, field: string, password: string) => Promise<Account>;

/** The password once more, before what cannot be taken back. */
export function createConfirm(sql: Sql, passwords: Passwords): Confirm {
  return async ({ caller }, field, password) => {
    const account = await findAccountById(sql, caller.userId);
    const right = await passwords.verify(password, account?.passwordHash);
    if (!account || !right) throw new Unauthenticated(`${field}: not right`);
    return account;
  };
}
