import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod';
import {
  AuditAction,
  AuditOutcome,
  type LogInRequest,
  type SignUpRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { seal } from '#mesh/events/event.ts';
import type { PublicCall } from '#mesh/rpc/handle.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { addUser, rehash } from '../accounts/account-store.ts';
import { emailOrEmpty } from '../accounts/email-rules.ts';
import { CredentialsRefused } from '../accounts/failures.ts';
import { findAccountTyped, newUsername } from '../accounts/username.ts';
import { noteRefusal } from '../audit/note-refusal.ts';
import { givenPassword, newPassword, refuseNames } from '../passwords/rules.ts';
import type { AuthOptions } from '../service.ts';
import { provePassword } from './prove.ts';
import { refusedUnhurried } from './unhurried.ts';

const signUpRules = z.object({
  username: newUsername,
  password: newPassword,
  email: emailOrEmpty,
  firstName: field.textOrEmpty(100),
  lastName: field.textOrEmpty(100),
  phoneNumber: field.phoneOrEmpty,
  homeCurrency: field.currencyOrEmpty,
  timezone: field.timezoneOrEmpty,
  locale: field.localeOrEmpty,
  deviceName: field.textOrEmpty(100),
}) satisfies z.ZodType<SignUpRequest>;

const logInRules = z.object({
  username: field.text(64),
  password: givenPassword,
  deviceName: field.textOrEmpty(100),
});

/** SignUp and LogIn. */
export function signInHandlers(options: AuthOptions) {
  const { database, outbox, passwords, sessions, mails, audit, clock, admit } = options;
  return {
    async signUp(request: SignUpRequest, call: PublicCall) {
      const { password, deviceName, ...asked } = check(signUpRules, request);
      const { username, email } = asked;
      refuseNames('password', password, [username, email]);
      admit();
      const passwordHash = await passwords.hash(password);
      const [userId, createdAt] = [uuidv7(), clock()];
      const account = { userId, username, passwordHash, passwordChangedAt: createdAt, createdAt };
      const event = { ...asked, userId, registeredAt: createdAt.toISOString() };
      const line = { action: AuditAction.SIGN_UP, outcome: AuditOutcome.SUCCEEDED, userId, deviceName };
      const tokens = await database.withTx(async (tx) => {
        await addUser(tx, { ...account, pendingEmail: email || null }, ['USER']);
        await outbox.append(tx, [seal(UserRegistered, event, call.traceparent)]);
        if (email) await mails.add(tx, { kind: 'verify-email', userId });
        await audit.record(tx, line, call);
        return sessions.open(tx, account, deviceName, call);
      });
      return { userId, tokens };
    },

    async logIn(request: LogInRequest, call: PublicCall) {
      const { username, password, deviceName } = check(logInRules, request);
      return refusedUnhurried(async () => {
        const account = await findAccountTyped(database.sql, username);
        const line = { action: AuditAction.LOG_IN, deviceName };
        const attempt = { ...line, username: username.toLowerCase(), account, password };
        const owner = await provePassword(options, attempt, call);
        if (!owner) throw new CredentialsRefused();
        if (passwords.isOutdated(owner.passwordHash)) {
          await rehash(database.sql, owner, await passwords.hash(password));
        }
        const { userId } = owner;
        const opening = database.withTx(async (tx) => {
          await audit.record(tx, { ...line, outcome: AuditOutcome.SUCCEEDED, userId }, call);
          return sessions.open(tx, owner, deviceName, call);
        });
        return { userId, tokens: await noteRefusal(options, { ...line, userId }, call, opening) };
      });
    },
  };
}
