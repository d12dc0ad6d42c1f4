import * as z from 'zod';
import {
  AuditAction,
  AuditOutcome,
  type ChangeEmailRequest,
  type SendEmailCodeRequest,
  type VerifyEmailRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { EmailChanged } from '#gen/tracker/events/v1/events.ts';
import { seal } from '#mesh/events/event.ts';
import { FailedPrecondition, InvalidArgument, ResourceExhausted } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { check } from '#mesh/rpc/validate.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { noteRefusal } from '../audit/note-refusal.ts';
import { dropCode, useCode } from '../codes/code-store.ts';
import { CodeRefused, orRefused, typedCode } from '../codes/codes.ts';
import { givenPassword } from '../passwords/rules.ts';
import type { AuthOptions } from '../service.ts';
import { requireLive } from '../sessions/session-store.ts';
import { toAccount } from './account.ts';
import { findAccountById, isUnchanged, lockAccount, setPendingEmail, verifyEmail } from './account-store.ts';
import { email } from './email-rules.ts';
import { PasswordOvertaken } from './failures.ts';

const changeRules = z.object({ password: givenPassword, email }) satisfies z.ZodType<ChangeEmailRequest>;
const verifyRules = z.object({ code: typedCode });
const PURPOSE = 'verify-email';

/** Changing the e-mail address: it waits until a code that was mailed to it comes back. */
export function emailHandlers(options: AuthOptions) {
  const { database, outbox, codes, mails, audit, throttle, confirm, clock } = options;

  /** Mails a code to the waiting address, a few times an hour. */
  async function sendCode(tx: Tx, userId: string): Promise<void> {
    const nextAt = await mails.nextAt(tx, userId, PURPOSE);
    if (nextAt) {
      throw new ResourceExhausted(
        `code: enough were mailed for now, ask for another after ${nextAt.toISOString()}`,
      );
    }
    await mails.add(tx, { kind: PURPOSE, userId });
  }

  return {
    async changeEmail(request: ChangeEmailRequest, call: Call) {
      const { password, email } = check(changeRules, request);
      const { userId } = call.caller;
      const about = { action: AuditAction.EMAIL_CHANGE_REQUESTED, userId };
      const account = await confirm(call, 'password', password, about.action);
      if (account.email === email) throw new InvalidArgument('email', "must be another than the account's");
      await database.withTx(async (tx) => {
        if (!isUnchanged(await lockAccount(tx, userId), account)) throw new PasswordOvertaken('password');
        await sendCode(tx, userId);
        await setPendingEmail(tx, userId, email);
        await dropCode(tx, userId, PURPOSE);
        if (account.email) {
          await mails.add(tx, { kind: 'email-change-requested', userId, address: account.email });
        }
        await audit.record(tx, { ...about, outcome: AuditOutcome.SUCCEEDED }, call);
      });
      return {};
    },

    async sendEmailCode(_request: SendEmailCodeRequest, { caller }: Call) {
      await database.withTx(async (tx) => {
        const account = await findAccountById(tx, caller.userId);
        if (!account?.pendingEmail) throw new FailedPrecondition('email: none waits to be verified');
        await sendCode(tx, caller.userId);
      });
      return {};
    },

    async verifyEmail(request: VerifyEmailRequest, call: Call) {
      const { code: typed } = check(verifyRules, request);
      const { userId, username } = call.caller;
      const about = { action: AuditAction.EMAIL_VERIFIED, userId };
      const subject = { username, address: call.address };
      const finding = throttle.attempt(subject, () => codes.find(userId, PURPOSE, typed));
      const code = await noteRefusal(options, about, call, finding.then(orRefused));
      return database.withTx(async (tx) => {
        // The address takes over the account: whoever was logged out just now, on another replica, does not set it.
        await lockAccount(tx, userId);
        await requireLive(tx, call.caller, clock());
        if (!((await useCode(tx, code)) && (await verifyEmail(tx, code)))) throw new CodeRefused();
        // It went to the address before.
        await dropCode(tx, userId, 'reset-password');
        const event = { userId, email: code.address, changedAt: clock().toISOString() };
        await outbox.append(tx, [seal(EmailChanged, event, call.traceparent)]);
        await audit.record(tx, { ...about, outcome: AuditOutcome.SUCCEEDED }, call);
        const account = await findAccountById(tx, userId);
        return { account: account && toAccount(account) };
      });
    },
  };
}
