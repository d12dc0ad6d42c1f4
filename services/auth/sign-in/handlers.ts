import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod';
import {
  AuditAction,
  AuditOutcome,
  type LogInRequest,
  type SignUpRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { Unauthenticated } from '#mesh/errors.ts';
import { seal } from '#mesh/event.ts';
import type { PublicCall } from '#mesh/handle.ts';
import { check, field } from '#mesh/validate.ts';
import { addUser, isUnchanged, rehash } from '../accounts/account-store.ts';
import { emailOrEmpty } from '../accounts/email-rules.ts';
import { findAccountTyped, newUsername } from '../accounts/username.ts';
import { givenPassword, newPassword, refuseNames } from '../passwords/rules.ts';
import type { AuthOptions } from '../service.ts';

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

class CredentialsRefused extends Unauthenticated {
  constructor() {
    super('username or password: not right');
  }
}

type Options = Pick<
  AuthOptions,
  'database' | 'outbox' | 'passwords' | 'sessions' | 'mails' | 'audit' | 'clock'
>;

/** SignUp and LogIn. */
export function signInHandlers({ database, outbox, passwords, sessions, mails, audit, clock }: Options) {
  return {
    async signUp(request: SignUpRequest, call: PublicCall) {
      const { password, deviceName, ...asked } = check(signUpRules, request);
      refuseNames('password', password, [asked.username, asked.email]);
      const passwordHash = await passwords.hash(password);
      const createdAt = clock();
      const account = {
        userId: uuidv7(),
        username: asked.username,
        passwordHash,
        passwordChangedAt: createdAt,
        createdAt,
      };
      const tokens = await database.withTx(async (tx) => {
        await addUser(tx, { ...account, pendingEmail: asked.email || null }, ['USER']);
        const event = { ...asked, userId: account.userId, registeredAt: createdAt.toISOString() };
        await outbox.append(tx, [seal(UserRegistered, event, call.traceparent)]);
        if (asked.email) await mails.add(tx, { kind: 'verify-email', userId: account.userId });
        const entry = {
          action: AuditAction.SIGN_UP,
          outcome: AuditOutcome.SUCCEEDED,
          userId: account.userId,
        };
        await audit.record(tx, entry, call);
        return sessions.open(tx, account, deviceName, call);
      });
      return { userId: account.userId, tokens };
    },

    async logIn(request: LogInRequest, call: PublicCall) {
      const { username, password, deviceName } = check(logInRules, request);
      const account = await findAccountTyped(database.sql, username);
      const right = await passwords.verify(password, account?.passwordHash);
      if (!account || !right) throw new CredentialsRefused();
      if (passwords.isOutdated(account.passwordHash)) {
        await rehash(database.sql, account, await passwords.hash(password));
      }
      const tokens = await database.withTx(async (tx) => {
        // Otherwise a session could open just after a change of the password ended all there were.
        if (!(await isUnchanged(tx, account))) throw new CredentialsRefused();
        const entry = { action: AuditAction.LOG_IN, outcome: AuditOutcome.SUCCEEDED, userId: account.userId };
        await audit.record(tx, entry, call);
        return sessions.open(tx, account, deviceName, call);
      });
      return { userId: account.userId, tokens };
    },
  };
}
