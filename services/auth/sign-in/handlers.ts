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
import { addUser, findAccountByName } from '../accounts/account-store.ts';
import type { AuthOptions } from '../service.ts';

const USERNAME = /^[a-z0-9._-]{3,64}$/;
const username = z
  .string()
  .transform((name) => name.toLowerCase())
  .pipe(z.string().regex(USERNAME, 'must be 3 to 64 of a-z, 0-9, ".", "_", "-"'));
const password = z
  .string()
  .min(8, 'must have at least 8 characters')
  .max(128, 'must have at most 128 characters');

const signUpRules = z.object({
  username,
  password,
  email: field.emailOrEmpty.transform((address) => address.toLowerCase()),
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
  password: field.text(128),
  deviceName: field.textOrEmpty(100),
});

type Options = Pick<
  AuthOptions,
  'database' | 'outbox' | 'passwords' | 'sessions' | 'mails' | 'audit' | 'clock'
>;

/** SignUp and LogIn. */
export function signInHandlers({ database, outbox, passwords, sessions, mails, audit, clock }: Options) {
  return {
    async signUp(request: SignUpRequest, call: PublicCall) {
      const { password, deviceName, ...asked } = check(signUpRules, request);
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
      // A name that nobody can have is looked up no less slowly than any other unknown one.
      const known = USERNAME.test(username.toLowerCase());
      const account = known ? await findAccountByName(database.sql, username.toLowerCase()) : undefined;
      const right = await passwords.verify(password, account?.passwordHash);
      if (!account || !right) throw new Unauthenticated('username or password: not right');
      const tokens = await database.withTx(async (tx) => {
        const entry = { action: AuditAction.LOG_IN, outcome: AuditOutcome.SUCCEEDED, userId: account.userId };
        await audit.record(tx, entry, call);
        return sessions.open(tx, account, deviceName, call);
      });
      return { userId: account.userId, tokens };
    },
  };
}
