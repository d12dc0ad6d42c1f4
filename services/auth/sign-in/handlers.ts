import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod';
import {
  AuditAction,
  AuditOutcome,
  type LogInRequest,
  type SignUpRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { PermissionDenied, Unauthenticated } from '#mesh/errors.ts';
import { seal } from '#mesh/event.ts';
import type { PublicCall } from '#mesh/handle.ts';
import { check, field } from '#mesh/validate.ts';
import { addUser, findAccountByName } from '../accounts/account-store.ts';
import type { AuthOptions } from '../service.ts';
import { lockOutcome, provePassword } from './prove.ts';

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

class WrongCredentials extends Unauthenticated {
  constructor() {
    super('username or password: not right');
  }
}
class AccountDisabled extends PermissionDenied {
  constructor() {
    super('username: the account is disabled');
  }
}

/** SignUp and LogIn. */
export function signInHandlers(options: AuthOptions) {
  const { database, outbox, passwords, sessions, mails, audit, clock } = options;
  return {
    async signUp(request: SignUpRequest, call: PublicCall) {
      const { password, deviceName, ...asked } = check(signUpRules, request);
      const passwordHash = await passwords.hash(password);
      const account = { userId: uuidv7(), username: asked.username, roles: ['USER'] };
      const createdAt = clock();
      const tokens = await database.withTx(async (tx) => {
        await addUser(
          tx,
          {
            ...account,
            pendingEmail: asked.email || null,
            passwordHash,
            passwordChangedAt: createdAt,
            createdAt,
          },
          account.roles,
        );
        const event = { ...asked, userId: account.userId, registeredAt: createdAt.toISOString() };
        await outbox.append(tx, [seal(UserRegistered, event, call.traceparent)]);
        if (asked.email) await mails.add(tx, { kind: 'verify-email', userId: account.userId });
        const entry = {
          action: AuditAction.SIGN_UP,
          outcome: AuditOutcome.SUCCEEDED,
          userId: account.userId,
          deviceName,
        };
        await audit.record(tx, entry, call);
        return sessions.open(tx, account, deviceName, call);
      });
      return { userId: account.userId, tokens };
    },

    async logIn(request: LogInRequest, call: PublicCall) {
      const { username, password, deviceName } = check(logInRules, request);
      const name = username.toLowerCase();
      // A name that nobody can have is looked up no less slowly than any other unknown one.
      const account = USERNAME.test(name) ? await findAccountByName(database.sql, name) : undefined;
      const line = { action: AuditAction.LOG_IN, deviceName };
      const owner = await provePassword(options, { username: name, account, password, ...line }, call);
      if (!owner) throw new WrongCredentials();
      const { userId } = owner;
      const { outcome, tokens } = await database.withTx(async (tx) => {
        const outcome = await lockOutcome(tx, owner);
        await audit.record(tx, { ...line, outcome, userId }, call);
        if (outcome !== AuditOutcome.SUCCEEDED) return { outcome };
        return { outcome, tokens: await sessions.open(tx, owner, deviceName, call) };
      });
      if (outcome === AuditOutcome.DISABLED) throw new AccountDisabled();
      if (!tokens) throw new WrongCredentials();
      return { userId, tokens };
    },
  };
}
