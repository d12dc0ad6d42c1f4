import * as z from 'zod';
import {
  AuditAction,
  AuditOutcome,
  type ChangePasswordRequest,
  type GetAccountRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { NotFound } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { check } from '#mesh/rpc/validate.ts';
import { dropCodes } from '../codes/code-store.ts';
import { givenPassword, newPassword, refuseNames } from '../passwords/rules.ts';
import type { AuthOptions } from '../service.ts';
import { toAccount } from './account.ts';
import { changePassword, findAccountById } from './account-store.ts';
import { emailHandlers } from './email-handlers.ts';
import { PasswordOvertaken } from './failures.ts';
import { resetHandlers } from './reset-handlers.ts';

const changeRules = z.object({
  currentPassword: givenPassword,
  newPassword,
}) satisfies z.ZodType<ChangePasswordRequest>;

class AccountMissing extends NotFound {
  constructor() {
    super('account: there is none any more');
  }
}

/** The account: its password and its e-mail address. */
export function accountHandlers(options: AuthOptions) {
  const { database, passwords, sessions, mails, audit, confirm, clock } = options;
  const action = AuditAction.PASSWORD_CHANGED;

  return {
    async getAccount(_request: GetAccountRequest, { caller }: Call) {
      const account = await findAccountById(database.sql, caller.userId);
      if (!account) throw new AccountMissing();
      return { account: toAccount(account) };
    },

    async changePassword(request: ChangePasswordRequest, call: Call) {
      const { currentPassword, newPassword } = check(changeRules, request);
      const { userId, sessionId } = call.caller;
      const account = await confirm(call, 'current_password', currentPassword, action);
      refuseNames('new_password', newPassword, [account.username, account.email, account.pendingEmail]);
      const change = { passwordHash: await passwords.hash(newPassword), passwordChangedAt: clock() };
      const revokedSessions = await database.withTx(async (tx) => {
        if (!(await changePassword(tx, account, change))) {
          throw new PasswordOvertaken('current_password');
        }
        // Also what was mailed to an address that waits: somebody else may have given it.
        await dropCodes(tx, userId);
        await mails.add(tx, { kind: 'password-changed', userId });
        await audit.record(tx, { action, outcome: AuditOutcome.SUCCEEDED, userId, sessionId }, call);
        return sessions.endAll(tx, userId, { except: sessionId }, call);
      });
      return { revokedSessions };
    },

    ...resetHandlers(options),
    ...emailHandlers(options),
  };
}
