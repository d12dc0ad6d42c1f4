import * as z from 'zod';
import {
  AuditAction,
  AuditOutcome,
  type DisableUserRequest,
  type EnableUserRequest,
  type ListUsersRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { adminRequired } from '#mesh/rpc/access.ts';
import { FailedPrecondition, NotFound } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { pageSize, readPageToken, toPage } from '#mesh/rpc/page.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { toAccount } from '../accounts/account.ts';
import { findAccountById } from '../accounts/account-store.ts';
import { NOWHERE } from '../audit/audit.ts';
import type { AuthOptions } from '../service.ts';
import * as store from './user-store.ts';

const MAX_PAGE_SIZE = 200;
const POSITION = [/^[a-z0-9._-]{1,64}$/];
const listRules = z.object({
  usernamePrefix: z
    .string()
    .transform((prefix) => prefix.toLowerCase())
    .pipe(z.string().regex(/^[a-z0-9._-]{0,64}$/, 'must be at most 64 of a-z, 0-9, ".", "_", "-"')),
});
const idRules = z.object({ userId: field.id });

class UserMissing extends NotFound {
  constructor() {
    super('user_id: there is no such user');
  }
}
class OwnAccount extends FailedPrecondition {
  constructor() {
    super('user_id: is your own');
  }
}

type Options = Pick<AuthOptions, 'database' | 'sessions' | 'audit' | 'clock'>;

/** What only administrators may do. */
export function adminHandlers({ database, sessions, audit, clock }: Options) {
  const note = (tx: Tx, action: AuditAction, userId: string) =>
    audit.record(tx, { action, outcome: AuditOutcome.SUCCEEDED, userId }, NOWHERE);

  /** The user, changed by an administrator who still is one. */
  async function change(
    { caller }: Call,
    request: { userId: string },
    apply: (tx: Tx, id: string) => Promise<void>,
  ) {
    const { userId } = check(idRules, request);
    if (userId === caller.userId) throw new OwnAccount();
    const account = await database.withTx(async (tx) => {
      // Both, so that of two administrators who disable each other one remains; and the token may be older than the role.
      const locked = await store.lockUsers(tx, [userId, caller.userId]);
      const self = locked.find((user) => user.userId === caller.userId);
      if (!self || self.disabledAt || !(await store.hasRole(tx, caller.userId, 'ADMIN'))) {
        throw adminRequired();
      }
      await apply(tx, userId);
      return findAccountById(tx, userId);
    });
    if (!account) throw new UserMissing();
    return { account: toAccount(account) };
  }

  return {
    async listUsers(request: ListUsersRequest, { caller }: Call) {
      // The token may be older than the role.
      if (!(await store.hasRole(database.sql, caller.userId, 'ADMIN'))) throw adminRequired();
      const { usernamePrefix: prefix } = check(listRules, request);
      const size = pageSize(request.pageSize, MAX_PAGE_SIZE);
      const after = readPageToken(request.pageToken, POSITION)?.[0];
      const found = await store.listAccounts(database.sql, { prefix, after, limit: size + 1 });
      const { page, nextPageToken } = toPage(found, size, ({ username }) => [username]);
      return { accounts: page.map(toAccount), nextPageToken };
    },

    disableUser: (request: DisableUserRequest, call: Call) =>
      change(call, request, async (tx, userId) => {
        if (!(await store.disable(tx, userId, clock()))) return;
        await sessions.endAll(tx, userId, { personal: true }, { ...NOWHERE, traceparent: call.traceparent });
        await note(tx, AuditAction.USER_DISABLED, userId);
      }),

    enableUser: (request: EnableUserRequest, call: Call) =>
      change(call, request, async (tx, userId) => {
        if (await store.enable(tx, userId)) await note(tx, AuditAction.USER_ENABLED, userId);
      }),
  };
}
