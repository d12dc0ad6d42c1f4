import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod';
import { AuthServiceService, type SignUpRequest } from '#gen/tracker/auth/v1/auth_service.ts';
import { UserRegistered } from '#gen/tracker/events/v1/events.ts';
import type { Database } from '#mesh/database.ts';
import { Unauthenticated } from '#mesh/errors.ts';
import { seal } from '#mesh/event.ts';
import { bind } from '#mesh/handle.ts';
import type { Outbox } from '#mesh/outbox.ts';
import { check, field } from '#mesh/validate.ts';
import type { Passwords } from './passwords.ts';
import type { Sessions } from './sessions.ts';
import * as store from './store.ts';
import type { Signer } from './tokens.ts';

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
}) satisfies z.ZodType<SignUpRequest>;

const logInRules = z.object({ username: field.text(64), password: field.text(128) });

export interface AuthOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly signer: Signer;
  readonly clock: () => Date;
}

/** Who may run without an access token: the calls that give one, take one back, or let one be verified. */
const PUBLIC = ['signUp', 'logIn', 'refresh', 'logOut', 'getKeySet'] as const;

export function authService({ database, outbox, passwords, sessions, signer, clock }: AuthOptions) {
  return bind(AuthServiceService, PUBLIC, {
    async signUp(request, call) {
      const { password, ...asked } = check(signUpRules, request);
      const passwordHash = await passwords.hash(password);
      const account = { userId: uuidv7(), username: asked.username, roles: ['USER'] };
      const createdAt = clock();
      const tokens = await database.withTx(async (tx) => {
        await store.addUser(
          tx,
          { ...account, email: asked.email || null, passwordHash, createdAt },
          account.roles,
        );
        const event = { ...asked, userId: account.userId, registeredAt: createdAt.toISOString() };
        await outbox.append(tx, [seal(UserRegistered, event, call.traceparent)]);
        return sessions.open(tx, account);
      });
      return { userId: account.userId, tokens };
    },

    async logIn(request) {
      const { username, password } = check(logInRules, request);
      // A name that nobody can have is looked up no less slowly than any other unknown one.
      const known = USERNAME.test(username.toLowerCase());
      const account = known ? await store.findAccountByName(database.sql, username.toLowerCase()) : undefined;
      const right = await passwords.verify(password, account?.passwordHash);
      if (!account || !right) throw new Unauthenticated('username or password: not right');
      const tokens = await database.withTx((tx) => sessions.open(tx, account));
      return { userId: account.userId, tokens };
    },

    async refresh({ refreshToken }) {
      return { tokens: await sessions.refresh(refreshToken) };
    },

    async logOut({ refreshToken }) {
      await sessions.end(refreshToken);
      return {};
    },

    async whoAmI(_request, { caller }) {
      const { userId, username, roles, sessionId, expiresAt } = caller;
      return { userId, username, roles: [...roles], sessionId, accessExpiresAt: expiresAt.toISOString() };
    },

    async getKeySet() {
      return { keys: [...signer.keySet] };
    },
  });
}
