import * as z from 'zod';
import {
  AuditAction,
  AuditOutcome,
  type RequestPasswordResetRequest,
  type ResetPasswordRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import type { PublicCall } from '#mesh/rpc/handle.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { noteRefusal } from '../audit/note-refusal.ts';
import { dropCodes, useCode } from '../codes/code-store.ts';
import { CodeRefused, orRefused, typedCode } from '../codes/codes.ts';
import { newPassword, refuseNames } from '../passwords/rules.ts';
import type { AuthOptions } from '../service.ts';
import { refusedUnhurried, unhurried } from '../sign-in/unhurried.ts';
import { resetPassword } from './account-store.ts';
import { findAccountTyped } from './username.ts';

const username = field.text(64);
const requestRules = z.object({ username });
const resetRules = z.object({ username, code: typedCode, newPassword });
const PURPOSE = 'reset-password';

/** A forgotten password. Nothing here tells whether there is an account, or what its address is. */
export function resetHandlers(options: AuthOptions) {
  const { database, passwords, codes, sessions, mails, audit, throttle, clock } = options;

  return {
    async requestPasswordReset(request: RequestPasswordResetRequest, call: PublicCall) {
      const { username } = check(requestRules, request);
      return unhurried(async () => {
        const account = await findAccountTyped(database.sql, username);
        const userId = account?.userId ?? null;
        const usual = await throttle.isUsual({ username: username.toLowerCase(), address: call.address });
        await database.withTx(async (tx) => {
          const nextAt = await mails.nextAt(tx, account?.userId, PURPOSE, { usual });
          const reachable = account?.email && !nextAt;
          await mails.add(tx, { kind: PURPOSE, userId: reachable ? account.userId : null });
          const outcome = nextAt ? AuditOutcome.THROTTLED : AuditOutcome.SUCCEEDED;
          await audit.record(tx, { action: AuditAction.PASSWORD_RESET_REQUESTED, outcome, userId }, call);
        });
        return {};
      });
    },

    async resetPassword(request: ResetPasswordRequest, call: PublicCall) {
      const { username, code: typed, newPassword } = check(resetRules, request);
      return refusedUnhurried(async () => {
        const account = await findAccountTyped(database.sql, username);
        const about = { action: AuditAction.PASSWORD_RESET, userId: account?.userId ?? null };
        const subject = { username: username.toLowerCase(), address: call.address };
        const usual = await throttle.isUsual(subject);
        const finding = throttle.attempt(subject, () => codes.find(account?.userId, PURPOSE, typed, usual));
        const code = await noteRefusal(options, about, call, finding.then(orRefused));
        // Only now: who cannot read the mail does not learn the address by trying it as a password.
        refuseNames('new_password', newPassword, [username, account?.email, account?.pendingEmail]);
        const change = { passwordHash: await passwords.hash(newPassword), passwordChangedAt: clock() };
        await database.withTx(async (tx) => {
          const used = (await useCode(tx, code)) && (await resetPassword(tx, code, change));
          if (!used) throw new CodeRefused();
          // Whoever knew the password before may have been mailed one that sets the address.
          await dropCodes(tx, code.userId);
          await mails.add(tx, { kind: 'password-changed', userId: code.userId });
          await audit.record(tx, { ...about, outcome: AuditOutcome.SUCCEEDED }, call);
          await sessions.endAll(tx, code.userId, { personal: true }, call);
        });
        return {};
      });
    },
  };
}
